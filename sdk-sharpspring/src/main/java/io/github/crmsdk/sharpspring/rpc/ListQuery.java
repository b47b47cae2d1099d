package io.github.crmsdk.sharpspring.rpc;

import io.github.crmsdk.core.vendor.Checks;
import java.util.Map;
import org.immutables.value.Value;

/** What every list can be asked for. */
public interface ListQuery {
    /** Rows a request, from 1 to 500; 500 unless set. Accounts with many custom fields may need fewer. */
    @Value.Default
    default int pageSize() {
        return 500;
    }

    /**
     * Further conditions, by the member's name on the wire. The vendor documents few for each method; whether others work
     * is not known.
     */
    Map<String, Object> where();

    /** Checks what all queries have in common. */
    @Value.Check
    default void check() {
        Checks.range("pageSize", pageSize(), 1, 500);
    }
}
