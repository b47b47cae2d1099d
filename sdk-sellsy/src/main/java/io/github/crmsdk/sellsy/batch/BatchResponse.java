package io.github.crmsdk.sellsy.batch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.error.ApiError;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.ErrorKind;
import io.github.crmsdk.core.vendor.Refusal;
import io.github.crmsdk.sellsy.internal.SellsyEnvelope;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One response as the vendor sends it.
 *
 * @param code the HTTP status that the call alone would have had
 * @param codec reads the response as the client reads any
 */
@JsonDeserialize(using = BatchResponse.Reader.class)
public record BatchResponse(int code, JsonNode response, ObjectCodec codec) {
    @Nullable
    CrmException failure(CallInfo info) {
        if (code >= 200 && code < 300) {
            return null;
        }
        Refusal refusal = SellsyEnvelope.refusal(response, code)
                .orElseGet(() -> new Refusal(ErrorKind.of(code), "", response.isTextual() ? response.asText() : ""));
        return refusal.kind()
                .exception(
                        info,
                        new ApiError(
                                code,
                                refusal.code(),
                                refusal.message(),
                                refusal.fields(),
                                null,
                                Optional.empty(),
                                response.toString()));
    }

    static final class Reader extends StdDeserializer<BatchResponse> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(BatchResponse.class);
        }

        @Override
        public BatchResponse deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode node = context.readTree(parser);
            String code = node.path("code").asText();
            if (!code.matches("\\d{3}")) {
                context.reportInputMismatch(this, "a response of the batch has no code");
            }
            return new BatchResponse(Integer.parseInt(code), node.path("response"), parser.getCodec());
        }
    }
}
