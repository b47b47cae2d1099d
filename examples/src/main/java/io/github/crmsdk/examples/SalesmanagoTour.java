package io.github.crmsdk.examples;

import io.github.crmsdk.core.batch.BatchResult;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.salesmanago.SalesmanagoClient;
import io.github.crmsdk.salesmanago.SalesmanagoGatewayClient;
import io.github.crmsdk.salesmanago.contact.Contact;
import io.github.crmsdk.salesmanago.contact.ContactData;
import io.github.crmsdk.salesmanago.contact.DeleteContact;
import io.github.crmsdk.salesmanago.contact.UpsertContact;
import io.github.crmsdk.salesmanago.event.CreateExternalEvent;
import io.github.crmsdk.salesmanago.event.ExternalEvent;
import io.github.crmsdk.salesmanago.event.ExternalEventType;
import io.github.crmsdk.salesmanago.event.WrittenEvent;
import io.github.crmsdk.testkit.salesmanago.SalesmanagoSimulator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** SALESmanago: contacts, events, a batch, an error, and the same requests through the gateway. */
final class SalesmanagoTour implements VendorTour {
    private static final String ANN = "ann.quickstart@example.com";

    private final Map<String, String> environment;

    SalesmanagoTour(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String vendor() {
        return "SALESmanago";
    }

    @Override
    public boolean isReal() {
        return environment
                .keySet()
                .containsAll(List.of(
                        "SALESMANAGO_ENDPOINT",
                        "SALESMANAGO_CLIENT_ID",
                        "SALESMANAGO_API_SECRET",
                        "SALESMANAGO_OWNER"));
    }

    @Override
    public void walk(Narrator narrator) {
        if (isReal()) {
            try (SalesmanagoClient salesmanago = SalesmanagoClient.builder()
                    .endpoint(environment.get("SALESMANAGO_ENDPOINT"))
                    .clientId(environment.get("SALESMANAGO_CLIENT_ID"))
                    .apiSecret(environment.get("SALESMANAGO_API_SECRET"))
                    .owner(environment.get("SALESMANAGO_OWNER"))
                    .build()) {
                walk(salesmanago, narrator);
            }
            return;
        }
        try (SalesmanagoSimulator simulator = SalesmanagoSimulator.start();
                SalesmanagoClient salesmanago = SalesmanagoClient.builder()
                        .baseUrl(simulator.baseUrl())
                        .clientId(simulator.clientId())
                        .apiSecret(simulator.apiSecret())
                        .owner(simulator.owner())
                        .build();
                SalesmanagoGatewayClient gateway = SalesmanagoGatewayClient.builder()
                        .baseUrl(simulator.gatewayUrl())
                        .accessKeyId(simulator.accessKeyId())
                        .secretAccessKey(simulator.secretAccessKey())
                        .groupKey(simulator.groupKey())
                        .build()) {
            walk(salesmanago, narrator);
            through(gateway, narrator);
            narrator.result("the account holds " + simulator.events().size() + " events of both ways");
        }
    }

    private static void walk(SalesmanagoClient salesmanago, Narrator narrator) {
        narrator.step("Upsert a contact with a tag, a detail and a consent");
        String id = salesmanago.contacts().upsert(contact()).execute().contactId();
        narrator.result("contact " + id);

        narrator.step("Create an external event of that contact");
        WrittenEvent created = salesmanago.events().create(purchase()).execute();
        narrator.result("event " + created.eventId());

        narrator.step("Read the contact back");
        Contact read = salesmanago.contacts().list(List.of(ANN)).execute().get(0);
        narrator.result(read.name() + " is a " + read.state() + " with " + read.properties());

        narrator.step("Upsert three more in a batch, with a result for each");
        List<UpsertContact> more = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> UpsertContact.builder()
                        .email("quickstart" + i + "@example.com")
                        .build())
                .toList();
        BatchResult<UpsertContact, String> batch =
                salesmanago.contacts().batchUpsert(more).execute();
        narrator.result(batch);

        narrator.step("Delete them");
        more.forEach(contact ->
                delete(salesmanago, Objects.requireNonNull(contact.contact().email())));
        narrator.result("done");

        narrator.step("Create an event of a contact that is gone");
        try {
            salesmanago.events().create(purchase("quickstart1@example.com")).execute();
        } catch (CrmException refused) {
            narrator.result(refused.getMessage());
        }
    }

    private static void through(SalesmanagoGatewayClient gateway, Narrator narrator) {
        narrator.step("Send the same requests through the gateway");
        gateway.contacts().upsert(contact()).execute();
        gateway.events().create(purchase()).execute();
    }

    private static void delete(SalesmanagoClient salesmanago, String email) {
        salesmanago
                .contacts()
                .delete(DeleteContact.builder().email(email).permanently(true).build())
                .execute();
    }

    private static UpsertContact contact() {
        return UpsertContact.builder()
                .contact(ContactData.builder().email(ANN).name("Ann Lee").build())
                .addTags("QUICKSTART")
                .putProperties("school", "Some School")
                .forceOptIn(true)
                .build();
    }

    private static CreateExternalEvent purchase() {
        return purchase(ANN);
    }

    private static CreateExternalEvent purchase(String email) {
        return CreateExternalEvent.builder()
                .email(email)
                .contactEvent(ExternalEvent.builder()
                        .contactExtEventType(ExternalEventType.PURCHASE)
                        .addProducts("p01", "p02")
                        .value(new BigDecimal("49.90"))
                        .externalId("order-7")
                        .build())
                .build();
    }
}
