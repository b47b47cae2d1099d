package io.github.crmsdk.sellsy.model;

/**
 * The body of a search. The vendor takes nothing beside the filters; order and page stand in the query string.
 *
 * @param filters a query, whose filters alone are written
 */
public record Search(Object filters) {}
