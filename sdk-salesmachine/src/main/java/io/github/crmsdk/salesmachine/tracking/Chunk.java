package io.github.crmsdk.salesmachine.tracking;

import io.github.crmsdk.core.ApiCall;
import java.util.List;

/** The items of one request and the request. */
record Chunk(List<Trackable> items, ApiCall<Void> call) {
    static Chunk of(Tracking tracking, List<Trackable> items) {
        List<Message> messages =
                items.stream().map(item -> named(item.message())).toList();
        boolean upserts = messages.stream().allMatch(message -> message.eventUid() == null && message.email() == null);
        return new Chunk(items, upserts ? tracking.postUpserts(messages) : tracking.post(messages));
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
