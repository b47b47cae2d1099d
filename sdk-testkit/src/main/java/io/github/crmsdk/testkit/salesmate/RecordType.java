package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What sets one kind of record apart from the others.
 *
 * @param word the path word of v4, which is also the prefix of the fields in a search
 * @param plural the path word of the generations before v4
 * @param moduleId the number that notes, fields and searches use
 * @param moduleName the name that filter rules use
 * @param mandatory the labels of the members that a new record needs, by member
 * @param links the words of the linked records, by member
 * @param texts the members that read as an empty string while they are unset
 * @param flags the members that are true or false
 * @param hasCurrency whether it carries a currency
 * @param softDelete whether a delete only marks it, unless asked to be hard
 */
record RecordType(
        String word,
        String plural,
        int moduleId,
        String moduleName,
        Map<String, String> mandatory,
        Map<String, String> links,
        List<String> texts,
        List<String> flags,
        boolean hasCurrency,
        boolean softDelete) {

    static final String USER = "user";

    static Collection<RecordType> standard() {
        JsonNode all = Json.resource(RecordType.class, "record-types.json");
        return all.properties().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    static RecordType custom(int moduleId, String internalName) {
        return new RecordType(
                internalName,
                internalName,
                moduleId,
                internalName,
                Map.of("name", "Name", "owner", "Owner"),
                Map.of("owner", USER),
                List.of("name", "tags"),
                List.of(),
                false,
                true);
    }

    /** Custom modules are numbered from 100 on. */
    boolean isCustom() {
        return moduleId > 99;
    }

    private static RecordType of(String word, JsonNode definition) {
        return new RecordType(
                word,
                definition.get("plural").asText(),
                definition.get("moduleId").asInt(),
                definition.get("moduleName").asText(),
                texts(definition.get("mandatory")),
                texts(definition.get("links")),
                list(definition.get("texts")),
                list(definition.get("flags")),
                definition.get("hasCurrency").asBoolean(),
                definition.get("softDelete").asBoolean());
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    private static List<String> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
