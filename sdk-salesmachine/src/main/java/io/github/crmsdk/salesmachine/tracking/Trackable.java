package io.github.crmsdk.salesmachine.tracking;

/** What the tracking API takes, by itself or in a batch: upserts of contacts and accounts, events, page views, messages. */
public interface Trackable {
    /** The same as it travels. */
    Message message();
}
