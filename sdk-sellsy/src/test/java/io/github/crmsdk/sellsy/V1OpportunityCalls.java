package io.github.crmsdk.sellsy;

import static io.github.crmsdk.sellsy.V1RequestsTest.nothing;
import static java.util.Map.entry;

import io.github.crmsdk.sellsy.v1.opportunity.CreateOpportunity;
import io.github.crmsdk.sellsy.v1.opportunity.LinkedType;
import io.github.crmsdk.sellsy.v1.opportunity.OpportunityQuery;
import io.github.crmsdk.sellsy.v1.opportunity.OpportunityStatus;
import io.github.crmsdk.sellsy.v1.opportunity.UpdateOpportunity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** The calls about opportunities, by the names of their fixtures. */
final class V1OpportunityCalls {
    private V1OpportunityCalls() {}

    static Map<String, Function<SellsyV1, Object>> all() {
        return Map.ofEntries(
                entry(
                        "Opportunities.create",
                        v1 -> v1.opportunities()
                                .create(CreateOpportunity.builder()
                                        .linkedtype(LinkedType.PROSPECT)
                                        .linkedid(9609348L)
                                        .ident("OPP-00123")
                                        .sourceid(45138L)
                                        .creationDate(Instant.ofEpochSecond(1577979873))
                                        .dueDate(Instant.ofEpochSecond(1579098450))
                                        .name("Renewal")
                                        .funnelid(30229L)
                                        .stepid(210134L)
                                        .potential(new BigDecimal("500.5"))
                                        .proba(20)
                                        .brief("In brief")
                                        .stickyNote("In length")
                                        .addTags("fair", "vip")
                                        .ownerid(54719L)
                                        .addStaffs(59998L)
                                        .addContacts(7880193L, 9318655L)
                                        .build())
                                .execute()),
                entry(
                        "Opportunities.update",
                        v1 -> nothing(v1.opportunities()
                                .update(
                                        1203316,
                                        UpdateOpportunity.builder()
                                                .linkedtype(LinkedType.THIRD)
                                                .linkedid(3690843L)
                                                .ident("OPP-00123")
                                                .sourceid(45136L)
                                                .name("Renewal 2027")
                                                .proba(50)
                                                .addContacts(8195205L)
                                                .build())
                                .execute())),
                entry(
                        "Opportunities.getOne",
                        v1 -> v1.opportunities().get(1203316).execute()),
                entry(
                        "Opportunities.delete",
                        v1 -> nothing(v1.opportunities().delete(1203316).execute())),
                entry(
                        "Opportunities.updateStep",
                        v1 -> nothing(
                                v1.opportunities().updateStep(1203316, 210135).execute())),
                entry(
                        "Opportunities.updateOwner",
                        v1 -> nothing(
                                v1.opportunities().updateOwner(1203316, 54719).execute())),
                entry(
                        "Opportunities.getList",
                        v1 -> v1.opportunities()
                                .search(OpportunityQuery.builder()
                                        .funnelid(30229L)
                                        .stepid(210134L)
                                        .addThirds(3690843L)
                                        .addStaffs(54719L)
                                        .addTags("fair")
                                        .addStatus(OpportunityStatus.OPEN, OpportunityStatus.WON)
                                        .periodecreatedStart(Instant.ofEpochSecond(1546470000))
                                        .periodecreatedEnd(Instant.ofEpochSecond(1546556400))
                                        .pageSize(1000)
                                        .build())
                                .toList()),
                entry(
                        "Opportunities.getFunnels",
                        v1 -> v1.opportunities().funnels().execute()),
                entry(
                        "Opportunities.getStepsForFunnel",
                        v1 -> v1.opportunities().steps(30437).execute()),
                entry(
                        "Opportunities.getSources",
                        v1 -> v1.opportunities().sources().execute()));
    }
}
