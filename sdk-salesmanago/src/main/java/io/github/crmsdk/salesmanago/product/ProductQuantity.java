package io.github.crmsdk.salesmanago.product;

/** How many of a product there are. */
public record ProductQuantity(String productId, long quantity) {}
