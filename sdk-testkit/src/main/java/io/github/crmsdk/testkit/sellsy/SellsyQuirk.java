package io.github.crmsdk.testkit.sellsy;

/**
 * Answers that Sellsy is known or suspected to give in other shapes than the default ones. A client should pass with
 * each of them on.
 */
public enum SellsyQuirk {
    /** v2: records carry {@code rgpd_consent}, which the vendor's document lacks; recorded by two third parties. */
    EXTRA_MEMBERS,

    /** v2: the amount of an opportunity is a number in {@code value}, as an example of the vendor's document has it. */
    NUMERIC_AMOUNTS,

    /** v2: an answer over the quota carries {@code Retry-After: 1}; a third party reports the header. */
    RETRY_AFTER,

    /** v2: the remaining quota by minute is below zero in the headers; measured by a third party. */
    NEGATIVE_QUOTA,

    /** OAuth 2: an access token is given out without {@code expires_in}; not documented, a client should live with it. */
    NO_EXPIRY,

    /** v1: {@code Client.create} answers the bare id, as one third party has it; four have {@code {"client_id": 1}}. */
    BARE_CLIENT_ID,

    /** v1: a process error is bare text, as two third parties handle it. */
    ERROR_AS_TEXT,

    /** v1: a process error has its code alone, and {@code response} is null; seen by a third party. */
    ERROR_CODE_ALONE,

    /** v1: maps carry the stray member {@code _xml_childtag}; recorded by two third parties. */
    XML_CHILD_TAG,

    /** v1: the counts of a list's {@code infos} are text; one third party's record has it for some. */
    INFOS_AS_TEXT
}
