package io.github.crmsdk.testkit.salesmate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteRoutesTest extends SalesmateTest {
    private static final String NOTES = "deal/v4/modules/4/object/1/notes";

    @BeforeEach
    void seed() {
        salesmate.seedDeals(1);
    }

    @Test
    void createsANote() {
        assertSuccess(http.post(NOTES, "{'note':'<div>Hi</div>'}"), "{'noteId':1}");

        assertThat(salesmate.record("note", 1).orElseThrow().path("note").asText())
                .isEqualTo("<div>Hi</div>");
        assertThat(http.get("deal/v4/1").json().at("/Data/lastNote").asText()).isEqualTo("<div>Hi</div>");
        assertThat(http.get("deal/v4/1").json().at("/Data/lastNoteAddedBy/name").asText())
                .isEqualTo("Sam Owner");
        assertInvalid(http.post(NOTES, "{}"), "Note is required");
    }

    @Test
    void listsTheNotesOfARecord() {
        salesmate.seedContacts(1);
        http.post(NOTES, "{'note':'a'}");
        http.post("contact/v4/modules/1/object/1/notes", "{'note':'of another'}");

        assertSuccess(
                http.get("module/v4/modules/4/objects/1/notes"),
                "[{'attachments':[],'contactId':null,'createAt':'2026-03-04T05:06:07+00:00',"
                        + "'createdBy':{'id':1,'photo':'','name':'Sam Owner','type':'User'},'id':1,'isPinned':0,"
                        + "'moduleId':4,'note':'a','noteHistory':[],'objectId':1,'type':'Note'}]");
    }

    @Test
    void editsPinsAndDeletes() {
        http.post(NOTES, "{'note':'a'}");

        assertBody(http.put(NOTES + "/1", "{'note':'b'}"), 200, "{'Status':'success'}");
        assertBody(http.patch(NOTES + "/1/pin-it"), 200, "{'Status':'success'}");
        assertThat(salesmate.record("note", 1).orElseThrow().path("note").asText())
                .isEqualTo("b");
        assertThat(salesmate.record("note", 1).orElseThrow().path("isPinned").asInt())
                .isEqualTo(1);

        assertBody(http.patch(NOTES + "/1/unpin-it"), 200, "{'Status':'success'}");
        assertThat(salesmate.record("note", 1).orElseThrow().path("isPinned").asInt())
                .isZero();

        assertBody(http.delete(NOTES + "/1"), 200, "{'Status':'success'}");
        assertThat(salesmate.records("note")).isEmpty();
        assertNotFound(http.delete(NOTES + "/1"), 200);
        assertNotFound(http.put(NOTES + "/1", "{'note':'c'}"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"module/v4/modules/4/objects/1/notes", "v1/modules/4/object/1/notes", NOTES})
    void createsOnEachAddress(String path) {
        assertSuccess(http.post(path, "{'note':'a'}"), "{'noteId':1}");
    }

    @Test
    void wantsModuleAndRecordToFit() {
        assertNoSuchAddress(http.post("deal/v4/modules/1/object/1/notes", "{'note':'a'}"));
        assertNotFound(http.post("deal/v4/modules/4/object/9/notes", "{'note':'a'}"), 404);
        assertNotFound(http.get("module/v4/modules/4/objects/9/notes"), 404);
    }

    @Test
    void doesNotReachTheNotesOfAnotherRecord() {
        salesmate.seedContacts(1);
        http.post("contact/v4/modules/1/object/1/notes", "{'note':'a'}");

        assertNotFound(http.delete(NOTES + "/1"), 200);
    }
}
