package io.github.crmsdk.core.watch;

import io.github.crmsdk.testkit.Fault;
import io.github.crmsdk.testkit.Simulator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** What the vendors of random lives have in common: a clock that is moved, and a simulator that can be disturbed. */
public abstract class SimulatedVendor implements Life.Vendor, AutoCloseable {
    private static final List<Fault> FAULTS = List.of(
            Fault.status(503),
            Fault.html(502),
            Fault.retryAfter("60"),
            Fault.resetBeforeHeaders(),
            Fault.truncatedBody());

    private Instant now;

    protected SimulatedVendor(Instant start) {
        this.now = start;
    }

    protected final Instant now() {
        return now;
    }

    protected abstract Simulator simulator();

    @Override
    public abstract void close();

    @Override
    public final void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public final void meanwhile(Runnable change) {
        simulator().beforeEach(call -> change.run());
    }

    @Override
    public void fail(Random random) {
        simulator().next(FAULTS.get(random.nextInt(FAULTS.size())));
    }

    @Override
    public final void works() {
        simulator().clearFaults();
        simulator().beforeEach(call -> {});
    }
}
