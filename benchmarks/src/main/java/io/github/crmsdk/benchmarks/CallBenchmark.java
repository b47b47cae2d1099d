package io.github.crmsdk.benchmarks;

import io.github.crmsdk.benchmarks.plain.PlainClient;
import io.github.crmsdk.benchmarks.plain.PlainDeal;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.salesmate.deal.DealQuery;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One deal over loopback HTTP, where the network costs least and the SDK's own work shows most; and ten pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {
    private final LoopbackServer server = new LoopbackServer();
    private final PlainClient plain = new PlainClient(server.url());
    private final SalesmateClient sdk = SalesmateClient.builder()
            .link("acme")
            .sessionKey(Payloads.KEY)
            .baseUrl(server.url())
            .rateBudget(RateBudget.unlimited())
            .build();
    private final PagedCall<Deal> list =
            sdk.deals().list(DealQuery.builder().pageSize(Payloads.PAGE).build());

    @Benchmark
    public Deal sdkGet() {
        return sdk.deals().get(341).execute();
    }

    @Benchmark
    public PlainDeal plainGet() throws IOException {
        return plain.get(341);
    }

    /** The way there and back alone: deadline, budget, auth, log, limits. */
    @Benchmark
    public byte[] sdkBytes() {
        return sdk.raw().get("deal/v4/341").asBytes().execute();
    }

    @Benchmark
    public byte[] plainBytes() throws IOException {
        return plain.bytes(341);
    }

    @Benchmark
    public Deal sdkGetAsync() {
        return sdk.deals().get(341).executeAsync().join();
    }

    @Benchmark
    public PlainDeal plainGetAsync() {
        return plain.getAsync(341).join();
    }

    @Benchmark
    public long sdkTenPages() {
        return sum(list);
    }

    @Benchmark
    public long sdkTenPagesPrefetched() {
        return sum(list.prefetch());
    }

    private static long sum(PagedCall<Deal> deals) {
        long sum = 0;
        int count = 0;
        for (Deal deal : deals) {
            sum += deal.id();
            count++;
        }
        if (count != Payloads.PAGE * Payloads.PAGES) {
            throw new IllegalStateException("the list has " + count + " deals");
        }
        return sum;
    }

    @TearDown
    public void close() throws IOException {
        sdk.close();
        server.close();
    }
}
