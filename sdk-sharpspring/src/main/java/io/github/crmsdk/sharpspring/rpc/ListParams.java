package io.github.crmsdk.sharpspring.rpc;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a method that lists. Lists make them from a query; make them yourself only for what a query cannot
 * express.
 *
 * @param where conditions by the members' names on the wire; many methods want it even if it is empty
 * @param limit rows a page, at most 500
 * @param offset of the first row, from 0
 * @param fields the members to return; all if null
 */
public record ListParams(
        @Nullable Map<String, Object> where,
        @Nullable Integer limit,
        @Nullable Long offset,
        @Nullable List<String> fields) {
    /** Without a choice of members. */
    public ListParams(@Nullable Map<String, Object> where, @Nullable Integer limit, @Nullable Long offset) {
        this(where, limit, offset, null);
    }
}
