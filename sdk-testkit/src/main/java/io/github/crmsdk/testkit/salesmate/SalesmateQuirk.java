package io.github.crmsdk.testkit.salesmate;

/**
 * Answers that Salesmate is known or suspected to give in other shapes than the default ones. The sources contradict
 * each other on all of these, so a client should pass with each of them on.
 */
public enum SalesmateQuirk {
    /**
     * Linked records are spelled {@code Owner}, {@code Company}, {@code PrimaryContact} and so on in search rows, as in
     * the vendor's published sample.
     */
    CAPITALISED_LINKS,

    /** A linked record is {@code {}}, whatever it links to; seen in the vendor's published sample. */
    EMPTY_LINKS,

    /** A linked record is its bare id in search rows; reported by a third party. */
    BARE_LINKS,

    /** {@code true} and {@code false} are 1 and 0 in search rows and lookups; reported by two third parties. */
    NUMERIC_FLAGS,

    /** {@code dueDate} is epoch seconds in search rows; reported by a third party of a live account in 2026. */
    NUMERIC_DUE_DATE,

    /** {@code dueDate} is text such as {@code Jun 24, 2021 10:00 AM} in search rows; seen by a third party on v3. */
    TEXT_DUE_DATE,

    /**
     * {@code createdAt} and {@code lastModifiedAt} are epoch seconds; reported by a third party of search rows of a live
     * account in 2026.
     */
    NUMERIC_TIMES,

    /** The answer of an update has no {@code Data}; no sample of it is published. */
    UPDATE_WITHOUT_DATA,

    /** The answer of an update has an empty {@code Data}; no sample of it is published. */
    UPDATE_WITH_EMPTY_DATA,

    /** An update needs the mandatory members again, and an activity its type, as the vendor's documentation has it. */
    STRICT_UPDATES,

    /** The envelope starts with {@code Data} or {@code Error}, as in some of the vendor's samples. */
    DATA_FIRST,

    /** All failures spell {@code name} and {@code message} in lower case and carry no code; measured on two of them. */
    LOWER_CASE_ERRORS,

    /** An unknown id is answered with HTTP 200 and a failure envelope by every operation, not by deletes alone. */
    NOT_FOUND_WITH_200,

    /** An unknown id is answered with HTTP 404 by every operation, deletes included. */
    NOT_FOUND_WITH_404,

    /** A wrong token is answered with HTTP 401, as documented, in place of the measured 403. */
    WRONG_TOKEN_WITH_401
}
