package io.github.crmsdk.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.crmsdk.core.RawApi;
import io.github.crmsdk.core.RawCall;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Envelope;
import java.io.IOException;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Raw calls, kept below the client's base URL. */
public final class HttpRawApi implements RawApi {
    private final ObjectMapper mapper;
    private final Envelope envelope;
    private final Sender sender;

    public HttpRawApi(ObjectMapper mapper, Envelope envelope, Sender sender) {
        this.mapper = mapper;
        this.envelope = envelope;
        this.sender = sender;
    }

    @Override
    public RawCall<JsonNode> request(String method, String path) {
        HttpUrl url = RelativePath.resolve(sender.base(), path, sender.answers().clean(path));
        return new HttpRawCall<>(this, RawRequest.of(method, url), this::tree, Optional.empty());
    }

    Sender sender() {
        return sender;
    }

    ObjectMapper mapper() {
        return mapper;
    }

    private JsonNode tree(Answer answer) throws IOException {
        return answer.bytes().length == 0 ? MissingNode.getInstance() : mapper.readTree(answer.bytes());
    }

    /** A refusal inside a success status is a failure here too. */
    <T> Exchange.Decoder<T> guarded(Exchange.Decoder<T> decoder) {
        return answer -> {
            if (envelope.refusal(answer).isPresent()) {
                throw new IOException("the vendor refused");
            }
            return decoder.decode(answer);
        };
    }
}
