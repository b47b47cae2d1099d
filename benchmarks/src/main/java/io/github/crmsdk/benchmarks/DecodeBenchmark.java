package io.github.crmsdk.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.crmsdk.benchmarks.plain.PlainAnswer;
import io.github.crmsdk.benchmarks.plain.PlainDeal;
import io.github.crmsdk.benchmarks.plain.PlainJson;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Operation;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.salesmate.internal.SalesmateEnvelope;
import io.github.crmsdk.salesmate.internal.SalesmateJson;
import io.github.crmsdk.salesmate.search.SearchResult;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A page of a hundred deals from its bytes, envelope included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodeBenchmark {
    private static final TypeReference<PlainAnswer<PlainAnswer.Page>> PLAIN = new TypeReference<>() {};

    private final byte[] bytes = Payloads.page();
    private final ObjectReader ignoring = PlainJson.ignoring().readerFor(PLAIN);
    private final ObjectReader keeping = PlainJson.keeping().readerFor(PLAIN);
    private final ObjectReader fastTimes = PlainJson.fastTimes().readerFor(PLAIN);
    private final ObjectMapper mapper = SalesmateJson.mapper(Map.of());
    private final SalesmateEnvelope envelope = new SalesmateEnvelope(mapper);
    private final Operation search =
            new Operation(mapper.readerFor(new TypeReference<SearchResult<Deal>>() {}), List.of());

    /** The same must come out everywhere, or the comparison is void. */
    @Setup
    public void check() throws IOException {
        Deal ours = ((SearchResult<?>) sdk())
                .data().stream().map(Deal.class::cast).findFirst().orElseThrow();
        PlainDeal kept = keeping().data().data().get(0);
        PlainDeal bare = ignoring().data().data().get(0);
        boolean same = ours.additionalProperties().equals(kept.unknown())
                && bare.unknown() == null
                && Objects.equals(ours.createdAt(), kept.createdAt())
                && Objects.equals(String.valueOf(ours.dealValue()), String.valueOf(bare.dealValue()));
        if (!same) {
            throw new IllegalStateException(ours + " is not " + kept);
        }
    }

    @Benchmark
    public Object sdk() throws IOException {
        return Objects.requireNonNull(envelope.open(new Answer(200, Headers.EMPTY, bytes), search));
    }

    @Benchmark
    public PlainAnswer<PlainAnswer.Page> keeping() throws IOException {
        return keeping.readValue(bytes);
    }

    @Benchmark
    public PlainAnswer<PlainAnswer.Page> ignoring() throws IOException {
        return ignoring.readValue(bytes);
    }

    @Benchmark
    public PlainAnswer<PlainAnswer.Page> ignoringWithFastTimes() throws IOException {
        return fastTimes.readValue(bytes);
    }
}
