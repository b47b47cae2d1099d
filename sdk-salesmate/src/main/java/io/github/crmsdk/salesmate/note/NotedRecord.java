package io.github.crmsdk.salesmate.note;

import io.github.crmsdk.salesmate.model.RecordType;

/**
 * A record as the paths of its notes name it: by the kind's word, its number, and the record's id.
 *
 * @param type of the record
 * @param id of the record
 */
public record NotedRecord(RecordType type, long id) {
    /** Such as {@code deal/v4/modules/4/object/341}. */
    @Override
    public String toString() {
        return type.path() + "/v4/modules/" + type.moduleId() + "/object/" + id;
    }
}
