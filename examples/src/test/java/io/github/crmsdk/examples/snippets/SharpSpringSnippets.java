package io.github.crmsdk.examples.snippets;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.batch.BatchItem;
import io.github.crmsdk.core.batch.BatchResult;
import io.github.crmsdk.sharpspring.SharpSpringClient;
import io.github.crmsdk.sharpspring.field.CustomFields;
import io.github.crmsdk.sharpspring.field.Relationship;
import io.github.crmsdk.sharpspring.lead.CreateLead;
import io.github.crmsdk.sharpspring.lead.Lead;
import io.github.crmsdk.sharpspring.lead.LeadStatus;
import io.github.crmsdk.sharpspring.lead.UpdateLead;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What docs/sharpspring.md shows, compiled. */
@SuppressWarnings("UnusedVariable") // A snippet shows how a value is got, not what becomes of it.
abstract class SharpSpringSnippets {
    void snippet0(String account, String key) {
        try (SharpSpringClient sharpspring =
                SharpSpringClient.builder().accountID(account).secretKey(key).build()) {
            long id = sharpspring
                    .leads()
                    .create(CreateLead.builder()
                            .emailAddress("ann@example.com")
                            .firstName("Ann")
                            .build())
                    .execute()
                    .id();
            Lead lead = sharpspring.leads().get(id).execute();
            sharpspring
                    .leads()
                    .update(
                            id,
                            UpdateLead.builder()
                                    .leadStatus(LeadStatus.QUALIFIED)
                                    .build())
                    .execute();
            show(lead);
        }
    }

    void snippet1(SharpSpringClient sharpspring, List<CreateLead> leads) {
        BatchResult<CreateLead, Long> result =
                sharpspring.leads().createAll(leads).perCall(250).execute();
        for (BatchItem<CreateLead, Long> item : result.failures()) {
            show(item.request().emailAddress() + ": " + item.failure());
        }
    }

    void snippet2(SharpSpringClient sharpspring) {
        CustomFields fields = sharpspring.fields().custom(Relationship.LEAD);
        CreateLead lead = fields.set(
                        CreateLead.builder().emailAddress("ann@example.com"),
                        "topics_5eb473eeddc02",
                        List.of("News", "Deals"))
                .build();
        Optional<Object> topics = fields.get(sharpspring.leads().get(7).execute(), "topics_5eb473eeddc02");
        show(lead);
        show(topics);
    }

    void snippet3(SharpSpringClient sharpspring) {
        JsonNode tasks = sharpspring
                .call("getTasks", Map.of("where", Map.of("ownerID", 313361052)))
                .execute();
        show(tasks);
    }

    abstract void show(Object what);
}
