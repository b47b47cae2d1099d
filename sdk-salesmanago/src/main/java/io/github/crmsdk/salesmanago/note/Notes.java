package io.github.crmsdk.salesmanago.note;

import io.github.crmsdk.core.ApiCall;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Notes on contacts. */
public interface Notes {
    @POST("contact/addNote")
    ApiCall<Void> add(@Body AddNote note);
}
