package io.github.crmsdk.salesmachine.model;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A link to the next page. Only its path and query are kept, and only if it leads below the client's base URL, so that
 * credentials cannot follow it anywhere else; a token in the query is dropped.
 */
public final class NextLink {
    /** The query parameter that may hold a token. */
    public static final String TOKEN = "api_token";

    private final Optional<String> path;

    // Not of a String: Jackson would take such a constructor in place of the creator that judges the link.
    private NextLink(Optional<String> path) {
        this.path = path;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static @Nullable NextLink of(@JacksonInject HttpUrl base, String url) {
        if (url.isBlank()) {
            return null;
        }
        HttpUrl link = base.resolve(url.strip());
        return link != null
                        && link.host().equals(base.host())
                        && link.encodedPath().startsWith(base.encodedPath())
                ? new NextLink(Optional.of(pathAndQuery(link)))
                : new NextLink(Optional.empty());
    }

    private static String pathAndQuery(HttpUrl link) {
        String query = link.newBuilder().removeAllQueryParameters(TOKEN).build().encodedQuery();
        return query == null ? link.encodedPath() : link.encodedPath() + "?" + query;
    }

    /** Path and query, with a leading slash; empty if the link leads elsewhere. */
    public Optional<String> path() {
        return path;
    }

    @JsonValue
    @Nullable
    String wire() {
        return path.orElse(null);
    }

    @Override
    public String toString() {
        return path.orElse("elsewhere");
    }
}
