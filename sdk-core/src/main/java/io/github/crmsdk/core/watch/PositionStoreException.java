package io.github.crmsdk.core.watch;

/** A position could not be read or written. Nothing is lost: what was not acknowledged comes again. */
public class PositionStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PositionStoreException(String message, Throwable cause) {
        super(message, cause);
    }

    PositionStoreException(String message) {
        super(message);
    }
}
