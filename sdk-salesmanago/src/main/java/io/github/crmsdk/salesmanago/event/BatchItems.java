package io.github.crmsdk.salesmanago.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.batch.BatchItem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells by the answer to a batch what became of each of its events. */
final class BatchItems {
    private BatchItems() {}

    /** Where the answer names fewer than failed, those that it does not name are in doubt. */
    static List<BatchItem<CreateExternalEvent, String>> of(List<CreateExternalEvent> events, BatchOutcome outcome) {
        Set<String> named = new HashSet<>();
        outcome.failedContacts().forEach(contact -> named.addAll(names(contact)));
        long refused = events.stream().filter(event -> isNamed(event, named)).count();
        int failed = failed(events.size(), outcome);
        BatchItem.State others = refused < failed ? BatchItem.State.UNKNOWN : BatchItem.State.ACCEPTED;
        // Several events of one contact, of which not all failed: nothing says which.
        BatchItem.State these =
                refused > Math.max(failed, named.size()) ? BatchItem.State.UNKNOWN : BatchItem.State.REFUSED;
        return events.stream()
                .map(event -> new BatchItem<CreateExternalEvent, String>(
                        event, isNamed(event, named) ? these : others, null, null))
                .toList();
    }

    /** What was not created has failed, even if the answer does not say so. */
    private static int failed(int events, BatchOutcome outcome) {
        int told = outcome.failedAmount() == null ? 0 : outcome.failedAmount();
        return outcome.createdAmount() == null ? told : Math.max(told, events - outcome.createdAmount());
    }

    private static List<String> names(JsonNode contact) {
        return Stream.of(contact, contact.path("email"), contact.path("contactId"))
                .filter(JsonNode::isTextual)
                .map(name -> name.asText().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean isNamed(CreateExternalEvent event, Set<String> named) {
        return Stream.of(event.email(), event.contactId())
                .filter(Objects::nonNull)
                .anyMatch(name -> named.contains(name.toLowerCase(Locale.ROOT)));
    }
}
