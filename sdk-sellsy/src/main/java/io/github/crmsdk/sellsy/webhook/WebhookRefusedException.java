package io.github.crmsdk.sellsy.webhook;

/**
 * A delivery that is not to be trusted or cannot be read. It stands apart from the exceptions of calls, since no call was
 * made: {@link Reason#status()} is what to answer. The message holds neither key nor body.
 */
public final class WebhookRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    WebhookRefusedException(Reason reason, String what) {
        super("Sellsy delivery refused: " + what);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a delivery is refused. */
    public enum Reason {
        /** It is larger than the limit. */
        OVERSIZED(413),
        /** It has no signature. */
        UNSIGNED(401),
        /** It, or its signature, is not as Sellsy made it; or the sign key is not the webhook's. */
        TAMPERED(401),
        /** It is no UTF-8, as all that Sellsy signs is. */
        NOT_UTF_8(400),
        /** It is signed, but holds no event. */
        UNREADABLE(400);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** The HTTP status to answer with. Sellsy is not known to look at it. */
        public int status() {
            return status;
        }
    }
}
