package io.github.crmsdk.salesmachine.note;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.salesmachine.internal.Lists;
import io.github.crmsdk.salesmachine.model.RecordList;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;
import retrofit2.http.Url;

/**
 * Notes on contacts and accounts. Need the access token. The vendor documents the note itself and that these four calls
 * exist; their paths, paging and the body of a new note are not available, and follow those of contacts and of the note.
 */
public interface Notes {
    @POST("v2/notes")
    ApiCall<Note> create(@Body CreateNote note);

    @GET("v2/notes/{id}")
    ApiCall<Note> get(@Path("id") String id);

    @Idempotent
    @DELETE("v2/notes/{id}")
    ApiCall<Void> delete(@Path("id") String id);

    /** All notes, page by page. */
    default PagedCall<Note> list() {
        return Lists.of("v2/notes", this::page);
    }

    /**
     * One page; what {@link #list} calls.
     *
     * @param path below the client's base URL
     */
    @GET
    ApiCall<RecordList<Note>> page(@Url String path, @QueryMap Map<String, String> query);
}
