package io.github.crmsdk.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The faults that are to come: first those for the next calls, then the standing ones in the order given. */
final class Faults {
    private final Deque<Fault> next = new ArrayDeque<>();
    private final List<Rule> rules = new ArrayList<>();

    synchronized void add(int times, Fault fault) {
        for (int i = 0; i < times; i++) {
            next.add(fault);
        }
    }

    synchronized void add(Predicate<? super RecordedCall> when, Fault fault) {
        rules.add(new Rule(when, fault));
    }

    synchronized void clear() {
        next.clear();
        rules.clear();
    }

    synchronized @Nullable Fault peek() {
        return next.peek();
    }

    synchronized @Nullable Fault poll() {
        return next.poll();
    }

    synchronized @Nullable Fault take(RecordedCall call) {
        Fault queued = next.poll();
        if (queued != null) {
            return queued;
        }
        for (Rule rule : rules) {
            if (rule.when.test(call)) {
                return rule.fault;
            }
        }
        return null;
    }

    private record Rule(Predicate<? super RecordedCall> when, Fault fault) {}
}
