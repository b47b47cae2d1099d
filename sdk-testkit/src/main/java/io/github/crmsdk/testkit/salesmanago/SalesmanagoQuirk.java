package io.github.crmsdk.testkit.salesmanago;

/** Forms that the vendor's sources disagree on, or that some clients met. */
public enum SalesmanagoQuirk {
    /** Deleting answers {@code result} as null, as one client's tests against the real API have it. */
    DELETE_RESULT_NULL,
    /** Deleting answers nothing but HTTP 200. */
    DELETE_WITHOUT_BODY,
    /** A refusal is a bare text instead of the envelope. */
    ERRORS_AS_TEXT,
    /** {@code message} of a refusal is one text instead of a list. */
    MESSAGE_AS_TEXT,
    /** An asynchronous upsert answers no {@code contactId}. */
    ASYNC_WITHOUT_ID,
    /** The gateway answers nothing but a status. */
    GATEWAY_WITHOUT_BODY
}
