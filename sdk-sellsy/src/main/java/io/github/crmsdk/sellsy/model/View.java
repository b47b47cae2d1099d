package io.github.crmsdk.sellsy.model;

import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/**
 * How much of one record to send.
 *
 * <pre>{@code
 * sellsy.companies().get(7, View.builder().addEmbed("main_contact", "cf.12").build())
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public interface View extends ViewOptions {
    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableView.Builder {}
}
