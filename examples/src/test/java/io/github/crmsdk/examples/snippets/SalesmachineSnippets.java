package io.github.crmsdk.examples.snippets;

import io.github.crmsdk.core.batch.BatchItem;
import io.github.crmsdk.core.batch.BatchResult;
import io.github.crmsdk.salesmachine.AccessAuth;
import io.github.crmsdk.salesmachine.SalesmachineClient;
import io.github.crmsdk.salesmachine.contact.ContactQuery;
import io.github.crmsdk.salesmachine.contact.UpsertContact;
import io.github.crmsdk.salesmachine.event.CreateEvent;
import io.github.crmsdk.salesmachine.tracking.Trackable;
import java.util.List;

/** What docs/salesmachine.md shows, compiled. */
abstract class SalesmachineSnippets {
    void snippet0(String v1, String v2) {
        try (SalesmachineClient salesmachine =
                SalesmachineClient.builder().trackingToken(v1).accessToken(v2).build()) {
            UpsertContact ann = UpsertContact.builder()
                    .contactUid("123456")
                    .name("Ann Lee")
                    .set("employee_count", 12)
                    .build();
            salesmachine.contacts().upsert(ann).execute();
            salesmachine.contacts().list(ContactQuery.all()).limit(500).forEach(contact -> show(contact.name()));
        }
    }

    void snippet1(String v2) {
        SalesmachineClient salesmachine = SalesmachineClient.builder()
                .baseUrl("https://api.successeve.com/")
                .accessToken(v2)
                .accessAuth(AccessAuth.BEARER)
                .build();
        show(salesmachine);
    }

    void snippet2(SalesmachineClient salesmachine, UpsertContact contact, CreateEvent event) {
        BatchResult<Trackable, Void> result =
                salesmachine.tracking().batch(List.of(contact, event)).execute();
        List<Trackable> again = result.requests(BatchItem.State.NOT_SENT);
        show(again);
    }

    abstract void show(Object value);
}
