package io.github.crmsdk.core.error;

import io.github.crmsdk.core.CallInfo;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call that did not succeed. The message alone is enough for a log line: it names vendor, operation, HTTP method and
 * path, what came back, and holds no secret.
 *
 * <pre>{@code
 * try {
 *     salesmate.deals().get(341).execute();
 * } catch (NotFoundException gone) {
 *     ...
 * } catch (CrmException failed) {
 *     log.warn(failed.getMessage());
 * }
 * }</pre>
 */
public abstract sealed class CrmException extends RuntimeException
        permits TransportException, ApiException, DataException {
    private static final long serialVersionUID = 1L;

    private final CallInfo call;

    CrmException(CallInfo call, String what, @Nullable Throwable cause) {
        super(OneLine.of(call + ": " + what), cause);
        this.call = call;
    }

    /**
     * True if the vendor may have carried the call out all the same: the request was sent and no answer, or none that
     * tells, came back. Look before repeating a write. False if the vendor refused or never saw it.
     */
    public boolean outcomeUnknown() {
        return false;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** The call that failed. */
    public CallInfo call() {
        return call;
    }
}
