package io.github.crmsdk.core.watch;

/**
 * Somebody else has moved the position. What was about to be acknowledged is that one's now, or comes again here once this
 * watch holds the place anew.
 */
public final class PositionConflictException extends PositionStoreException {
    private static final long serialVersionUID = 1L;

    public PositionConflictException(String name) {
        super("The position of watch '" + name + "' was moved by somebody else meanwhile");
    }
}
