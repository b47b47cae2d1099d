package io.github.crmsdk.examples.snippets;

import io.github.crmsdk.core.auth.oauth2.AuthorizationRequest;
import io.github.crmsdk.core.auth.oauth2.TokenStore;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.sellsy.SellsyClient;
import io.github.crmsdk.sellsy.SellsySignIn;
import io.github.crmsdk.sellsy.address.CreateAddress;
import io.github.crmsdk.sellsy.batch.BatchCall;
import io.github.crmsdk.sellsy.batch.BatchItem;
import io.github.crmsdk.sellsy.batch.BatchResult;
import io.github.crmsdk.sellsy.company.Company;
import io.github.crmsdk.sellsy.company.CompanyQuery;
import io.github.crmsdk.sellsy.company.CreateCompany;
import io.github.crmsdk.sellsy.contact.ContactRole;
import io.github.crmsdk.sellsy.contact.ContactRoles;
import io.github.crmsdk.sellsy.contact.CreateContact;
import io.github.crmsdk.sellsy.customfield.FieldUpdate;
import io.github.crmsdk.sellsy.model.Period;
import io.github.crmsdk.sellsy.model.RecordRef;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.opportunity.Opportunity;
import io.github.crmsdk.sellsy.webhook.EventSubject;
import io.github.crmsdk.sellsy.webhook.SellsyEvent;
import io.github.crmsdk.sellsy.webhook.SellsyWebhook;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What docs/sellsy.md shows, compiled. */
abstract class SellsySnippets {
    void snippet0(String clientId, String clientSecret) {
        try (SellsyClient sellsy =
                SellsyClient.builder().clientCredentials(clientId, clientSecret).build()) {
            Company company = sellsy.companies()
                    .create(CreateCompany.builder()
                            .type(RelationType.PROSPECT)
                            .name("Acme")
                            .build())
                    .execute();
            long contact = sellsy.contacts()
                    .create(CreateContact.builder().lastName("Doe").build())
                    .execute()
                    .id();
            sellsy.contactLinks()
                    .link(RecordRef.company(company.id()), contact, ContactRoles.of(ContactRole.MAIN))
                    .execute();
        }
    }

    void snippet1(String id, String back, TokenStore store, String callbackUrl) {
        try (SellsySignIn signIn =
                SellsySignIn.builder().clientId(id).redirectUri(back).build()) {
            AuthorizationRequest begun = signIn.begin(List.of("companies.read")); // send the browser to begun.url()
            store.save(signIn.finish(begun, callbackUrl).execute());
        }
    }

    void snippet2(SellsyClient sellsy, Instant yesterday) {
        CompanyQuery query = CompanyQuery.builder()
                .addType(RelationType.CLIENT)
                .updatedAt(Period.since(yesterday))
                .orderBy("updated_at")
                .addEmbed("main_contact", "cf.12")
                .build();
        for (Company company : sellsy.companies().search(query)) {
            show(company.name(), company.embedded().mainContact());
        }
    }

    void snippet3(SellsyClient sellsy) {
        sellsy.customFieldValues()
                .update(
                        RecordRef.company(7),
                        List.of(
                                FieldUpdate.of(12, "Lorem"),
                                FieldUpdate.amount(13, new BigDecimal("12.50"), "EUR"),
                                FieldUpdate.clear(14)))
                .execute();
    }

    void snippet4(SellsyClient sellsy, CreateCompany createCompany, CreateAddress createAddress) {
        BatchCall company = BatchCall.post("companies", createCompany).named(UUID.randomUUID());
        BatchCall address = BatchCall.post(company.created() + "/addresses", createAddress);
        BatchResult result = sellsy.batch().send(company, address).execute();
        for (BatchItem item : result.failures()) {
            show(item.call() + ": " + item.failure());
        }
    }

    void snippet5(String signKey, byte[] body, String signature, Watch<Opportunity> watch) {
        SellsyWebhook webhook = SellsyWebhook.of(signKey);
        SellsyEvent event = webhook.receive(body, signature);
        if (event.relatedType().equals(EventSubject.OPPORTUNITY)) {
            watch.wake();
        }
    }

    abstract void show(Object... values);
}
