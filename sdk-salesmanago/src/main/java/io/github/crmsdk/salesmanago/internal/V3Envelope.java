package io.github.crmsdk.salesmanago.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.error.ErrorKind;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Envelope;
import io.github.crmsdk.core.vendor.Operation;
import io.github.crmsdk.core.vendor.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Version 3: the members themselves, or {@code {"reasonCode":..,"messages":[..]}}, or {@code {"problems":[..]}}, whose
 * messages read {@code field|...|text}. Reason 12 is a warning: a text was trimmed.
 */
public final class V3Envelope implements Envelope {
    private static final int TRIMMED = 12;

    private final ObjectMapper mapper;

    public V3Envelope(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public @Nullable Object open(Answer answer, Operation operation) throws IOException {
        JsonNode body = answer.text().isBlank() ? mapper.createObjectNode() : mapper.readTree(answer.bytes());
        if (!(body instanceof ObjectNode members) || !reasons(body).isEmpty() || Members.deny(body)) {
            throw new IOException("it is no JSON object, or a refusal");
        }
        members.remove("success");
        return Members.read(members, operation);
    }

    @Override
    public Optional<Refusal> refusal(Answer answer) {
        JsonNode body;
        try {
            body = mapper.readTree(answer.text());
        } catch (IOException noJson) {
            return Optional.empty();
        }
        Map<Integer, List<String>> reasons = reasons(body);
        List<String> words = new ArrayList<>(Texts.of(body.path("message")));
        if (reasons.isEmpty()) {
            words.addAll(Texts.of(body.path("messages")));
        }
        boolean refused = !reasons.isEmpty() || Members.deny(body) || (!answer.isSuccess() && !words.isEmpty());
        return refused ? Optional.of(refusal(answer.status(), words, reasons)) : Optional.empty();
    }

    private static Refusal refusal(int status, List<String> words, Map<Integer, List<String>> reasons) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        reasons.values()
                .forEach(texts -> texts.forEach(text -> {
                    words.add(text);
                    int bar = text.indexOf('|');
                    if (bar > 0) {
                        fields.computeIfAbsent(text.substring(0, bar), any -> new ArrayList<>())
                                .add(text.substring(bar + 1));
                    }
                }));
        String code = reasons.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new Refusal(kind(status, reasons.keySet()), code, String.join("; ", words), fields, Optional.empty());
    }

    /** The words by reason, warnings left out. */
    private static Map<Integer, List<String>> reasons(JsonNode body) {
        Map<Integer, List<String>> reasons = new TreeMap<>();
        List<String> messages = Texts.of(body.path("messages"));
        int code = body.path("reasonCode").asInt();
        // A success may have the two as well, with nothing in them.
        if (code != 0 || (body.hasNonNull("reasonCode") && !messages.isEmpty())) {
            reasons.put(code, messages);
        }
        body.path("problems")
                .forEach(problem -> reasons.computeIfAbsent(
                                problem.path("reasonCode").asInt(), any -> new ArrayList<>())
                        .addAll(Texts.of(problem.path("message"))));
        reasons.remove(TRIMMED);
        return reasons;
    }

    private static ErrorKind kind(int status, Set<Integer> reasons) {
        if (reasons.contains(10)) {
            return ErrorKind.AUTHENTICATION;
        }
        if (reasons.contains(16)) {
            return ErrorKind.NOT_FOUND;
        }
        return reasons.isEmpty() ? ErrorKind.of(status) : ErrorKind.INVALID_REQUEST;
    }
}
