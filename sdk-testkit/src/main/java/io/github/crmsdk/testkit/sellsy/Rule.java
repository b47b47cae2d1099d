package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a member of a body may hold, as a resource file writes it. */
sealed interface Rule {

    /** The words that restrict it. */
    Notation notation();

    /** Notes what is wrong with a value that is not null. */
    void check(String name, JsonNode value, BodyCheck check);

    static Rule of(JsonNode written) {
        if (written.isTextual()) {
            return new Scalar(Notation.of(written.asText()));
        }
        return written.isArray()
                ? new Items(Notation.of(written.path(1).asText()), of(written.get(0)))
                : Members.of((ObjectNode) written);
    }

    /** A single value; its first word is its kind. */
    record Scalar(Notation notation) implements Rule {

        @Override
        public void check(String name, JsonNode value, BodyCheck check) {
            String kind = notation.words().iterator().next();
            String wrong = Kinds.wrong(kind, value);
            if (wrong != null) {
                check.refuse(name, wrong);
            } else if (!notation.choices().isEmpty() && !notation.choices().contains(value.asText())) {
                check.refuse(name, "must be one of " + String.join(", ", notation.choices()));
            } else if (!notation.admits(value.isTextual() ? value.asText().length() : value.asLong())) {
                check.refuse(name, (value.isTextual() ? "its length must be " : "must be ") + notation.range());
            } else if (notation.reference() != null && !check.exists(notation.reference(), value.asLong())) {
                check.refuse(name, "no such record: " + value.asText());
            }
        }
    }

    /** A list, whose notation restricts its length. */
    record Items(Notation notation, Rule each) implements Rule {

        @Override
        public void check(String name, JsonNode value, BodyCheck check) {
            if (!value.isArray()) {
                check.refuse(name, "must be a list");
            } else if (!notation.admits(value.size())) {
                check.refuse(name, "its size must be " + notation.range());
            }
            for (JsonNode item : value) {
                each.check(name, item, check);
            }
        }
    }

    /** An object; {@code ?} holds its own words, {@code *} opens it for members that are not named. */
    record Members(Notation notation, boolean open, Map<String, Rule> rules) implements Rule {

        static Members of(ObjectNode written) {
            Map<String, Rule> rules = new LinkedHashMap<>();
            written.properties().forEach(member -> rules.put(member.getKey(), Rule.of(member.getValue())));
            rules.remove("?");
            boolean open = rules.remove("*") != null;
            return new Members(Notation.of(written.path("?").asText()), open, rules);
        }

        @Override
        public void check(String name, JsonNode value, BodyCheck check) {
            check(name + ".", value, true, check);
        }

        /**
         * Checks the members.
         *
         * @param whole whether the required members must be there, and those for new records may
         */
        void check(String prefix, JsonNode value, boolean whole, BodyCheck check) {
            if (!value.isObject()) {
                check.refuse(prefix.replaceFirst("\\.$", ""), "must be an object");
                return;
            }
            rules.forEach((name, rule) -> {
                if (whole && rule.notation().has("required") && !value.has(name)) {
                    check.refuse(prefix + name, "is required");
                }
            });
            value.properties().forEach(member -> {
                Rule rule = rules.get(member.getKey());
                if (rule == null || (!whole && rule.notation().has("createOnly"))) {
                    if (rule != null || !open) {
                        check.refuse(prefix + member.getKey(), "is not allowed here");
                    }
                } else if (!member.getValue().isNull()) {
                    rule.check(prefix + member.getKey(), member.getValue(), check);
                } else if (!rule.notation().has("nullable")) {
                    check.refuse(prefix + member.getKey(), "must not be null");
                }
            });
        }
    }
}
