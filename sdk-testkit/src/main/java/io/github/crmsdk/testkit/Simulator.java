package io.github.crmsdk.testkit;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A vendor in memory behind a real HTTP port on the loopback interface: what every simulator can do whatever its
 * vendor. Thread safe; {@link #close()} frees the port.
 */
public abstract class Simulator implements AutoCloseable {
    private final SimulatorServer server = new SimulatorServer();
    private Consumer<? super RecordedCall> change = call -> {};

    /** For the simulators of one vendor each. */
    protected Simulator() {}

    /** Lets a fault happen to the next call. */
    public final void next(Fault fault) {
        next(1, fault);
    }

    /** Lets a fault happen to the next so many calls, after the faults that wait already. */
    public final void next(int calls, Fault fault) {
        server.faults.add(calls, fault);
    }

    /** Lets a fault happen to every call that fits, until {@link #clearFaults()}; faults for the next calls go first. */
    public final void when(Predicate<? super RecordedCall> fits, Fault fault) {
        server.faults.add(fits, fault);
    }

    /** Answers the next so many calls as if the vendor's quota were used up. */
    public final void quotaStorm(int calls) {
        next(calls, Fault.answer(overQuota()));
    }

    /** Forgets all faults that have not happened yet. */
    public final void clearFaults() {
        server.faults.clear();
    }

    /**
     * Does this before each call from now on, whatever fault the call meets: records that come and go between two pages.
     * Takes the place of the change before; {@code call -> {}} ends it.
     *
     * @param change runs with this simulator's monitor held, so it must not call the simulator over HTTP
     */
    public final synchronized void beforeEach(Consumer<? super RecordedCall> change) {
        this.change = change;
    }

    /** All calls so far in the order of their arrival, those that met a fault included. */
    public final List<RecordedCall> requests() {
        return List.copyOf(server.calls);
    }

    /**
     * The newest call.
     *
     * @throws NoSuchElementException if there was none
     */
    public final RecordedCall lastRequest() {
        List<RecordedCall> calls = requests();
        if (calls.isEmpty()) {
            throw new NoSuchElementException("no call has arrived");
        }
        return calls.get(calls.size() - 1);
    }

    /** Forgets the calls so far; the state stays. */
    public final void clearRequests() {
        server.calls.clear();
    }

    /** Stops listening and drops open connections. */
    @Override
    public final void close() {
        server.stop();
    }

    /** Starts to listen on a free port; to be called once, when the simulator is complete. */
    protected final void listen() {
        server.start(this::arrived, this::answer);
    }

    /** The address of the server's root, ending with a slash. */
    protected final String rootUrl() {
        return server.url();
    }

    /** Carries a call out. One call at a time, with this simulator's monitor held. */
    protected abstract Answer handle(RecordedCall call);

    /** What the vendor answers when the quota is used up. */
    protected abstract Answer overQuota();

    private synchronized void arrived(RecordedCall call) {
        change.accept(call);
    }

    private synchronized Answer answer(RecordedCall call) {
        return handle(call);
    }
}
