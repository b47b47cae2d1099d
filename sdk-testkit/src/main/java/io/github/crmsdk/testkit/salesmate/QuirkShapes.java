package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Brings a record that is about to be answered into the shapes that the quirks ask for. */
final class QuirkShapes {
    private static final List<String> TIMES = List.of("createdAt", "lastModifiedAt");

    private final Set<SalesmateQuirk> quirks;
    private final ZoneId zone;

    QuirkShapes(Set<SalesmateQuirk> quirks, ZoneId zone) {
        this.quirks = quirks;
        this.zone = zone;
    }

    /** For a record that is read by its id. */
    ObjectNode record(RecordType type, ObjectNode read) {
        if (quirks.contains(SalesmateQuirk.NUMERIC_TIMES)) {
            TIMES.forEach(member -> toSeconds(read, member));
        }
        if (quirks.contains(SalesmateQuirk.EMPTY_LINKS)) {
            links(type, read).forEach(member -> read.set(member, Json.object()));
        }
        return read;
    }

    /** For a row of a search or a lookup. */
    ObjectNode row(RecordType type, ObjectNode read) {
        record(type, read);
        if (quirks.contains(SalesmateQuirk.NUMERIC_FLAGS)) {
            type.flags().forEach(member -> toNumber(read, member));
        }
        if (quirks.contains(SalesmateQuirk.NUMERIC_DUE_DATE)) {
            toSeconds(read, "dueDate");
        }
        if (quirks.contains(SalesmateQuirk.TEXT_DUE_DATE)) {
            Times.read(read.path("dueDate")).ifPresent(time -> read.put("dueDate", Times.text(time, zone)));
        }
        if (quirks.contains(SalesmateQuirk.BARE_LINKS)) {
            links(type, read).forEach(member -> toId(read, member));
        }
        return quirks.contains(SalesmateQuirk.CAPITALISED_LINKS) ? capitalise(type, read) : read;
    }

    private static List<String> links(RecordType type, ObjectNode read) {
        return type.links().keySet().stream().filter(read::has).toList();
    }

    private static void toSeconds(ObjectNode read, String member) {
        Times.read(read.path(member)).ifPresent(time -> read.put(member, time.getEpochSecond()));
    }

    private static void toNumber(ObjectNode read, String member) {
        if (read.path(member).isBoolean()) {
            read.put(member, read.get(member).asBoolean() ? 1 : 0);
        }
    }

    private static void toId(ObjectNode read, String member) {
        JsonNode id = read.path(member).path("id");
        if (id.isMissingNode()) {
            read.remove(member);
        } else {
            read.set(member, id);
        }
    }

    private static ObjectNode capitalise(RecordType type, ObjectNode read) {
        List<String> capitals = new ArrayList<>(type.links().keySet());
        capitals.add("followers");
        ObjectNode row = Json.object();
        read.properties().forEach(entry -> {
            String name = entry.getKey();
            row.set(capitals.contains(name) ? capital(name) : name, entry.getValue());
        });
        return row;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
