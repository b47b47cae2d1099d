package io.github.crmsdk.sellsy.lookup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An accounting code. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAccountingCode.class)
@JsonDeserialize(builder = AccountingCode.Builder.class)
public interface AccountingCode extends Extensible {
    @Nullable
    Long id();

    @Nullable
    String code();

    @Nullable
    String label();

    /**
     * Where it can be used: {@code third}, {@code purchase}, {@code sell}, {@code bank}, {@code
     * reconciliation}.
     */
    @Nullable
    Set<String> views();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableAccountingCode.Builder {}
}
