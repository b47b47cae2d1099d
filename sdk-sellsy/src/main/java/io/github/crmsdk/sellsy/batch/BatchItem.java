package io.github.crmsdk.sellsy.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.DataException;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of one call of a batch. */
public final class BatchItem {
    private final BatchCall call;
    private final @Nullable BatchResponse response;
    private final @Nullable CrmException failure;

    BatchItem(BatchCall call, @Nullable BatchResponse response, @Nullable CrmException failure) {
        this.call = call;
        this.response = response;
        this.failure = failure;
    }

    public BatchCall call() {
        return call;
    }

    public boolean isSuccess() {
        return failure == null;
    }

    /**
     * Null if it was carried out; else the exception that the call alone would have thrown, or a {@link DataException} if
     * the vendor said nothing of it.
     */
    public @Nullable CrmException failure() {
        return failure;
    }

    /** The HTTP status that the call alone would have had; 0 if the vendor said nothing of it. */
    public int status() {
        return response == null ? 0 : response.code();
    }

    /** The body that the call alone would have been answered with; missing if there was none. */
    public JsonNode response() {
        return response == null ? MissingNode.getInstance() : response.response();
    }

    /**
     * The response as a model, such as {@code Company.class}.
     *
     * @throws CrmException the {@link #failure()}, if there is one
     * @throws IllegalStateException if there is no response, or one that does not fit the model
     */
    public <T> T as(Class<T> model) {
        if (failure != null) {
            throw failure;
        }
        if (response().isNull() || response().isMissingNode()) {
            throw new IllegalStateException("the response to " + call.method() + " " + call.uri() + " has no body");
        }
        try {
            return Objects.requireNonNull(response).codec().treeToValue(response(), model);
        } catch (IOException unfit) {
            throw new IllegalStateException(
                    "the response to " + call.method() + " " + call.uri() + " is no " + model.getSimpleName(), unfit);
        }
    }
}
