package io.github.crmsdk.sellsy.v1.agenda;

/**
 * A member of staff who takes part in an event or a task.
 *
 * @param id of the member of staff
 * @param canEdit whether this one may change the event or task
 */
public record Assignee(long id, boolean canEdit) {}
