package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.sellsy.internal.SellsyJson;
import io.github.crmsdk.sellsy.model.Amount;
import io.github.crmsdk.sellsy.model.NamedRef;
import io.github.crmsdk.sellsy.model.OwnerRef;
import io.github.crmsdk.sellsy.model.RelatedRef;
import io.github.crmsdk.sellsy.model.View;
import io.github.crmsdk.sellsy.opportunity.CreateOpportunity;
import io.github.crmsdk.sellsy.opportunity.Opportunities;
import io.github.crmsdk.sellsy.opportunity.Opportunity;
import io.github.crmsdk.sellsy.opportunity.OpportunityStatus;
import io.github.crmsdk.sellsy.opportunity.PatchOpportunity;
import io.github.crmsdk.sellsy.opportunity.StepRank;
import io.github.crmsdk.sellsy.opportunity.UpdateOpportunity;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpportunitiesTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private Opportunities opportunities() {
        return vendor.client().opportunities();
    }

    private static CreateOpportunity.Builder website() {
        return CreateOpportunity.builder()
                .name("New website")
                .pipeline(4L)
                .step(17L)
                .addRelated(RelatedRef.company(1021));
    }

    @ParameterizedTest
    @EnumSource
    void createsAnOpportunityWithAllItsMembers(Mode mode) {
        Opportunities opportunities = opportunities();
        vendor.answersFixture(201, "opportunity");

        Opportunity created = mode.execute(opportunities.create(website()
                .addRelated(RelatedRef.contact(222))
                .number("OPP-1155")
                .ownerId(12L)
                .status(OpportunityStatus.OPEN)
                .amount(new BigDecimal("7.2E+4"))
                .probability(75)
                .source(3L)
                .dueDate(LocalDate.of(2026, 12, 31))
                .note("")
                .mainDocId(22L)
                .addAssignedStaffIds(12, 13)
                .addContactIds(222)
                .created(Instant.parse("2026-01-05T08:30:00Z"))
                .set("newer", true)
                .build()));

        assertThat(created.id()).isEqualTo(1155);
        vendor.expect(
                "POST",
                "/v2/opportunities",
                "{'name':'New website','pipeline':4,'step':17,'related':[{'type':'company','id':1021},"
                        + "{'type':'contact','id':222}],'owner_id':12,'status':'open','probability':75,'source':3,"
                        + "'due_date':'2026-12-31','note':'','main_doc_id':22,'assigned_staff_ids':[12,13],"
                        + "'contact_ids':[222],'number':'OPP-1155','amount':'72000',"
                        + "'created':'2026-01-05T08:30:00+00:00','newer':true}");
    }

    @Test
    void readsAnOpportunity() {
        Opportunities opportunities = opportunities();
        vendor.answersFixture(200, "opportunity");

        Opportunity read = opportunities
                .get(1155, View.builder().addEmbed("company", "smart_tags").build())
                .execute();

        assertThat(read)
                .isEqualTo(Opportunity.builder()
                        .id(1155)
                        .number("OPP-1155")
                        .name("New website")
                        .source(NamedRef.builder().id(3).name("Internal").build())
                        .dueDate(LocalDate.of(2026, 12, 31))
                        .created(Instant.parse("2026-01-05T08:30:00Z"))
                        .status(OpportunityStatus.OPEN)
                        .amount(Amount.builder()
                                .value(new BigDecimal("72000.99"))
                                .currency("EUR")
                                .build())
                        .pipeline(NamedRef.builder()
                                .id(4)
                                .name("Commercial North")
                                .build())
                        .step(NamedRef.builder().id(17).name("Prospection").build())
                        .probability(75)
                        .note("")
                        .owner(OwnerRef.builder().id(12).type("staff").build())
                        .addAssignedStaffIds(12, 13)
                        .addContactIds(222)
                        .companyId(1021L)
                        .addRelated(RelatedRef.company(1021), RelatedRef.contact(222))
                        .embedded(read.embedded())
                        .additionalProperties(read.additionalProperties())
                        .build());
        assertThat(read.embedded().company().name()).isEqualTo("Acme");
        assertThat(read.embedded().smartTags()).isNull();
        assertThat(read.embedded().invoices()).isEqualTo(2);
        assertThat(read.additionalProperties()).containsOnlyKeys("rgpd_consent");
        vendor.expect("GET", "/v2/opportunities/1155?embed%5B%5D=company&embed%5B%5D=smart_tags");
    }

    @ParameterizedTest
    @ValueSource(strings = {"72000.990", "'72000.990'", "{'value':'72000.990'}", "{'value':72000.990}"})
    void readsAnAmountInAnyForm(String amount) {
        Opportunities opportunities = opportunities();
        vendor.answers(200, "{'id':1,'amount':" + amount + "}");

        assertThat(opportunities.get(1).execute().amount())
                .isEqualTo(Amount.builder().value(new BigDecimal("72000.990")).build());
    }

    @Test
    void writesWhatItRead() throws IOException {
        ObjectMapper mapper = SellsyJson.mapper();
        JsonNode sent = mapper.readTree(Vendor.fixture("opportunity"));

        JsonNode written = mapper.readTree(mapper.writeValueAsBytes(mapper.treeToValue(sent, Opportunity.class)));

        ObjectNode expected = sent.deepCopy();
        expected.put("created", "2026-01-05T08:30:00+00:00");
        expected.withObject("amount").put("value", "72000.99");
        expected.remove(List.of("updated_status", "individual_id", "main_doc_id"));
        expected.withObject("_embed").remove("smart_tags");
        assertThat(written).isEqualTo(expected);
    }

    @Test
    void answersAWriteAsTheViewHasIt() {
        Opportunities opportunities = opportunities();
        View view = View.builder().addEmbed("currency").build();
        vendor.answersFixture(201, "opportunity");
        vendor.answersFixture(200, "opportunity");

        assertThat(opportunities.create(website().build(), view).execute().id()).isEqualTo(1155);
        assertThat(opportunities
                        .update(5, UpdateOpportunity.builder().note("n").build(), view)
                        .execute()
                        .id())
                .isEqualTo(1155);

        vendor.expect("POST", "/v2/opportunities?embed%5B%5D=currency");
        vendor.expect("PUT", "/v2/opportunities/5?embed%5B%5D=currency", "{'note':'n'}");
    }

    @Test
    void verifiesWithoutCreatingOrChanging() {
        Opportunities opportunities = opportunities();
        vendor.answers(204);
        vendor.answers(204);

        opportunities.verify(website().build()).execute();
        opportunities
                .verify(5, UpdateOpportunity.builder().probability(0).build())
                .execute();

        vendor.expect(
                "POST",
                "/v2/opportunities?verify=true",
                "{'name':'New website','pipeline':4,'step':17,'related':[{'type':'company','id':1021}]}");
        vendor.expect("PUT", "/v2/opportunities/5?verify=true", "{'probability':0}");
    }

    @Test
    void changesAndClears() {
        Opportunities opportunities = opportunities();
        vendor.answersFixture(200, "opportunity");
        vendor.answersFixture(200, "opportunity");

        opportunities
                .update(
                        5,
                        UpdateOpportunity.builder()
                                .status(OpportunityStatus.WON)
                                .amount(new BigDecimal("2000.50"))
                                .assignedStaffIds(List.of())
                                .clear("due_date")
                                .build())
                .execute();
        opportunities
                .patch(
                        5,
                        PatchOpportunity.builder()
                                .status(OpportunityStatus.of("won"))
                                .amount(new BigDecimal("2000"))
                                .origin("website")
                                .build())
                .execute();

        vendor.expect(
                "PUT",
                "/v2/opportunities/5",
                "{'status':'won','assigned_staff_ids':[],'amount':'2000.50','due_date':null}");
        vendor.expect("PATCH", "/v2/opportunities/5", "{'status':'won','amount':2000,'origin':'website'}");
    }

    @Test
    void movesAndDeletes() {
        Opportunities opportunities = opportunities();
        vendor.answers(204);
        vendor.answers(204);
        vendor.answers(204);

        opportunities.move(5, StepRank.endOf(17)).execute();
        opportunities.move(5, StepRank.before(57, 17)).execute();
        opportunities.delete(5).execute();

        vendor.expect("PATCH", "/v2/opportunities/5/step-rank", "{'step':17}");
        vendor.expect("PATCH", "/v2/opportunities/5/step-rank", "{'step':17,'before_sibling':57}");
        vendor.expect("DELETE", "/v2/opportunities/5");
    }

    @Test
    void refusesWhatTheVendorWould() {
        CreateOpportunity.Builder nobody =
                CreateOpportunity.builder().name("n").pipeline(1L).step(2L);

        assertThatThrownBy(nobody::build)
                .hasMessage("CreateOpportunity.related has 0 companies and individuals: it needs exactly one,"
                        + " besides any contacts");
        assertThatThrownBy(() -> UpdateOpportunity.builder()
                        .addRelated(RelatedRef.company(1), RelatedRef.individual(2), RelatedRef.contact(3))
                        .build())
                .hasMessage("UpdateOpportunity.related has 2 companies and individuals: it needs exactly one,"
                        + " besides any contacts");
        assertThatThrownBy(() -> website().name(" ").build())
                .hasMessage("CreateOpportunity.name is blank: it needs a value");
        assertThatThrownBy(
                        () -> PatchOpportunity.builder().name("x".repeat(251)).build())
                .hasMessageContaining("PatchOpportunity.name");
        assertThatThrownBy(() -> PatchOpportunity.builder().probability(101).build())
                .hasMessage("PatchOpportunity.probability is 101: it must be from 0 to 100");
        assertThatThrownBy(() ->
                        UpdateOpportunity.builder().note("n").clear("note").build())
                .hasMessage("UpdateOpportunity.note is given twice: by its method and by set or clear");
    }
}
