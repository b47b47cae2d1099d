package io.github.crmsdk.core;

import io.github.crmsdk.core.vendor.Pager;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list that comes in pages, fetched as they are needed. Immutable: each iterator and stream starts anew at the first
 * page. An iterator that fails, say by a rate limit, keeps its place: call it again to go on.
 *
 * <pre>{@code
 * for (Deal deal : salesmate.deals().list(query).limit(500)) { ... }
 * }</pre>
 *
 * @param <T> the items' type
 */
@CheckReturnValue
public final class PagedCall<T> implements Iterable<T> {
    private final Pager<T> pager;
    private final @Nullable PageToken start;
    private final long limit;
    private final boolean prefetch;

    /** Used by vendor modules. */
    public PagedCall(Pager<T> pager) {
        this(pager, null, Long.MAX_VALUE, false);
    }

    private PagedCall(Pager<T> pager, @Nullable PageToken start, long limit, boolean prefetch) {
        this.pager = pager;
        this.start = start;
        this.limit = limit;
        this.prefetch = prefetch;
    }

    /**
     * The same list, cut after this many items; no page is fetched that could not be needed.
     *
     * @throws IllegalArgumentException if the limit is below 1
     */
    public PagedCall<T> limit(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("limit is " + most + ": it must be 1 or more");
        }
        return new PagedCall<>(pager, start, most, prefetch);
    }

    /** The same list, starting where a page of an earlier run said {@link Page#next()}. */
    public PagedCall<T> startAt(PageToken token) {
        return new PagedCall<>(pager, token, limit, prefetch);
    }

    /** The same list, asking for the next page while the current one is being consumed. */
    public PagedCall<T> prefetch() {
        return new PagedCall<>(pager, start, limit, true);
    }

    /** The first page alone, as a call: for its total, its token, or to go through pages without blocking. */
    public ApiCall<Page<T>> page() {
        return pager.page(Optional.ofNullable(start), limit);
    }

    /** The pages one by one. */
    public Iterable<Page<T>> pages() {
        return () -> new PageIterator<>(pager, start, limit, prefetch);
    }

    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(pages().iterator());
    }

    @Override
    public Spliterator<T> spliterator() {
        return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
    }

    /** The items as a lazy, ordered, sequential stream. */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** All items at once, for lists that are known to be short. */
    public List<T> toList() {
        List<T> items = new ArrayList<>();
        forEach(items::add);
        return items;
    }
}
