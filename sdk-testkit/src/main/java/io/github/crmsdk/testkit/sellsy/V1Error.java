package io.github.crmsdk.testkit.sellsy;

/**
 * Ends the handling of a v1 call with a process error. The codes are documented; the texts of three are known from the
 * tests that a public client runs against the vendor.
 */
final class V1Error extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String more;

    private V1Error(String code, String message, String more) {
        super(message, null, false, false);
        this.code = code;
        this.more = more;
    }

    static V1Error of(String code, String message, String more) {
        return new V1Error(code, message, more);
    }

    static V1Error missing(String name) {
        return of("E_PARAM_REQUIRED", "A parameter is missing", name);
    }

    static V1Error invalid(String name) {
        return of("E_PARAM_INVALID", name + " is invalid", name);
    }

    /** "Not found": a wrong id, or one of another kind. */
    static V1Error notLoadable(String object, long id) {
        return of("E_OBJ_NOT_LOADABLE", "Object " + object + " not loadable", String.valueOf(id));
    }

    String code() {
        return code;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    String more() {
        return more;
    }
}
