package io.github.crmsdk.salesmachine;

import static io.github.crmsdk.salesmachine.Wire.SUCCESS;
import static io.github.crmsdk.salesmachine.Wire.fixture;
import static io.github.crmsdk.salesmachine.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.salesmachine.activity.Activity;
import io.github.crmsdk.salesmachine.activity.ActivityType;
import io.github.crmsdk.salesmachine.model.RecordRef;
import io.github.crmsdk.salesmachine.note.CreateNote;
import io.github.crmsdk.salesmachine.note.Note;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NotesAndActivitiesTest {
    @RegisterExtension
    final Wire wire = new Wire();

    @Test
    void aNoteIsReadAsDocumented() {
        wire.answer(200, fixture("note"));

        Note note = wire.client.notes().get("5d3bae5bcb4a287b44583a55").execute();

        wire.assertAsked("GET /v2/notes/5d3bae5bcb4a287b44583a55");
        assertThat(note.object()).isEqualTo("note");
        assertThat(note.createdAt()).isEqualTo("2019-07-27T01:52:27Z");
        assertThat(note.subject()).isEqualTo("My note");
        assertThat(note.body()).isEqualTo("content of the note");
        assertThat(note.account()).isEqualTo(RecordRef.account("5d3bae5bcb4a287b44583a56"));
        assertThat(note.contact()).isNull();
        assertThat(note.author()).isEqualTo(RecordRef.user("5a9d0d70ec8d83231af64745"));
    }

    @Test
    void theDeprecatedMemberOfANoteIsReadToo() {
        wire.answer(200, "{\"id\":\"1\",\"note\":\"old\",\"contact\":\"2\"}");

        Note note = wire.client.notes().get("1").execute();

        assertThat(note.body()).isEqualTo("old");
        assertThat(note.contact().id()).isEqualTo("2");
    }

    @Test
    void theDeprecatedMemberOfANoteDoesNotEmptyTheOther() {
        wire.answer(200, "{\"id\":\"1\",\"body\":\"new\",\"note\":null}");

        assertThat(wire.client.notes().get("1").execute().body()).isEqualTo("new");
    }

    @Test
    void aNoteIsWrittenAsItIsRead() {
        wire.answer(201, fixture("note"));

        wire.client
                .notes()
                .create(CreateNote.builder()
                        .subject("My note")
                        .body("content of the note")
                        .contact(RecordRef.contact("5d3bae278cae234bef95405a"))
                        .build())
                .execute();

        RecordedRequest request = wire.request();
        assertThat(Wire.requestLine(request)).isEqualTo("POST /v2/notes");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo(Wire.basic(Wire.ACCESS_TOKEN));
        assertThat(json(request.getBody().utf8()))
                .isEqualTo(json("{\"subject\":\"My note\",\"body\":\"content of the note\","
                        + "\"contact\":{\"object\":\"contact\",\"id\":\"5d3bae278cae234bef95405a\"}}"));
    }

    @Test
    void aNoteNeedsAText() {
        assertThatThrownBy(() -> CreateNote.builder().body(" ").build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("CreateNote.body is blank: it needs a value");
    }

    @Test
    void notesAreListedAndDeleted() {
        wire.answer(200, "{\"data\":[" + fixture("note") + "],\"pagination\":{}}")
                .answer(200, SUCCESS);

        assertThat(wire.client.notes().list()).extracting(Note::subject).containsExactly("My note");
        wire.client.notes().delete("5d3bae5bcb4a287b44583a55").execute();

        wire.assertAsked("GET /v2/notes?limit=100");
        wire.assertAsked("DELETE /v2/notes/5d3bae5bcb4a287b44583a55");
    }

    @Test
    void anActivityIsReadAsDocumented() {
        wire.answer(200, fixture("activity"));

        Activity activity =
                wire.client.activities().get("5d3bae5bcb4a287b44583a55").execute();

        wire.assertAsked("GET /v2/activities/5d3bae5bcb4a287b44583a55");
        assertThat(activity.object()).isEqualTo("activity");
        assertThat(activity.type()).isEqualTo(ActivityType.MEETING);
        assertThat(activity.createdAt()).isEqualTo("2019-07-27T01:52:27Z");
        assertThat(activity.completedAt()).isEqualTo("2019-07-27T02:52:27Z");
        assertThat(activity.subject()).isEmpty();
        assertThat(activity.note()).isEqualTo("Went well");
        assertThat(activity.accounts().data()).extracting(RecordRef::id).containsExactly("5d3bae278cae234bef95405a");
        assertThat(activity.contacts().data()).isEmpty();
        assertThat(activity.author().id()).isEqualTo("5a9d0d70ec8d83231af64745");
    }

    @Test
    void anActivityNamesWhatItIsLinkedToInBareArraysToo() {
        wire.answer(
                200,
                "{\"object\":\"activity\",\"type\":\"call\",\"id\":\"5d4d879ef92ea143f0e3e0b5\","
                        + "\"created_at\":1565362078,\"accounts\":[{\"object\":\"account\",\"id\":\"5aa42e5ecb4a290c579aeec8\"}],"
                        + "\"contacts\":[]}");

        Activity activity =
                wire.client.activities().get("5d4d879ef92ea143f0e3e0b5").execute();

        assertThat(activity.accounts().data()).containsExactly(RecordRef.account("5aa42e5ecb4a290c579aeec8"));
        assertThat(activity.contacts().data()).isEmpty();
    }

    @Test
    void activitiesAreListed() {
        wire.answer(200, "{\"data\":[" + fixture("activity").replace("meeting", "webinar") + "]}");

        assertThat(wire.client.activities().list())
                .extracting(Activity::type)
                .containsExactly(ActivityType.of("webinar"));

        wire.assertAsked("GET /v2/activities?limit=100");
    }
}
