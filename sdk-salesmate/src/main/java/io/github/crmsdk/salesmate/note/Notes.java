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
    /** The notes on a record. */
    @GET("module/v4/modules/{moduleId}/objects/{recordId}/notes")
    ApiCall<List<Note>> list(@Path("moduleId") int moduleId, @Path("recordId") long recordId);

    default ApiCall<List<Note>> list(RecordType type, long recordId) {
        return list(type.moduleId(), recordId);
    }

    @POST("{module}/v4/modules/{moduleId}/object/{recordId}/notes")
    ApiCall<Note> create(
            @Path("module") String module,
            @Path("moduleId") int moduleId,
            @Path("recordId") long recordId,
            @Body NoteText text);

    default ApiCall<Note> create(RecordType type, long recordId, String html) {
        return create(type.path(), type.moduleId(), recordId, new NoteText(html));
    }

    @Idempotent
    @PUT("{module}/v4/modules/{moduleId}/object/{recordId}/notes/{noteId}")
    ApiCall<Void> update(
            @Path("module") String module,
            @Path("moduleId") int moduleId,
            @Path("recordId") long recordId,
            @Path("noteId") long noteId,
            @Body NoteText text);

    default ApiCall<Void> update(RecordType type, long recordId, long noteId, String html) {
        return update(type.path(), type.moduleId(), recordId, noteId, new NoteText(html));
    }

    @Idempotent
    @DELETE("{module}/v4/modules/{moduleId}/object/{recordId}/notes/{noteId}")
    ApiCall<Void> delete(
            @Path("module") String module,
            @Path("moduleId") int moduleId,
            @Path("recordId") long recordId,
            @Path("noteId") long noteId);

    default ApiCall<Void> delete(RecordType type, long recordId, long noteId) {
        return delete(type.path(), type.moduleId(), recordId, noteId);
    }

    /**
     * @param action {@code pin-it} or {@code unpin-it}
     */
    @Idempotent
    @PATCH("{module}/v4/modules/{moduleId}/object/{recordId}/notes/{noteId}/{action}")
    ApiCall<Void> act(
            @Path("module") String module,
            @Path("moduleId") int moduleId,
            @Path("recordId") long recordId,
            @Path("noteId") long noteId,
            @Path("action") String action);

    /** Keeps the note on top. */
    default ApiCall<Void> pin(RecordType type, long recordId, long noteId) {
        return act(type.path(), type.moduleId(), recordId, noteId, "pin-it");
    }

    default ApiCall<Void> unpin(RecordType type, long recordId, long noteId) {
        return act(type.path(), type.moduleId(), recordId, noteId, "unpin-it");
    }
}
