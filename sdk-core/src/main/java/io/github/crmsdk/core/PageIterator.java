package io.github.crmsdk.core;

import io.github.crmsdk.core.error.CallInterruptedException;
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
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Fetches page after page. Its place moves on only when a page has arrived, so a failed page can be asked for again. */
final class PageIterator<T> implements Iterator<Page<T>> {
    private final Pager<T> pager;
    private final boolean prefetch;
    private final Set<PageToken> seen = new HashSet<>();
    private Optional<PageToken> token;
    private long left;
    private boolean more = true;
    private boolean endless;
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
        ApiCall<Page<T>> call = pager.page(token, left);
        if (endless) {
            throw new DataException(
                    call.info(),
                    "the list is endless, a page token came a second time; what came so far was handed out");
        }
        Page<T> page = cut(fetch(call));
        left -= page.items().size();
        token = page.next();
        more = token.isPresent() && left > 0;
        endless = more && !seen.add(token.get());
        if (more && !endless && prefetch) {
            coming = pager.page(token, left).executeAsync();
        }
        return page;
    }

    private Page<T> fetch(ApiCall<Page<T>> call) {
        CompletableFuture<Page<T>> ready = coming;
        if (ready == null) {
            return call.execute();
        }
        try {
            Page<T> page = ready.get();
            coming = null;
            return page;
        } catch (InterruptedException interrupted) {
            // The page is still on its way, for whoever asks again.
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(call.info(), true, interrupted);
        } catch (ExecutionException failed) {
            // The place is kept: whoever asks again gets this page by a call of its own.
            coming = null;
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new CompletionException(failed.getCause());
        }
    }

    /** A page cut by the limit has no token: going on from the vendor's would skip what was cut. */
    private Page<T> cut(Page<T> page) {
        List<T> items = page.items();
        return items.size() <= left ? page : new Page<>(items.subList(0, (int) left), Optional.empty(), page.total());
    }
}
