package io.github.crmsdk.core.vendor;

import java.io.IOException;

/** A refusal that only shows with the operation in mind: an empty list where one record was asked for, say. */
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** For {@link Envelope#open}. */
    public RefusedException(Refusal refusal) {
        super(refusal.message());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
