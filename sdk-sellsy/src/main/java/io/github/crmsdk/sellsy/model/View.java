package io.github.crmsdk.sellsy.model;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of one record to send.
 *
 * <pre>{@code
 * sellsy.companies().get(7, View.builder().addEmbed("main_contact", "cf.12").build())
 * }</pre>
 *
 * <p>It stands in the query string, hence it is a map of {@link Parameters}.
 */
public final class View extends AbstractMap<String, String> implements ViewOptions {
    private final Set<String> fields;
    private final Set<String> embed;
    private final Parameters parameters;

    private View(Builder built) {
        this.fields = Collections.unmodifiableSet(new LinkedHashSet<>(built.fields));
        this.embed = Collections.unmodifiableSet(new LinkedHashSet<>(built.embed));
        this.parameters = Parameters.of(this);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Set<String> fields() {
        return fields;
    }

    @Override
    public Set<String> embed() {
        return embed;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return parameters.entrySet();
    }

    /** Names what is to be sent, by the vendor's names. */
    public static final class Builder {
        private final Set<String> fields = new LinkedHashSet<>();
        private final Set<String> embed = new LinkedHashSet<>();

        private Builder() {}

        /** The only members to send. */
        public Builder addFields(String... names) {
            fields.addAll(List.of(names));
            return this;
        }

        /** What to send along, in {@code _embed}. */
        public Builder addEmbed(String... names) {
            embed.addAll(List.of(names));
            return this;
        }

        public View build() {
            return new View(this);
        }
    }
}
