package io.github.crmsdk.salesmate.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.salesmate.Fixtures;
import io.github.crmsdk.salesmate.Wire;
import io.github.crmsdk.salesmate.model.RecordType;
import io.github.crmsdk.salesmate.model.UserRef;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesTest {
    @RegisterExtension
    final Wire wire = new Wire();

    private Notes notes() {
        return wire.client().notes();
    }

    @Test
    void listsTheNotesOnARecord() {
        wire.data("[{'id':5,'note':'<p>Called</p>','isPinned':1,'createAt':'2026-10-01T08:00:00Z',"
                + "'createdBy':{'id':7,'name':'Sam Owner','type':'User'},'attachments':[],'type':'Note'},"
                + "{'noteId':'6','isPinned':false,'createdAt':1790841600}]");
        List<Note> listed = notes().list(RecordType.DEAL, 341).execute();
        wire.asked("GET", "/apis/module/v4/modules/4/objects/341/notes");
        Note called = listed.get(0);
        assertThat(called.noteId()).isEqualTo(5);
        assertThat(called.note()).isEqualTo("<p>Called</p>");
        assertThat(called.isPinned()).isTrue();
        assertThat(called.createdAt()).isEqualTo(Instant.parse("2026-10-01T08:00:00Z"));
        assertThat(called.createdBy())
                .isEqualTo(UserRef.builder()
                        .id(7L)
                        .name("Sam Owner")
                        .putAdditionalProperties("type", Fixtures.json("'User'"))
                        .build());
        assertThat(called.additionalProperties()).containsOnlyKeys("attachments", "type");
        assertThat(listed.get(1).noteId()).isEqualTo(6);
        assertThat(listed.get(1).createdAt()).isEqualTo(Instant.parse("2026-10-01T08:00:00Z"));
    }

    @Test
    void listsTheNotesInACustomModule() {
        wire.data("[]");
        assertThat(notes().list(104, 9).execute()).isEmpty();
        wire.asked("GET", "/apis/module/v4/modules/104/objects/9/notes");
    }

    @ParameterizedTest
    @CsvSource({"CONTACT,contact,1", "COMPANY,company,5", "DEAL,deal,4", "ACTIVITY,activity,2"})
    void createsANoteOnAnyRecord(RecordType type, String word, int moduleId) {
        wire.data("{'noteId':5}");
        Note created = notes().create(type, 341, "<p>Called</p>").execute();
        wire.asked(
                "POST",
                "/apis/" + word + "/v4/modules/" + moduleId + "/object/341/notes",
                Fixtures.json("{'note':'<p>Called</p>'}"));
        assertThat(created.noteId()).isEqualTo(5);
    }

    @Test
    void updatesANote() {
        wire.data("{}");
        assertThat(notes().update(RecordType.DEAL, 341, 5, "<b>Called</b>").execute())
                .isNull();
        wire.asked("PUT", "/apis/deal/v4/modules/4/object/341/notes/5", Fixtures.json("{'note':'<b>Called</b>'}"));
    }

    @Test
    void deletesANote() {
        wire.respond(AcmeServer.json(200, "{\"Status\":\"success\"}"));
        assertThat(notes().delete(RecordType.DEAL, 341, 5).execute()).isNull();
        wire.asked("DELETE", "/apis/deal/v4/modules/4/object/341/notes/5");
    }

    @Test
    void pinsAndUnpinsANote() {
        wire.data("{}").data("{}");
        assertThat(notes().pin(RecordType.DEAL, 341, 5).execute()).isNull();
        wire.asked("PATCH", "/apis/deal/v4/modules/4/object/341/notes/5/pin-it");
        assertThat(notes().unpin(RecordType.DEAL, 341, 5).execute()).isNull();
        wire.asked("PATCH", "/apis/deal/v4/modules/4/object/341/notes/5/unpin-it");
    }

    @Test
    void aNoteIsNotBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notes().create(RecordType.DEAL, 341, " "))
                .withMessage("note is blank: it needs a value");
    }

    @Test
    void aCallIsNamedAfterWhatItDoes() {
        assertThat(notes().pin(RecordType.DEAL, 341, 5).info())
                .hasToString("Salesmate notes.pin (PATCH /apis/deal/v4/modules/4/object/341/notes/5/pin-it)");
    }
}
