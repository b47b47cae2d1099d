package io.github.crmsdk.sellsy.v1.third;

/**
 * Suppliers. The names of these methods are known, and that {@code getList} works; how the id is called when one is read,
 * changed or deleted is not: {@code id}, as prospects have it, is assumed.
 */
public interface Suppliers extends Thirds {
    @Override
    default String collection() {
        return "Supplier";
    }
}
