package io.github.crmsdk.sellsy.v1.third;

import io.github.crmsdk.sellsy.v1.Shareable;

/** Prospects: those who may become clients. */
public interface Prospects extends Thirds, Shareable {
    @Override
    default String collection() {
        return "Prospects";
    }
}
