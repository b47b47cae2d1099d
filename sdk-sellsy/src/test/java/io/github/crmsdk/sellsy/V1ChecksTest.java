package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.sellsy.v1.RelatedType;
import io.github.crmsdk.sellsy.v1.agenda.CreateEvent;
import io.github.crmsdk.sellsy.v1.agenda.UpdateEvent;
import io.github.crmsdk.sellsy.v1.agenda.UpdateTask;
import io.github.crmsdk.sellsy.v1.annotation.CreateAnnotation;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldTarget;
import io.github.crmsdk.sellsy.v1.lookup.RecordValues;
import io.github.crmsdk.sellsy.v1.opportunity.CreateOpportunity;
import io.github.crmsdk.sellsy.v1.opportunity.UpdateOpportunity;
import io.github.crmsdk.sellsy.v1.people.CreatePerson;
import io.github.crmsdk.sellsy.v1.third.CreateThird;
import io.github.crmsdk.sellsy.v1.third.ThirdData;
import io.github.crmsdk.sellsy.v1.third.ThirdQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the builders of API v1 refuse. */
class V1ChecksTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    @RegisterExtension
    final V1Vendor vendor = new V1Vendor();

    private static final Map<String, Supplier<Object>> REFUSED = Map.ofEntries(
            Map.entry(
                    "CreateThird.third.name is missing: name the company or person",
                    () -> CreateThird.builder()
                            .third(ThirdData.builder().email("a@example.com").build())
                            .build()),
            Map.entry(
                    "ThirdData.name is blank: it needs a value",
                    () -> ThirdData.builder().name(" ").build()),
            Map.entry(
                    "ThirdData.tags has 'a,b': a value is neither blank nor does it hold a comma",
                    () -> ThirdData.builder().name("Acme").addTags("a,b").build()),
            Map.entry(
                    "ThirdData.name is given twice: by its method and by set or clear",
                    () -> ThirdData.builder().name("Acme").clear("name").build()),
            Map.entry(
                    "ThirdQuery.actif is given twice: by its method and by set or clear",
                    () -> ThirdQuery.builder().actif(true).set("actif", "N").build()),
            Map.entry(
                    "ThirdQuery.periodecreated_start is given twice: by its method and by set or clear",
                    () -> ThirdQuery.builder()
                            .periodecreatedStart(NOON)
                            .set("periodecreated_start", 5)
                            .build()),
            Map.entry(
                    "Cannot build CreatePerson, some of required attributes are not set [name]",
                    () -> CreatePerson.builder().forename("Jane").build()),
            Map.entry(
                    "Cannot build CreateOpportunity, some of required attributes are not set [linkedtype, linkedid, name]",
                    () -> CreateOpportunity.builder().proba(20).build()),
            Map.entry(
                    "UpdateOpportunity.proba is 101: it must be from 0 to 100",
                    () -> UpdateOpportunity.builder().proba(101).build()),
            Map.entry(
                    "Cannot build CreateEvent, some of required attributes are not set [title, start, end]",
                    () -> CreateEvent.builder().label(3L).build()),
            Map.entry(
                    "UpdateEvent.end is 2026-01-02T11:59:59Z, before start 2026-01-02T12:00:00Z",
                    () -> UpdateEvent.builder()
                            .start(NOON)
                            .end(NOON.minusSeconds(1))
                            .build()),
            Map.entry(
                    "UpdateTask has only one of relatedtype and relatedid: they go together",
                    () -> UpdateTask.builder().relatedid(7L).build()),
            Map.entry(
                    "CreateAnnotation.text is blank: it needs a value",
                    () -> CreateAnnotation.builder()
                            .relatedtype(RelatedType.THIRD)
                            .relatedid(7L)
                            .text("")
                            .build()),
            Map.entry(
                    "CreateAnnotation.relatedid is missing: say what is commented",
                    () -> CreateAnnotation.builder()
                            .relatedtype(RelatedType.THIRD)
                            .text("Called back")
                            .build()),
            Map.entry(
                    "RecordValues.values is empty: give a value to record",
                    () -> RecordValues.builder()
                            .linkedtype(CustomFieldTarget.CLIENT)
                            .linkedid(7)
                            .build()));

    static List<String> messages() {
        return List.copyOf(REFUSED.keySet());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void refuses(String message) {
        assertThatThrownBy(() -> Objects.requireNonNull(REFUSED.get(message)).get())
                .hasMessage(message);
    }

    @Test
    void aTagWithACommaIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> vendor.client().smartTags().assign("people", 7, List.of("a,b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tags has 'a,b': a value is neither blank nor does it hold a comma");
    }

    @Test
    void whatIsNotKnownCanBeSent() {
        SellsyV1 v1 = vendor.client();
        vendor.answers("[]");
        assertThat(v1.clients()
                        .search(ThirdQuery.builder()
                                .set("businessSector", 12)
                                .set("filter", "mine")
                                .build()))
                .isEmpty();
        vendor.expect(
                "Client.getList",
                "{'search':{'businessSector':12,'filter':'mine'},'pagination':{'nbperpage':100,'pagenum':1}}");
        vendor.answers("7");
        v1.comments()
                .create(CreateAnnotation.builder()
                        .relatedtype(RelatedType.of("googleEvent"))
                        .text("Called back")
                        .set("relatedid", "67p79bd")
                        .set("calendarid", "jane@example.com")
                        .build())
                .execute();
        vendor.expect(
                "Annotations.create",
                "{'annotation':{'relatedtype':'googleEvent','text':'Called back','relatedid':'67p79bd',"
                        + "'calendarid':'jane@example.com'}}");
        vendor.answers("7");
        v1.opportunities()
                .update(7, UpdateOpportunity.builder().set("type", "service").build())
                .execute();
        vendor.expect("Opportunities.update", "{'id':7,'opportunity':{'type':'service'}}");
    }
}
