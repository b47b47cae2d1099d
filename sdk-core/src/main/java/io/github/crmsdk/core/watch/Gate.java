package io.github.crmsdk.core.watch;

import org.jspecify.annotations.Nullable;

/** Lets a look at the vendor be broken off when the watch is closed, and nothing else: never a handler at work. */
final class Gate {
    private boolean closed;
    private boolean interrupted;
    private @Nullable Thread looker;

    /** False, and nothing is done, if it was closed before. */
    boolean look(Runnable look) {
        synchronized (this) {
            if (closed) {
                return false;
            }
            looker = Thread.currentThread();
        }
        try {
            look.run();
        } finally {
            synchronized (this) {
                looker = null;
                if (interrupted) {
                    // Ours, and it has served its purpose.
                    Thread.interrupted();
                }
            }
        }
        return true;
    }

    /** False if it was closed before. */
    synchronized boolean close() {
        boolean first = !closed;
        closed = true;
        if (first && looker != null) {
            interrupted = true;
            looker.interrupt();
        }
        return first;
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
