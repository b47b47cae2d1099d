package io.github.crmsdk.testkit.salesmachine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Filters, sorts and cuts lists as their query wants it. */
final class Pages {
    private final Supplier<String> root;
    private final Set<SalesmachineQuirk> quirks;

    Pages(Supplier<String> root, Set<SalesmachineQuirk> quirks) {
        this.root = root;
        this.quirks = quirks;
    }

    ObjectNode page(
            String type, List<ObjectNode> records, RecordedCall call, Function<ObjectNode, ? extends JsonNode> view) {
        List<ObjectNode> found = new ArrayList<>(
                records.stream().filter(record -> matches(record, call)).toList());
        sort(found, call);
        int offset = number(call, "offset", 0);
        int limit = Math.min(number(call, "limit", 25), 100);
        int end = Math.min(offset + limit, found.size());
        ObjectNode list = Json.object().put("object", type + ".list");
        List<ObjectNode> rows = offset < end ? found.subList(offset, end) : List.of();
        list.set("data", Json.array(rows.stream().map(view).toList()));
        if (!quirks.contains(SalesmachineQuirk.NO_PAGINATION)) {
            ObjectNode pagination = list.putObject("pagination");
            if (end < found.size()) {
                pagination.put("next", next(call, end));
            }
        }
        return list;
    }

    /** The whole query comes back with another offset, a token in it too. */
    private String next(RecordedCall call, int offset) {
        HttpUrl.Builder url = HttpUrl.get(root.get())
                .newBuilder()
                .encodedPath(call.path())
                .setQueryParameter("offset", String.valueOf(offset));
        call.query().forEach((name, values) -> {
            if (!name.equals("offset")) {
                url.setQueryParameter(name, values.get(0));
            }
        });
        if (quirks.contains(SalesmachineQuirk.FOREIGN_NEXT)) {
            url.host("api.example.com");
        }
        return url.build().toString();
    }

    private static boolean matches(ObjectNode record, RecordedCall call) {
        boolean archived = "true".equals(call.query("archived"));
        String status = call.query("status");
        return record.path("archived").asBoolean() == archived && (status == null || status.equals(status(record)));
    }

    /** A guess: the vendor documents the filter, not what it goes by. */
    private static String status(ObjectNode record) {
        JsonNode data = record.path("data");
        if (data.has("churn_date")) {
            return data.path("mrr").asDouble() > 0 ? "churned" : "not_converted";
        }
        return data.path("mrr").asDouble() > 0 ? "paying" : "trial";
    }

    /** Records of one second keep the order of their making, or its reverse. */
    private static void sort(List<ObjectNode> records, RecordedCall call) {
        String sort = call.query("sort");
        if (sort != null && !sort.equals("created_at")) {
            throw Refusal.invalid("sort can only be created_at");
        }
        records.sort(
                Comparator.comparingLong(record -> record.path("created_at").asLong()));
        if (!"asc".equals(call.query("order"))) {
            Collections.reverse(records);
        }
    }

    private static int number(RecordedCall call, String name, int otherwise) {
        @Nullable String text = call.query(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}")) {
            throw Refusal.invalid(name + " is no number");
        }
        return Integer.parseInt(text);
    }
}
