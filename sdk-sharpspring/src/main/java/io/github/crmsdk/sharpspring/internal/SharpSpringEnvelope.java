package io.github.crmsdk.sharpspring.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.error.ErrorKind;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Envelope;
import io.github.crmsdk.core.vendor.Operation;
import io.github.crmsdk.core.vendor.Refusal;
import io.github.crmsdk.core.vendor.RefusedException;
import io.github.crmsdk.sharpspring.rpc.Rows;
import io.github.crmsdk.sharpspring.rpc.Rpc;
import io.github.crmsdk.sharpspring.rpc.Written;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * {@code {"result":..., "error":..., "id":...}} with HTTP 200 for nearly everything. Writes answer an entry per object;
 * the top error then only repeats what the entries say.
 */
public final class SharpSpringEnvelope implements Envelope {
    private static final Set<String> WRITES = Set.of("creates", "updates", "deletes");
    private static final int SHOWN_TEXT = 200;

    private final ObjectMapper mapper;
    private final ObjectReader trees;
    private final DailyLimit daily;
    private final List<Secret> secrets;

    /**
     * @param secrets to be masked in what the vendor says of single objects of a batch
     */
    public SharpSpringEnvelope(ObjectMapper mapper, DailyLimit daily, List<Secret> secrets) {
        this.mapper = mapper;
        this.secrets = secrets;
        this.trees = mapper.readerForListOf(JsonNode.class);
        this.daily = daily;
    }

    @Override
    public Object open(Answer answer, Operation operation) throws IOException {
        Optional<Rpc> rpc =
                operation.annotation(Rpc.class).filter(known -> !known.result().isEmpty());
        if (rpc.isEmpty()) {
            return whole(answer, operation.reader());
        }
        boolean write = WRITES.contains(rpc.get().result());
        JavaType type = operation.reader().getValueType();
        ObjectReader rows = operation.reader();
        if (type.hasRawClass(Rows.class)) {
            rows = rows.forType(mapper.getTypeFactory().constructCollectionType(List.class, type.containedType(0)));
        } else if (!type.isCollectionLikeType()) {
            rows = trees;
        }
        Reply reply = read(answer, rpc.get().result(), rows);
        if (Failures.isFailure(reply.error()) && !(write && !reply.rows().isEmpty())) {
            throw new IOException("it is refused");
        }
        if (type.hasRawClass(Rows.class)) {
            return new Rows<>(reply.rows(), reply.hasMore());
        }
        if (type.isCollectionLikeType()) {
            return write ? masked(reply.rows()) : reply.rows();
        }
        return operation.reader().readValue(write ? entry(reply, answer) : record(reply));
    }

    private List<Object> masked(List<?> entries) throws IOException {
        List<Object> all = new ArrayList<>();
        for (Object entry : entries) {
            all.add(
                    entry instanceof Written written && Failures.isFailure(written.error())
                            ? new Written(written.success(), masked(String.valueOf(written.error())), written.id())
                            : entry);
        }
        return all;
    }

    private JsonNode masked(String json) throws IOException {
        String text = json;
        for (Secret secret : secrets) {
            text = text.replace(secret.reveal(), secret.toString());
        }
        return mapper.readTree(text);
    }

    private Reply read(Answer answer, String key, ObjectReader rows) throws IOException {
        try (JsonParser json = mapper.getFactory().createParser(answer.bytes())) {
            return Reply.read(json, key, rows);
        }
    }

    /** The entry of the one object that was sent. */
    private static JsonNode entry(Reply reply, Answer answer) throws IOException {
        if (reply.rows().isEmpty()) {
            throw new IOException("it has no entry for the object that was sent");
        }
        JsonNode entry = (JsonNode) reply.rows().get(0);
        if (!entry.hasNonNull("success") && !Failures.isFailure(entry.get("error"))) {
            throw new IOException("its entry tells neither success nor error");
        }
        if (!entry.path("success").asBoolean()
                && !entry.path("success").asText().equals("1")) {
            throw new RefusedException(Failures.refusal(entry.get("error"), answer.status()));
        }
        return entry;
    }

    /** For an unknown id the vendor answers no row, or one that has no id. */
    private static JsonNode record(Reply reply) throws IOException {
        if (!reply.rows().isEmpty() && reply.rows().get(0) instanceof JsonNode row && row.hasNonNull("id")) {
            return row;
        }
        throw new RefusedException(new Refusal(ErrorKind.NOT_FOUND, "", "no such record: the answer is empty"));
    }

    private Object whole(Answer answer, ObjectReader reader) throws IOException {
        JsonNode reply = mapper.readTree(answer.bytes());
        if (Failures.isFailure(failure(reply))) {
            throw new IOException("it is refused");
        }
        boolean nothing = reply.isArray() && reply.isEmpty();
        if (!nothing && !reply.has("result") && !reply.has("error")) {
            throw new IOException("it has neither result nor error");
        }
        JsonNode result = Objects.requireNonNullElse(reply.get("result"), NullNode.getInstance());
        return reader.getValueType().hasRawClass(JsonNode.class) ? result : reader.readValue(result);
    }

    @Override
    public Optional<Refusal> refusal(Answer answer) {
        JsonNode reply;
        try {
            reply = mapper.readTree(answer.bytes());
        } catch (IOException noJson) {
            return unauthorized(answer);
        }
        JsonNode failure = failure(reply);
        if (!Failures.isFailure(failure)) {
            return Optional.empty();
        }
        Refusal refusal = Failures.refusal(failure, answer.status());
        return Optional.of(refusal.code().equals(ErrorCodes.DAILY_LIMIT) ? daily.refusal(refusal, answer) : refusal);
    }

    /** The error of the reply as a whole; what it repeats of single objects is in their entries. */
    private static JsonNode failure(JsonNode reply) {
        boolean entries =
                WRITES.stream().anyMatch(key -> !reply.path("result").path(key).isEmpty());
        JsonNode error = reply.path("error");
        return error.isArray() && entries ? NullNode.getInstance() : error;
    }

    /** Wrong keys are answered with HTTP 401 and a plain sentence. */
    private static Optional<Refusal> unauthorized(Answer answer) {
        String text = answer.text().strip();
        if (answer.status() != 401 || text.isEmpty() || text.startsWith("<")) {
            return Optional.empty();
        }
        String shown = text.length() <= SHOWN_TEXT ? text : text.substring(0, SHOWN_TEXT) + "…";
        return Optional.of(new Refusal(ErrorKind.AUTHENTICATION, "", shown));
    }

    @Override
    public Optional<Duration> hold(Answer answer) {
        return daily.note(answer);
    }
}
