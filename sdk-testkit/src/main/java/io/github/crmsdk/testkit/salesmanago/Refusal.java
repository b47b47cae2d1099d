package io.github.crmsdk.testkit.salesmanago;

/** Ends the handling of a call with the vendor's words. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /** The direct API refuses with HTTP 200. */
    static Refusal of(String message) {
        return new Refusal(200, message);
    }

    int status() {
        return status;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
