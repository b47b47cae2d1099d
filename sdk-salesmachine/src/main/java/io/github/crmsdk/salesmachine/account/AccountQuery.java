package io.github.crmsdk.salesmachine.account;

import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmachine.model.ListQuery;
import org.immutables.value.Value;

/** Which accounts to list, and in what order. */
@Value.Immutable
@ModelStyle
public interface AccountQuery extends ListQuery {
    /** All that are not archived, newest first, as the vendor does without being told. */
    static AccountQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableAccountQuery.Builder {}
}
