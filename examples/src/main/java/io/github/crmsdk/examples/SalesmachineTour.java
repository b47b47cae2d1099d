package io.github.crmsdk.examples;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.salesmachine.SalesmachineClient;
import io.github.crmsdk.salesmachine.account.Account;
import io.github.crmsdk.salesmachine.account.AccountQuery;
import io.github.crmsdk.salesmachine.account.UpsertAccount;
import io.github.crmsdk.salesmachine.contact.Contact;
import io.github.crmsdk.salesmachine.contact.ContactQuery;
import io.github.crmsdk.salesmachine.contact.UpsertContact;
import io.github.crmsdk.salesmachine.event.CreateEvent;
import io.github.crmsdk.salesmachine.event.PageView;
import io.github.crmsdk.testkit.salesmachine.SalesmachineSimulator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Salesmachine: upserts, events, a batch, lists, deletes, a raw call, and two kinds of error. */
final class SalesmachineTour implements VendorTour {
    private static final String ACCOUNT = "quickstart-account";
    private static final String CONTACT = "quickstart-contact";

    private final Map<String, String> environment;

    SalesmachineTour(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String vendor() {
        return "Salesmachine";
    }

    @Override
    public boolean isReal() {
        return environment.containsKey("SALESMACHINE_TRACKING_TOKEN")
                && environment.containsKey("SALESMACHINE_ACCESS_TOKEN");
    }

    @Override
    public void walk(Narrator narrator) {
        if (isReal()) {
            try (SalesmachineClient salesmachine = SalesmachineClient.builder()
                    .trackingToken(environment.get("SALESMACHINE_TRACKING_TOKEN"))
                    .accessToken(environment.get("SALESMACHINE_ACCESS_TOKEN"))
                    .build()) {
                walk(salesmachine, narrator);
            }
            return;
        }
        try (SalesmachineSimulator simulator = SalesmachineSimulator.start();
                SalesmachineClient salesmachine = SalesmachineClient.builder()
                        .trackingToken(simulator.trackingToken())
                        .accessToken(simulator.accessToken())
                        .baseUrl(simulator.baseUrl())
                        .build()) {
            walk(salesmachine, narrator);
        }
    }

    private static void walk(SalesmachineClient salesmachine, Narrator narrator) {
        track(salesmachine, narrator);

        narrator.step("List accounts and contacts, newest first");
        Account account = salesmachine.accounts().list(AccountQuery.all()).limit(20).stream()
                .filter(one -> ACCOUNT.equals(one.uniqueId()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The account is not among the newest 20: try again later"));
        List<Contact> contacts = salesmachine.contacts().list(ContactQuery.all()).limit(20).stream()
                .filter(one -> String.valueOf(one.uniqueId()).startsWith(CONTACT))
                .toList();
        contacts.forEach(one -> narrator.result(one.name() + ", " + one.data().decimal("seats") + " seats"));

        narrator.step("Get the account by Salesmachine's id");
        Account read = salesmachine.accounts().get(account.id()).execute();
        narrator.result(read.name() + ", mrr " + read.mrr() + ", health " + read.health());

        narrator.step("Delete what was created");
        contacts.forEach(one -> salesmachine.contacts().delete(one.id()).execute());
        salesmachine.accounts().delete(account.id()).execute();

        narrator.step("Make a raw call, with everything that came back");
        ApiResponse<JsonNode> raw =
                salesmachine.raw().get("/v2/contacts").query("limit", 3).exchange();
        narrator.result("HTTP " + raw.status() + ", " + raw.value().path("data").size() + " contacts, after "
                + raw.attempts() + " attempt");

        narrator.step("Ask for an account that is gone");
        try {
            narrator.result(salesmachine.accounts().get(account.id()).execute());
        } catch (NotFoundException gone) {
            narrator.result(gone.getMessage());
        }

        narrator.step("Ask without the access token");
        try (SalesmachineClient writer =
                SalesmachineClient.builder().trackingToken("for-writes-only").build()) {
            narrator.result(writer.contacts().get("1").execute());
        } catch (IllegalStateException missing) {
            narrator.result(String.valueOf(missing.getMessage()));
        }
    }

    private static void track(SalesmachineClient salesmachine, Narrator narrator) {
        narrator.step("Create an account and a contact of it, by uids of our own");
        salesmachine
                .accounts()
                .upsert(UpsertAccount.builder()
                        .accountUid(ACCOUNT)
                        .name("Quickstart Ltd")
                        .domain("example.com")
                        .mrr(BigDecimal.valueOf(999))
                        .build())
                .execute();
        salesmachine
                .contacts()
                .upsert(UpsertContact.builder()
                        .contactUid(CONTACT)
                        .accountUid(ACCOUNT)
                        .name("Ann Lee")
                        .email("ann@example.com")
                        .set("seats", 3)
                        .build())
                .execute();

        narrator.step("Tell what the contact did");
        CreateEvent event = CreateEvent.builder()
                .contactUid(CONTACT)
                .eventUid("user_registration")
                .displayName("Registration")
                .build();
        salesmachine.events().create(event).execute();

        narrator.step("Send another contact, an event and a page view in one request");
        UpsertContact another = UpsertContact.builder()
                .contactUid(CONTACT + "-2")
                .accountUid(ACCOUNT)
                .name("Bob Day")
                .set("seats", 5)
                .build();
        PageView view = PageView.builder()
                .contactUid(CONTACT)
                .visitUrl("https://example.com/a")
                .build();
        narrator.result(
                salesmachine.tracking().batch(List.of(another, event, view)).execute());
    }
}
