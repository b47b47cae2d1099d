package io.github.crmsdk.sharpspring.email;

/**
 * Which events of a sending to list.
 *
 * @param emailJobID the sending's id
 * @param eventType what became of the e-mail
 */
public record EmailEventsParams(long emailJobID, EmailEventType eventType) {}
