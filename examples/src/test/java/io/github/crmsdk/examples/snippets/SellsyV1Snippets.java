package io.github.crmsdk.examples.snippets;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.sellsy.SellsyClient;
import io.github.crmsdk.sellsy.SellsyV1;
import io.github.crmsdk.sellsy.v1.Civility;
import io.github.crmsdk.sellsy.v1.Created;
import io.github.crmsdk.sellsy.v1.RelatedType;
import io.github.crmsdk.sellsy.v1.agenda.Assignee;
import io.github.crmsdk.sellsy.v1.agenda.CreateEvent;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldTarget;
import io.github.crmsdk.sellsy.v1.lookup.RecordValue;
import io.github.crmsdk.sellsy.v1.lookup.RecordValues;
import io.github.crmsdk.sellsy.v1.opportunity.CreateOpportunity;
import io.github.crmsdk.sellsy.v1.opportunity.LinkedType;
import io.github.crmsdk.sellsy.v1.third.Address;
import io.github.crmsdk.sellsy.v1.third.ContactData;
import io.github.crmsdk.sellsy.v1.third.CreateThird;
import io.github.crmsdk.sellsy.v1.third.Third;
import io.github.crmsdk.sellsy.v1.third.ThirdData;
import io.github.crmsdk.sellsy.v1.third.ThirdDetails;
import io.github.crmsdk.sellsy.v1.third.ThirdQuery;
import io.github.crmsdk.sellsy.v1.third.ThirdType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What docs/sellsy-v1.md shows, compiled. */
abstract class SellsyV1Snippets {
    void snippet0(SellsyClient sellsy) {
        SellsyV1 v1 = sellsy.v1();
        Created created = v1.clients()
                .create(CreateThird.builder()
                        .third(ThirdData.builder()
                                .type(ThirdType.CORPORATION)
                                .name("Acme")
                                .tags(List.of("fair"))
                                .build())
                        .contact(ContactData.builder()
                                .civil(Civility.WOMAN)
                                .name("Doe")
                                .forename("Jane")
                                .build())
                        .address(Address.builder()
                                .part1("1 Example Street")
                                .zip("75000")
                                .town("Paris")
                                .build())
                        .build())
                .execute();
        long id = created.id().orElseThrow();
        ThirdDetails acme = v1.clients().get(id).execute();
        show(acme);
    }

    void snippet1(SellsyV1 v1) {
        ThirdDetails client = v1.clients().get(3690843).execute();
        CreateOpportunity renewal = CreateOpportunity.builder()
                .linkedtype(LinkedType.THIRD)
                .linkedid(3690843L)
                .ident(v1.opportunities().currentIdent().execute())
                .name("Renewal")
                .potential(new BigDecimal("1200.50"))
                .addContacts(client.contacts().get(0).id())
                .build();
        show(renewal);
    }

    void snippet2(SellsyV1 v1) {
        for (Third client : v1.clients()
                .search(ThirdQuery.builder().contains("Acme").actif(true).build())
                .limit(500)) {
            show(client);
        }
    }

    void snippet3(Instant start) {
        CreateEvent visit = CreateEvent.builder()
                .title("Visit")
                .start(start)
                .end(start.plus(1, ChronoUnit.HOURS))
                .addStaffs(new Assignee(54719, true), new Assignee(59998, false))
                .addAlerts("4")
                .relatedtype(RelatedType.PEOPLE)
                .relatedid(2345103L)
                .build();
        show(visit);
    }

    void snippet4(SellsyV1 v1) {
        v1.customFields()
                .recordValues(RecordValues.builder()
                        .linkedtype(CustomFieldTarget.CLIENT)
                        .linkedid(3690843)
                        .addValues(RecordValue.text(42133, "from the fair"), RecordValue.flag(63126, true))
                        .build())
                .execute();
    }

    void snippet5(SellsyV1 v1) {
        JsonNode invoices = v1.call("Document.getList", Map.of("doctype", "invoice", "includePayments", true))
                .execute();
        show(invoices);
    }

    abstract void show(Object what);
}
