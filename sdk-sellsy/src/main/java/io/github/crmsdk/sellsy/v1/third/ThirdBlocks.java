package io.github.crmsdk.sellsy.v1.third;

import io.github.crmsdk.core.json.Extensible;
import org.jspecify.annotations.Nullable;

/** The three blocks of a request about a client, prospect or supplier. */
public interface ThirdBlocks extends Extensible {
    /** The company or person itself. */
    @Nullable
    ThirdData third();

    /** The main contact. */
    @Nullable
    ContactData contact();

    /** The main address. */
    @Nullable
    Address address();
}
