package io.github.crmsdk.salesmanago.contact;

import io.github.crmsdk.core.batch.BatchItem;
import io.github.crmsdk.salesmanago.model.Lists;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One call of a batch.
 *
 * @param upsertDetails at most 400, as the vendor's shop plugin sends them
 * @param fireEvents false starts no automation; known from one third-party client, for version 2 of the call
 */
public record BatchUpsert(
        List<UpsertContact> upsertDetails,
        @Nullable Boolean useApiDoubleOptIn,
        @Nullable String lang,
        @Nullable Boolean fireEvents) {
    static final int MOST = 400;

    public BatchUpsert {
        upsertDetails = Lists.sized("upsertDetails", upsertDetails, MOST);
    }

    static BatchUpsert of(List<UpsertContact> contacts) {
        return new BatchUpsert(contacts, null, null, null);
    }

    /** What became of each contact, by the ids that the answer gives per address. */
    static List<BatchItem<UpsertContact, String>> items(List<UpsertContact> contacts, Map<String, String> ids) {
        Map<String, String> byEmail = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byEmail.putAll(ids);
        return contacts.stream()
                .map(contact -> {
                    String email = contact.contact().email();
                    String id = email == null ? null : byEmail.get(email);
                    return new BatchItem<>(
                            contact, id == null ? BatchItem.State.UNKNOWN : BatchItem.State.ACCEPTED, id, null);
                })
                .toList();
    }

    static List<BatchItem<UpsertContact, String>> accepted(List<UpsertContact> contacts, long requestId) {
        return contacts.stream()
                .map(contact -> BatchItem.accepted(contact, String.valueOf(requestId)))
                .toList();
    }
}
