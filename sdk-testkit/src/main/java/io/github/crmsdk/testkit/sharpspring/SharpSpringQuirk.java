package io.github.crmsdk.testkit.sharpspring;

/**
 * Answers that SharpSpring is known or suspected to give in other shapes than the default ones. A client should pass with
 * each of them on.
 */
public enum SharpSpringQuirk {
    /** {@code result} is {@code []} when there are no rows; seen by several third parties. */
    EMPTY_RESULT_ARRAY,

    /** {@code result} is null when there are no rows; what it is then is not documented. */
    NULL_RESULT,

    /** The whole body is {@code []} when there are no rows; one third party guards against it. */
    EMPTY_BODY,

    /** Reads that succeed have an {@code error} of {@code []}, as e-mail listings do. */
    ERROR_ARRAY,

    /** Reads that succeed have an {@code error} of <code>{}</code>; a guess. */
    ERROR_OBJECT,

    /** Calls that succeed have no {@code error}; a guess. */
    NO_ERROR,

    /** Neither {@code callCount} nor {@code queryLimit}, as in answers of 2016. */
    NO_COUNTERS,

    /** Ids of other records are JSON numbers; seen for one of two rows of one answer. */
    NUMERIC_IDS,

    /** An unknown lead is a row without an id; reported by a third party in 2017. */
    GHOST_LEAD,

    /** Lists come in reverse; their order is not documented. */
    REVERSED,

    /** Date ranges ignore limit and offset, which are not documented, and give everything. */
    RANGE_UNPAGED,

    /** Date ranges obey limit but ignore offset. */
    RANGE_WITHOUT_OFFSET,

    /** {@code getEventsByType} is an unknown method: code 204. */
    NO_EVENTS_BY_TYPE,

    /** {@code getEventsByType} refuses its parameters: code 205; how they are nested is not documented. */
    EVENTS_BY_TYPE_REFUSES,

    /** The rows of {@code getEventsByType} have another key; it is not documented. */
    OTHER_EVENT_KEY,

    /** Events have no {@code eventSource}, as in answers of 2016. */
    EVENTS_WITHOUT_SOURCE,

    /** The data of events is JSON in a text. */
    EVENT_DATA_TEXT,

    /** The data of events is JSON with single quotes in a text; reported by a third party. */
    EVENT_DATA_SINGLE_QUOTES,

    /** {@code success} is a text; two third parties guard against it. */
    SUCCESS_TEXT,

    /** Answers have no {@code Date} header, as a proxy in between may have it. */
    NO_DATE
}
