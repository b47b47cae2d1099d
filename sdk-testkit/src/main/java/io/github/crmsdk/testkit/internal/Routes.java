package io.github.crmsdk.testkit.internal;

import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which code answers which method and path; of several that fit, the one added first. */
public final class Routes {
    private final List<Route> routes = new ArrayList<>();

    /**
     * Adds a route.
     *
     * @param template a path without leading slash; {@code {name}} stands for one segment
     */
    public Routes on(String method, String template, Function<Match, Answer> handler) {
        String regex = template.replaceAll("\\{(\\w+)}", "(?<$1>[^/]+)");
        routes.add(new Route(method, Pattern.compile(regex), handler));
        return this;
    }

    /** The answer of the first route that fits, empty if none does. */
    public Optional<Answer> answer(RecordedCall call, String path) {
        for (Route route : routes) {
            Matcher matcher = route.path.matcher(path);
            if (route.method.equals(call.method()) && matcher.matches()) {
                return Optional.of(route.handler.apply(new Match(call, matcher)));
            }
        }
        return Optional.empty();
    }

    private record Route(String method, Pattern path, Function<Match, Answer> handler) {}

    /** A call with the segments of its path that the template names. */
    public static final class Match {
        private final RecordedCall call;
        private final Matcher path;

        private Match(RecordedCall call, Matcher path) {
            this.call = call;
            this.path = path;
        }

        /** The call itself. */
        public RecordedCall call() {
            return call;
        }

        /** Whether the template names such a segment. */
        public boolean has(String name) {
            return path.pattern().pattern().contains("(?<" + name + ">");
        }

        /** A named segment. */
        public String segment(String name) {
            return path.group(name);
        }
    }
}
