package io.github.crmsdk.sharpspring.field;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The custom fields of one kind of record, by system name, with the types that the vendor tells.
 *
 * <pre>{@code
 * CustomFields fields = sharpspring.fields().custom(Relationship.LEAD);
 * Optional<Object> topics = fields.get(lead, "topics_5eb473eeddc02");
 * fields.set(CreateLead.builder().emailAddress("ann@example.com"), "favourite_colour_5eb473639ab01", "Blue");
 * }</pre>
 *
 * <p>Immutable.
 */
public final class CustomFields {
    private final Map<String, Field> fields;

    private CustomFields(Map<String, Field> fields) {
        this.fields = fields;
    }

    /** Those of these fields that are custom and belong to this kind of record. */
    public static CustomFields of(Iterable<Field> all, Relationship relationship) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field field : all) {
            String name = field.systemName();
            if (name != null && Boolean.TRUE.equals(field.isCustom()) && relationship.equals(field.relationship())) {
                fields.put(name, field);
            }
        }
        return new CustomFields(fields);
    }

    public Collection<Field> all() {
        return List.copyOf(fields.values());
    }

    /**
     * The field of this system name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Field field(String systemName) {
        Field field = fields.get(systemName);
        if (field == null) {
            throw new IllegalArgumentException("There is no custom field '" + systemName + "'; there are "
                    + fields.keySet() + ". Names are system names, not labels");
        }
        return field;
    }

    /**
     * A record's value in the type of the field: {@code Long} for int, {@code Boolean} for boolean and bit, {@code
     * LocalDate} for date, {@code LocalDateTime} for datetime, in the zone of the API version, {@code List<String>} for
     * checkbox, {@code String} for all others.
     *
     * @return empty if the record has none
     * @throws IllegalArgumentException if there is no such field
     * @throws IllegalStateException if the value does not fit the type that the vendor tells
     */
    public Optional<Object> get(Extensible record, String systemName) {
        CustomType type = CustomType.of(field(systemName));
        return text(record, systemName).map(text -> type.read(systemName, text));
    }

    /**
     * The same as a type of one's choice.
     *
     * @throws IllegalArgumentException if there is no such field, or it has another type
     */
    public <T> Optional<T> get(Extensible record, String systemName, Class<T> type) {
        CustomType known = CustomType.of(field(systemName));
        known.require(systemName, type);
        return get(record, systemName).map(type::cast);
    }

    /** The text as it came, for a type that the field does not have: a picklist of several, say. */
    public Optional<String> text(Extensible record, String systemName) {
        field(systemName);
        return Optional.ofNullable(record.additionalProperties().get(systemName))
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank() && !text.equals("null"));
    }

    /**
     * Sets a value of a request after checking that it fits the field. A list is sent as one text with commas.
     *
     * @return the builder
     * @throws IllegalArgumentException if there is no such field, or the value has another type or is too long
     */
    public <B extends ExtensibleBuilder<B>> B set(B builder, String systemName, Object value) {
        Field field = field(systemName);
        CustomType type = CustomType.of(field);
        return builder.set(systemName, type.write(field, systemName, value));
    }
}
