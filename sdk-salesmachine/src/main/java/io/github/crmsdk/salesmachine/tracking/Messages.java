package io.github.crmsdk.salesmachine.tracking;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.batch.BatchItem;
import java.util.List;

/** Makes one call of a batch. Upserts alone are repeated like upserts, all else like events. */
final class Messages {
    private Messages() {}

    /** The vendor answers for a call as a whole. */
    static ApiCall<List<BatchItem<Trackable, Void>>> post(Tracking tracking, List<Trackable> items) {
        List<Message> messages =
                items.stream().map(item -> named(item.message())).toList();
        boolean upserts = messages.stream().allMatch(message -> message.eventUid() == null && message.email() == null);
        ApiCall<Void> call = upserts ? tracking.postUpserts(messages) : tracking.post(messages);
        return call.map(done -> items.stream()
                .map(item -> BatchItem.<Trackable, Void>accepted(item, null))
                .toList());
    }

    private static Message named(Message message) {
        return Message.builder().from(message).method(method(message)).build();
    }

    private static String method(Message message) {
        if (message.accountUid() != null) {
            return "account";
        }
        if (message.email() != null) {
            return "email";
        }
        return message.eventUid() == null ? "contact" : "event";
    }
}
