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
 * page of fewer rows than the vendor puts on one.
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
            return source.page(fixed.and("limit", limit).and("offset", offset(token)))
                    .map(listed -> page(listed, limit));
        });
    }

    /**
     * A list whose answer has pages while its parameters are documented not to: the first page is asked for without any,
     * and a further one only if the vendor counts more rows.
     */
    public static <T> PagedCall<T> plain(Source<T> source) {
        return new PagedCall<>((token, atMost) -> source.page(Parameters.none().and("offset", offset(token)))
                .map(listed -> page(listed, Integer.MAX_VALUE))
                .map(page -> token.isEmpty() && isWhole(page)
                        ? new Page<>(page.items(), Optional.empty(), page.total())
                        : page));
    }

    private static boolean isWhole(Page<?> page) {
        return page.total().isPresent()
                && page.total().getAsLong() <= page.items().size();
    }

    private static @Nullable String offset(Optional<PageToken> token) {
        return token.map(Paging::offset).orElse(null);
    }

    private static String offset(PageToken token) {
        String text = token.toString();
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException(
                    "The page token '" + text + "' is not one of this list: pass on what a page of it gave as next");
        }
        return text.substring(PREFIX.length());
    }

    private static <T> Page<T> page(Listed<T> listed, int asked) {
        Listed.Pagination pagination = listed.pagination();
        if (pagination == null) {
            return Page.last(listed.data());
        }
        int rows = listed.data().size();
        // The vendor may put fewer rows on a page than it was asked for.
        Integer put = pagination.limit();
        boolean more = rows > 0 && rows >= (put == null ? asked : Math.min(asked, put));
        return new Page<>(
                listed.data(), more ? next(pagination.offset(), rows) : Optional.empty(), total(pagination.total()));
    }

    /** A number is where this page began, by one third party's reading of the vendor; anything else is a token. */
    private static Optional<PageToken> next(@Nullable String offset, int rows) {
        if (offset == null || offset.isEmpty()) {
            return Optional.empty();
        }
        String next = offset.matches("\\d{1,18}") ? String.valueOf(Long.parseLong(offset) + rows) : offset;
        return Optional.of(PageToken.of(PREFIX + next));
    }

    private static OptionalLong total(@Nullable Long rows) {
        return rows == null ? OptionalLong.empty() : OptionalLong.of(rows);
    }
}
