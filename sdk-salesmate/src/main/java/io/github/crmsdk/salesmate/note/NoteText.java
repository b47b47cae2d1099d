package io.github.crmsdk.salesmate.note;

import io.github.crmsdk.core.vendor.Checks;

/**
 * What a note says.
 *
 * @param note HTML, not blank
 */
public record NoteText(String note) {
    public NoteText {
        Checks.text("note", note, Integer.MAX_VALUE);
    }
}
