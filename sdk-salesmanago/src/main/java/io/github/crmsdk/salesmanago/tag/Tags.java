package io.github.crmsdk.salesmanago.tag;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.salesmanago.contact.UpsertedContact;
import io.github.crmsdk.salesmanago.internal.Member;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Tags of the account and of a contact. */
public interface Tags {
    @Idempotent
    @Member("tags")
    @POST("v2/contact/tags")
    ApiCall<List<Tag>> list(@Body TagQuery query);

    /** All tags, with or without those that SALESmanago sets itself. */
    default ApiCall<List<Tag>> list(boolean showSystemTags) {
        return list(new TagQuery(showSystemTags));
    }

    /** Puts tags on a contact and takes others off; for many contacts, upsert them in a batch. */
    @POST("contact/managetags")
    ApiCall<UpsertedContact> manage(@Body ManageTags tags);
}
