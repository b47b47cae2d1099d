package io.github.crmsdk.sellsy;

import static io.github.crmsdk.sellsy.V1RequestsTest.nothing;
import static java.util.Map.entry;

import io.github.crmsdk.sellsy.v1.Params;
import io.github.crmsdk.sellsy.v1.RelatedType;
import io.github.crmsdk.sellsy.v1.annotation.AnnotationQuery;
import io.github.crmsdk.sellsy.v1.annotation.CommentedType;
import io.github.crmsdk.sellsy.v1.annotation.CreateAnnotation;
import io.github.crmsdk.sellsy.v1.annotation.UpdateAnnotation;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldQuery;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldTarget;
import io.github.crmsdk.sellsy.v1.lookup.RecordValue;
import io.github.crmsdk.sellsy.v1.lookup.RecordValues;
import io.github.crmsdk.sellsy.v1.lookup.StaffQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The calls about comments, tags, custom fields and look-ups, by the names of their fixtures. */
final class V1OtherCalls {
    private V1OtherCalls() {}

    static Map<String, Function<SellsyV1, Object>> all() {
        return Map.ofEntries(
                entry(
                        "Annotations.create",
                        v1 -> v1.comments()
                                .create(CreateAnnotation.builder()
                                        .relatedtype(RelatedType.THIRD)
                                        .relatedid(3690843L)
                                        .text("Called <a href=\"https://example.com\">back</a>")
                                        .date(Instant.ofEpochSecond(1579098450))
                                        .parentid(12L)
                                        .build())
                                .execute()),
                entry(
                        "Annotations.update",
                        v1 -> nothing(v1.comments()
                                .update(
                                        805500,
                                        UpdateAnnotation.builder()
                                                .text("Called twice")
                                                .build())
                                .execute())),
                entry("Annotations.getOne", v1 -> v1.comments().get(805500).execute()),
                entry(
                        "Annotations.delete",
                        v1 -> nothing(v1.comments().delete(805500).execute())),
                entry(
                        "Annotations.getList",
                        v1 -> v1.comments()
                                .search(AnnotationQuery.builder()
                                        .type(CommentedType.OPPORTUNITY)
                                        .id(1203316)
                                        .pageSize(10)
                                        .build())
                                .toList()),
                entry(
                        "SmartTags.assign",
                        v1 -> nothing(v1.smartTags()
                                .assign("people", 2345103, List.of("fair", "vip"))
                                .execute())),
                entry(
                        "CustomFields.recordValues",
                        v1 -> nothing(v1.customFields()
                                .recordValues(RecordValues.builder()
                                        .linkedtype(CustomFieldTarget.PROSPECT)
                                        .linkedid(9609348)
                                        .bypassRequired(true)
                                        .deleteUnprovided(false)
                                        .addValues(
                                                RecordValue.quantity(47923, new BigDecimal(5), 2344479),
                                                RecordValue.amount(48501, new BigDecimal("7.50"), 3),
                                                RecordValue.choices(100265, List.of("a", "c")),
                                                RecordValue.date(43695, Instant.ofEpochSecond(1505132368)),
                                                RecordValue.flag(63126, true),
                                                RecordValue.number(48500, BigDecimal.ZERO),
                                                RecordValue.text(42133, ""))
                                        .build())
                                .execute())),
                entry(
                        "CustomFields.getList",
                        v1 -> v1.customFields()
                                .search(CustomFieldQuery.builder()
                                        .addUseOn(CustomFieldTarget.OPPORTUNITY)
                                        .orderBy("cf_code")
                                        .build())
                                .toList()),
                entry(
                        "Staffs.getList",
                        v1 -> v1.staffs()
                                .search(StaffQuery.builder().withBlocked(false).build())
                                .toList()),
                entry("Infos.getInfos", v1 -> v1.infos().get().execute()),
                entry(
                        "Accountdatas.getTaxes",
                        v1 -> v1.accountdatas()
                                .taxes(Params.of("includeEcoTax", false).and("enabled", "all"))
                                .execute()));
    }
}
