package io.github.crmsdk.testkit.salesmachine;

/**
 * Answers that Salesmachine may give in other shapes than the default ones. It publishes few samples, so a client should
 * pass with each of them on.
 */
public enum SalesmachineQuirk {
    /** Writes, deletes and pings are answered with status 204 and no body; no sample of most of them is published. */
    EMPTY_ANSWERS,

    /** A batch is answered with status 200; the vendor's own clients disagree on 200 and 201. */
    BATCH_WITH_200,

    /** The next link of a list leads to another host, as the vendor's documents of its new name still show the old one. */
    FOREIGN_NEXT,

    /** Lists have rows but no pagination. */
    NO_PAGINATION,

    /** A delete archives; whether it does so is not documented. */
    DELETE_ARCHIVES,

    /** An id in a path may be the record's uid; whether it may is not documented. */
    UID_IN_PATH
}
