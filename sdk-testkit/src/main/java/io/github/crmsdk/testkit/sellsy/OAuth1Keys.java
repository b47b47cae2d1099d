package io.github.crmsdk.testkit.sellsy;

/** The four keys of API v1 in the developer portal. */
record OAuth1Keys(String consumerToken, String consumerSecret, String userToken, String userSecret) {}
