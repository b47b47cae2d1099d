package io.github.crmsdk.sellsy.staff;

/** A license to give to a member of staff, by its id. */
public record LicenseRef(String id) {}
