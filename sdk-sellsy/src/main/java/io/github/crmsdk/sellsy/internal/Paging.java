package io.github.crmsdk.sellsy.internal;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.sellsy.model.Listed;
import io.github.crmsdk.sellsy.model.PageOptions;
import io.github.crmsdk.sellsy.model.Parameters;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Lists that go on at the token of the page before. A token comes with the last page as well, so that a list ends with a
 * page of fewer rows than asked for.
 */
public final class Paging {
    private static final String PREFIX = "seek:";

    private Paging() {}

    /** One page of a list. */
    @FunctionalInterface
    public interface Source<T> {
        ApiCall<Listed<T>> page(Parameters page);
    }

    public static <T> PagedCall<T> of(PageOptions options, Source<T> source) {
        Parameters fixed =
                Parameters.of(options).and("order", options.orderBy()).and("direction", options.direction());
        return new PagedCall<>((token, atMost) -> {
            int limit = (int) Math.min(options.pageSize(), atMost);
            return source.page(fixed.and("limit", limit)
                            .and("offset", token.map(Paging::offset).orElse(null)))
                    .map(listed -> page(listed, limit));
        });
    }

    private static String offset(PageToken token) {
        String text = token.toString();
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException(
                    "The page token '" + text + "' is not one of this list: pass on what a page of it gave as next");
        }
        return text.substring(PREFIX.length());
    }

    private static <T> Page<T> page(Listed<T> listed, int limit) {
        Listed.Pagination pagination = listed.pagination();
        if (pagination == null) {
            return Page.last(listed.data());
        }
        String offset = pagination.offset();
        boolean more = listed.data().size() >= limit && offset != null && !offset.isEmpty();
        return new Page<>(
                listed.data(),
                more ? Optional.of(PageToken.of(PREFIX + offset)) : Optional.empty(),
                total(pagination.total()));
    }

    private static OptionalLong total(@Nullable Long rows) {
        return rows == null ? OptionalLong.empty() : OptionalLong.of(rows);
    }
}
