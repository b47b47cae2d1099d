package io.github.crmsdk.core.vendor;

import com.fasterxml.jackson.databind.ObjectReader;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/**
 * What an envelope must know of the operation whose answer it opens.
 *
 * @param reader reads the operation's value
 * @param annotations those of the operation's method
 */
public record Operation(ObjectReader reader, List<Annotation> annotations) {
    public <A extends Annotation> Optional<A> annotation(Class<A> type) {
        return annotations.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
