package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The filters of a v2 search. Which of them a resource has is in its file, in the words of {@link #filter}. */
final class Filters {
    private final Account account;
    private final Links links;

    Filters(Account account, Links links) {
        this.account = account;
        this.links = links;
    }

    /** Reads the body of a search, which holds {@code filters} and nothing else. */
    Predicate<ObjectNode> read(Resource resource, ObjectNode body) {
        body.fieldNames().forEachRemaining(name -> {
            if (!name.equals("filters")) {
                throw Refusal.invalid(name, "is not allowed here");
            }
        });
        if (!(body.path("filters") instanceof ObjectNode wanted)) {
            throw Refusal.invalid("filters", "must be an object");
        }
        Predicate<ObjectNode> all = record -> true;
        for (var filter : wanted.properties()) {
            String name = "filters." + filter.getKey();
            String definition = resource.filters().get(filter.getKey());
            if (definition == null) {
                throw Refusal.invalid(
                        name, "no such filter; there are " + resource.filters().keySet());
            }
            all = all.and(filter(resource, name, definition, filter.getValue()));
        }
        return all;
    }

    private Predicate<ObjectNode> filter(Resource resource, String name, String definition, JsonNode wanted) {
        String[] words = definition.split(" ");
        String member = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "period" -> period(name, member, wanted);
            case "part" -> part(name, Arrays.asList(words).subList(1, words.length), wanted);
            case "is" -> is(name, member, wanted);
            case "in" -> in(name, member, words.length > 2 ? words[2] : "", wanted);
            case "flag" -> flag(name, member, wanted);
            case "any" -> anyOf(name, member, wanted);
            case "span" -> span(name, member, wanted);
            case "related" -> related(name, member, wanted);
            case "linkedContacts" -> links.toContacts(resource.path(), ids(name, wanted));
            case "linkedThirds" -> links.toThirds(member, ids(name, wanted));
            case "linked" -> links.isLinked(bool(name, wanted));
            case "address" -> address(resource, member, Values.listed(wanted));
            case "favourite" -> favourite(resource, name, wanted);
            default -> throw new IllegalStateException("no such kind of filter: " + definition);
        };
    }

    private static Predicate<ObjectNode> period(String name, String member, JsonNode wanted) {
        demand(wanted.isObject(), name, "must be an object");
        Predicate<ObjectNode> all = record -> true;
        for (var end : wanted.properties()) {
            boolean start = end.getKey().equals("start");
            demand(start || end.getKey().equals("end"), name + "." + end.getKey(), "is not allowed here");
            Instant limit = Times.readOrDate(end.getValue().asText())
                    .orElseThrow(() -> Refusal.invalid(name + "." + end.getKey(), "must be a time"));
            all = all.and(record -> Times.readOrDate(Values.at(record, member).asText())
                    .filter(time -> start ? !time.isBefore(limit) : !time.isAfter(limit))
                    .isPresent());
        }
        return all;
    }

    private static Predicate<ObjectNode> part(String name, List<String> members, JsonNode wanted) {
        demand(wanted.isTextual(), name, "must be text");
        return record -> members.stream().anyMatch(member -> Values.contains(record.path(member), wanted.asText()));
    }

    private static Predicate<ObjectNode> is(String name, String member, JsonNode wanted) {
        demand(wanted.isTextual() || wanted.isIntegralNumber(), name, "must be one value");
        return record -> Values.same(Values.at(record, member), wanted);
    }

    private static Predicate<ObjectNode> in(String name, String member, String choices, JsonNode wanted) {
        List<JsonNode> values = Values.listed(wanted);
        values.forEach(value -> {
            boolean fits = choices.isEmpty() ? value.isIntegralNumber() : isOneOf(choices, value);
            demand(fits, name, choices.isEmpty() ? "must be integers" : "must be one of " + choices);
        });
        return record -> values.stream().anyMatch(value -> Values.same(record.path(member), value));
    }

    private static boolean isOneOf(String choices, JsonNode value) {
        return value.isTextual() && List.of(choices.split("\\|")).contains(value.asText());
    }

    private static Predicate<ObjectNode> flag(String name, String member, JsonNode wanted) {
        boolean value = bool(name, wanted);
        return record -> record.path(member).asBoolean() == value;
    }

    private static Predicate<ObjectNode> anyOf(String name, String member, JsonNode wanted) {
        List<JsonNode> values = Values.listed(wanted);
        values.forEach(value -> demand(value.isValueNode(), name, "must be values"));
        return record -> Values.elements(record.path(member))
                .anyMatch(present -> values.stream().anyMatch(value -> Values.same(present, value)));
    }

    private static Predicate<ObjectNode> span(String name, String member, JsonNode wanted) {
        demand(wanted.isObject(), name, "must be an object");
        wanted.properties().forEach(end -> {
            boolean known = List.of("min", "max").contains(end.getKey());
            demand(known && end.getValue().isNumber(), name + "." + end.getKey(), "must be the number min or max");
        });
        return record -> (!wanted.has("min") || Values.ORDER.compare(record.path(member), wanted.get("min")) >= 0)
                && (!wanted.has("max") || Values.ORDER.compare(record.path(member), wanted.get("max")) <= 0);
    }

    private static Predicate<ObjectNode> related(String name, String member, JsonNode wanted) {
        demand(wanted.isArray(), name, "must be a list");
        return record -> Values.elements(record.path(member))
                .anyMatch(present -> Values.elements(wanted)
                        .anyMatch(one -> Values.same(present.path("type"), one.path("type"))
                                && Values.same(present.path("id"), one.path("id"))));
    }

    private Predicate<ObjectNode> address(Resource resource, String member, List<JsonNode> wanted) {
        return record -> Addresses.of(account, resource.path(), record)
                .anyMatch(address -> wanted.stream().anyMatch(value -> Values.same(address.path(member), value)));
    }

    private Predicate<ObjectNode> favourite(Resource resource, String name, JsonNode wanted) {
        Account.Favourite favourite = account.favourites.get(wanted.asLong());
        demand(favourite != null && favourite.path().equals(resource.path()), name, "no such filter");
        return record -> favourite != null && favourite.rule().test(record);
    }

    private static List<Long> ids(String name, JsonNode wanted) {
        demand(wanted.isArray(), name, "must be a list");
        return Values.elements(wanted).map(JsonNode::asLong).toList();
    }

    private static boolean bool(String name, JsonNode wanted) {
        demand(wanted.isBoolean(), name, "must be true or false");
        return wanted.asBoolean();
    }

    private static void demand(boolean holds, String name, String why) {
        if (!holds) {
            throw Refusal.invalid(name, why);
        }
    }
}
