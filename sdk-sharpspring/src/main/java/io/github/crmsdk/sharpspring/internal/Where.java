package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.sharpspring.rpc.ListQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts conditions together; what is not set is left out. */
public final class Where {
    private final Map<String, Object> conditions;

    private Where(Map<String, Object> conditions) {
        this.conditions = conditions;
    }

    public static Where of(ListQuery query) {
        return new Where(new LinkedHashMap<>(query.where()));
    }

    public Where and(String name, @Nullable Object value) {
        if (value != null && conditions.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("where." + name + " is given twice: by its method and by where");
        }
        return this;
    }

    /** One value by itself, the form that all sources know; several as a list. */
    public Where and(String name, Collection<?> values) {
        if (values.isEmpty()) {
            return this;
        }
        return and(name, values.size() == 1 ? values.iterator().next() : (Object) values);
    }

    public Map<String, Object> map() {
        return conditions;
    }
}
