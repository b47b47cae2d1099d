package io.github.crmsdk.salesmate.note;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.salesmate.model.RecordType;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Notes on contacts, companies, deals and activities. A note's text is HTML. */
public interface Notes {
    /** The notes on a record, of a custom module too. */
    @GET("module/v4/modules/{moduleId}/objects/{recordId}/notes")
    ApiCall<List<Note>> list(@Path("moduleId") int moduleId, @Path("recordId") long recordId);

    default ApiCall<List<Note>> list(RecordType type, long recordId) {
        return list(type.moduleId(), recordId);
    }

    @POST("{record}/notes")
    ApiCall<Note> create(@Path(value = "record", encoded = true) NotedRecord record, @Body NoteText text);

    default ApiCall<Note> create(RecordType type, long recordId, String html) {
        return create(new NotedRecord(type, recordId), new NoteText(html));
    }

    @Idempotent
    @PUT("{record}/notes/{noteId}")
    ApiCall<Void> update(
            @Path(value = "record", encoded = true) NotedRecord record,
            @Path("noteId") long noteId,
            @Body NoteText text);

    default ApiCall<Void> update(RecordType type, long recordId, long noteId, String html) {
        return update(new NotedRecord(type, recordId), noteId, new NoteText(html));
    }

    @Idempotent
    @DELETE("{record}/notes/{noteId}")
    ApiCall<Void> delete(@Path(value = "record", encoded = true) NotedRecord record, @Path("noteId") long noteId);

    default ApiCall<Void> delete(RecordType type, long recordId, long noteId) {
        return delete(new NotedRecord(type, recordId), noteId);
    }

    /** Keeps the note on top. */
    @Idempotent
    @PATCH("{record}/notes/{noteId}/pin-it")
    ApiCall<Void> pin(@Path(value = "record", encoded = true) NotedRecord record, @Path("noteId") long noteId);

    /** Keeps the note on top. */
    default ApiCall<Void> pin(RecordType type, long recordId, long noteId) {
        return pin(new NotedRecord(type, recordId), noteId);
    }

    @Idempotent
    @PATCH("{record}/notes/{noteId}/unpin-it")
    ApiCall<Void> unpin(@Path(value = "record", encoded = true) NotedRecord record, @Path("noteId") long noteId);

    default ApiCall<Void> unpin(RecordType type, long recordId, long noteId) {
        return unpin(new NotedRecord(type, recordId), noteId);
    }
}
