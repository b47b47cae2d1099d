package io.github.crmsdk.sellsy.tax;

import io.github.crmsdk.core.json.Extensible;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a tax can be given on creation and later. */
public interface WrittenTax extends Extensible {
    /** In percent. */
    @Nullable
    BigDecimal rate();

    @Nullable
    String label();

    /** The id of the tax that this one is to stand before; the last place unless set. */
    @Nullable
    Long beforeSibling();
}
