package io.github.crmsdk.core.acme;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** Answers list requests from things numbered 0, 1, 2 and so on; a page token is the number of its first thing. */
public record Shelf(int things) implements Function<RecordedRequest, MockResponse> {
    @Override
    public MockResponse apply(RecordedRequest request) {
        String from = request.getUrl().queryParameter("from");
        int first = from == null ? 0 : Integer.parseInt(from);
        int count = Integer.parseInt(request.getUrl().queryParameter("count"));
        int end = Math.min(first + count, things);
        return page(first, end, end < things ? String.valueOf(end) : null);
    }

    /** A page of the things from the first to before the end. */
    public static MockResponse page(int first, int end, String next) {
        String data = IntStream.range(first, end)
                .mapToObj(id -> "{\"Id\":" + id + "}")
                .collect(Collectors.joining(","));
        return AcmeServer.json(
                200,
                "{\"Status\":\"success\",\"Data\":[" + data + "]" + (next == null ? "" : ",\"Next\":\"" + next + "\"")
                        + ",\"Total\":100}");
    }
}
