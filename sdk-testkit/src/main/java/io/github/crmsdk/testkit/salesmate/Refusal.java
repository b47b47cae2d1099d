package io.github.crmsdk.testkit.salesmate;

/** Ends the handling of a call with a failure envelope. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String name;

    private Refusal(int status, String code, String name, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.name = name;
    }

    /** Documented: HTTP 400 with code 4001. */
    static Refusal invalid(String message) {
        return new Refusal(400, "4001", "ValidationError", message);
    }

    /** Code and texts are documented; which HTTP status comes with them differs, see {@link SalesmateQuirk}. */
    static Refusal notFound(int status) {
        return new Refusal(status, "4005", "ObjectNotFound", "Object not found");
    }

    /** Status 404 is documented for an address that does not exist; the envelope is a guess. */
    static Refusal noSuchAddress() {
        return new Refusal(404, "404", "NotFound", "No such address");
    }

    /** Measured by a third party, without a code. */
    static Refusal noSuchLink() {
        return new Refusal(404, "", "NoSuchLinkExist", "Link  not found");
    }

    /** Status 403 was measured by a third party, without a code; the vendor documents 401. */
    static Refusal notAuthorized(int status) {
        return new Refusal(status, "", "AuthorizationFailed", "");
    }

    /** A guess: the vendor documents the limit but no answer over it. */
    static Refusal overQuota() {
        return new Refusal(429, "", "TooManyRequests", "API call limit exceeded");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String text() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
