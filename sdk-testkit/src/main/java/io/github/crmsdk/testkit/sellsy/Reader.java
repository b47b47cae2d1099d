package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.crmsdk.testkit.internal.Json;
import java.math.BigDecimal;
import java.util.Set;

/** Turns a record from the form in which it is written into the one in which it is read. */
final class Reader {
    private final Account account;
    private final Set<SellsyQuirk> quirks;

    Reader(Account account, Set<SellsyQuirk> quirks) {
        this.account = account;
        this.quirks = quirks;
    }

    ObjectNode read(Resource resource, ObjectNode stored) {
        ObjectNode seen = Json.object();
        stored.properties().forEach(member -> {
            if (!member.getKey().startsWith("_")) {
                String form = resource.reads().getOrDefault(member.getKey(), "same");
                show(seen, member.getKey(), member.getValue(), form.split(" "));
            }
        });
        if (quirks.contains(SellsyQuirk.EXTRA_MEMBERS) && stored.get("marketing_campaigns_subscriptions") != null) {
            seen.set("rgpd_consent", consent(stored.get("marketing_campaigns_subscriptions")));
        }
        return seen;
    }

    /** Reads a record that another one names by its id. */
    ObjectNode read(String path, ObjectNode stored) {
        return read(account.resource(path), stored);
    }

    private void show(ObjectNode seen, String name, JsonNode value, String[] form) {
        switch (form[0]) {
            case "never" -> {}
            case "ifSet" -> {
                if (!value.isNull()) {
                    seen.set(name, value.deepCopy());
                }
            }
            case "owner" -> seen.set("owner", owner(value));
            case "money" -> seen.set(name, money(value.asText()));
            case "label" ->
                account.find(form[1], value.asLong()).ifPresent(label -> seen.set("label", read(form[1], label)));
            case "named" -> account.find(form[1], value.asLong()).ifPresent(named -> seen.set(name, named(named)));
            case "text" -> seen.set(name, value.isNull() ? TextNode.valueOf("") : value.deepCopy());
            default -> seen.set(name, value.isNull() ? value : looked(name, value, form[0]));
        }
    }

    private JsonNode looked(String name, JsonNode value, String form) {
        String key = value.asText();
        return switch (form) {
            case "choice" ->
                Json.object()
                        .put("id", value.asLong())
                        .put("label", lookup("choices").path(name).path(key).asText("Other"));
            case "job" ->
                Json.object()
                        .put("id", value.asLong())
                        .put("name", lookup("jobs").path(key).asText("Other"));
            case "calendar" ->
                Json.object()
                        .put("id", key)
                        .put("name", lookup("calendars").path(key).asText(key));
            default -> value.deepCopy();
        };
    }

    private JsonNode lookup(String name) {
        return account.lookups.path(name);
    }

    ObjectNode money(String value) {
        ObjectNode money = Json.object();
        if (quirks.contains(SellsyQuirk.NUMERIC_AMOUNTS)) {
            money.put("value", new BigDecimal(value));
        } else {
            money.put("value", value);
        }
        return money.put("currency", lookup("currency").path("code").asText());
    }

    static ObjectNode named(ObjectNode record) {
        return Json.object()
                .put("id", record.path("id").asLong())
                .put("name", record.path("name").asText());
    }

    private static ObjectNode owner(JsonNode id) {
        return Json.object().put("id", id.asLong(1)).put("type", "staff");
    }

    private static ObjectNode consent(JsonNode subscriptions) {
        ObjectNode consent = Json.object();
        for (String way : new String[] {"email", "sms", "phone", "postal_mail", "custom"}) {
            boolean given = false;
            for (JsonNode subscription : subscriptions) {
                given |= subscription.asText().equals(way);
            }
            consent.put(way, given);
        }
        return consent;
    }
}
