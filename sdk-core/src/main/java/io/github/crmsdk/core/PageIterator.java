package io.github.crmsdk.core;

import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.vendor.Pager;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Fetches page after page. Its place moves on only when a page has arrived, so a failed page can be asked for again. */
final class PageIterator<T> implements Iterator<Page<T>> {
    private final Pager<T> pager;
    private final boolean prefetch;
    private final Set<PageToken> seen = new HashSet<>();
    private Optional<PageToken> token;
    private long left;
    private boolean more = true;
    private @Nullable CompletableFuture<Page<T>> coming;

    PageIterator(Pager<T> pager, @Nullable PageToken start, long limit, boolean prefetch) {
        this.pager = pager;
        this.token = Optional.ofNullable(start);
        this.left = limit;
        this.prefetch = prefetch;
        token.ifPresent(seen::add);
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public Page<T> next() {
        if (!more) {
            throw new NoSuchElementException("The list has no more pages");
        }
        Page<T> page = cut(fetch());
        left -= page.items().size();
        token = page.next();
        more = token.isPresent() && left > 0;
        if (more && !seen.add(token.get())) {
            more = false;
            throw new DataException(
                    pager.page(token, left).info(),
                    "the list is endless, page token '" + token.get() + "' came a second time; what came so far was"
                            + " handed out");
        }
        if (more && prefetch) {
            coming = pager.page(token, left).executeAsync();
        }
        return page;
    }

    private Page<T> fetch() {
        CompletableFuture<Page<T>> ready = coming;
        coming = null;
        if (ready == null) {
            return pager.page(token, left).execute();
        }
        try {
            return ready.join();
        } catch (CompletionException failed) {
            // The place is kept: whoever asks again gets this page by a call of its own.
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** A page cut by the limit has no token: going on from the vendor's would skip what was cut. */
    private Page<T> cut(Page<T> page) {
        List<T> items = page.items();
        return items.size() <= left ? page : new Page<>(items.subList(0, (int) left), Optional.empty(), page.total());
    }
}
