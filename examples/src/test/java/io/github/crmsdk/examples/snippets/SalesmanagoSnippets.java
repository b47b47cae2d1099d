package io.github.crmsdk.examples.snippets;

import io.github.crmsdk.core.batch.BatchItem;
import io.github.crmsdk.core.batch.BatchResult;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.salesmanago.SalesmanagoClient;
import io.github.crmsdk.salesmanago.SalesmanagoGatewayClient;
import io.github.crmsdk.salesmanago.contact.ContactData;
import io.github.crmsdk.salesmanago.contact.UpsertContact;
import io.github.crmsdk.salesmanago.event.CreateExternalEvent;
import io.github.crmsdk.salesmanago.event.ExternalEvent;
import io.github.crmsdk.salesmanago.event.ExternalEventType;
import io.github.crmsdk.salesmanago.export.Job;
import io.github.crmsdk.salesmanago.export.JobStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** What docs/salesmanago.md shows, compiled. */
@SuppressWarnings("UnusedVariable") // A snippet shows how a value is got, not what becomes of it.
abstract class SalesmanagoSnippets {
    void snippet0(String id, String secret) {
        UpsertContact contact = UpsertContact.builder()
                .contact(ContactData.builder()
                        .email("ann@example.com")
                        .name("Ann Lee")
                        .build())
                .addTags("NEWSLETTER")
                .forceOptIn(true)
                .putProperties("school", "Some School")
                .build();

        try (SalesmanagoClient salesmanago = SalesmanagoClient.builder()
                .endpoint("app2.salesmanago.pl")
                .clientId(id)
                .apiSecret(secret)
                .owner("admin@example.com")
                .build()) {
            String contactId = salesmanago.contacts().upsert(contact).execute().contactId();
            show(contactId);
        }
    }

    void snippet1(String id, String key, UpsertContact contact) {
        try (SalesmanagoGatewayClient gateway = SalesmanagoGatewayClient.builder()
                .accessKeyId(id)
                .secretAccessKey(key)
                .groupKey("abc123")
                .build()) {
            gateway.contacts().upsert(contact).execute();
        }
    }

    void snippet2(SalesmanagoClient salesmanago) {
        CreateExternalEvent event = CreateExternalEvent.builder()
                .email("ann@example.com")
                .contactEvent(ExternalEvent.builder()
                        .contactExtEventType(ExternalEventType.PURCHASE)
                        .addProducts("p01", "p02")
                        .value(new BigDecimal("49.90"))
                        .externalId("order-7")
                        .build())
                .build();
        try {
            salesmanago.events().create(event).execute();
        } catch (CrmException failed) {
            if (failed.outcomeUnknown()) {
                lookBeforeSendingAgain(event);
            }
        }
    }

    void snippet3(SalesmanagoClient salesmanago, List<UpsertContact> contacts) {
        BatchResult<UpsertContact, String> result =
                salesmanago.contacts().batchUpsert(contacts).execute();
        List<UpsertContact> again = result.requests(BatchItem.State.NOT_SENT);
        show(again);
    }

    void snippet4(SalesmanagoClient salesmanago) {
        Job job = salesmanago.exports().contacts(1, 1000).execute();
        JobStatus done = salesmanago
                .waitForJob(job.requestId())
                .every(Duration.ofSeconds(10))
                .atMost(Duration.ofHours(1))
                .onProgress(status -> show(status))
                .execute();
        show(done.fileUrl());
    }

    abstract void lookBeforeSendingAgain(CreateExternalEvent event);

    abstract void show(Object value);
}
