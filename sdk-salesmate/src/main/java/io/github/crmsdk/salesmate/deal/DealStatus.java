package io.github.crmsdk.salesmate.deal;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/**
 * Where a deal stands. The vendor's sources disagree on {@code Won} and {@code Close}: both pass, as does any other
 * text.
 */
public final class DealStatus extends OpenEnum {
    public static final DealStatus OPEN = new DealStatus("Open");
    public static final DealStatus WON = new DealStatus("Won");
    public static final DealStatus LOST = new DealStatus("Lost");
    public static final DealStatus CLOSE = new DealStatus("Close");

    private DealStatus(String value) {
        super(value);
    }

    @JsonCreator
    public static DealStatus of(String value) {
        return new DealStatus(value);
    }
}
