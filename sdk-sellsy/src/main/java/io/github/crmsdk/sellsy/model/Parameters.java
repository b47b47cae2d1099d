package io.github.crmsdk.sellsy.model;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of a query string, in order. A name that ends with {@code []} may stand several times, which is how the
 * vendor wants lists: as a map this has such a name once per value.
 */
public final class Parameters extends AbstractMap<String, String> {
    private static final Parameters NONE = new Parameters(List.of());

    private final List<Entry<String, String>> entries;

    private Parameters(List<Entry<String, String>> entries) {
        this.entries = entries;
    }

    public static Parameters none() {
        return NONE;
    }

    /** What {@code fields} and {@code embed} become. */
    public static Parameters of(ViewOptions view) {
        return NONE.andEach("field[]", view.fields()).andEach("embed[]", view.embed());
    }

    /** One more, unless the value is null. */
    public Parameters and(String name, @Nullable Object value) {
        return value == null ? this : andEach(name, Set.of(value));
    }

    /** One more for each value. */
    public Parameters andEach(String name, Iterable<?> values) {
        List<Entry<String, String>> more = new ArrayList<>(entries);
        values.forEach(value -> more.add(Map.entry(name, value.toString())));
        return more.size() == entries.size() ? this : new Parameters(List.copyOf(more));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(entries));
    }
}
