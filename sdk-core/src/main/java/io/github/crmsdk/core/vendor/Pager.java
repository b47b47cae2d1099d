package io.github.crmsdk.core.vendor;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PageToken;
import java.util.Optional;

/**
 * Makes the call for one page of a list.
 *
 * @param <T> the items' type
 */
@FunctionalInterface
public interface Pager<T> {
    /**
     * @param token where to go on; empty for the first page
     * @param atMost how many items are still wanted, for a smaller last page; {@link Long#MAX_VALUE} for all
     */
    ApiCall<Page<T>> page(Optional<PageToken> token, long atMost);
}
