package io.github.crmsdk.sellsy.v1.people;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.V1Paging;
import io.github.crmsdk.sellsy.v1.Created;
import io.github.crmsdk.sellsy.v1.Params;
import io.github.crmsdk.sellsy.v1.Rows;
import io.github.crmsdk.sellsy.v1.Rpc;
import io.github.crmsdk.sellsy.v1.Shareable;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Contacts. Their id is the peopleid; the link of a contact to a client, prospect or supplier has an id of its own, the
 * thirdcontactid.
 */
public interface Peoples extends Shareable {
    @Override
    default String collection() {
        return "Peoples";
    }

    @Rpc(value = "Peoples.create", param = "people")
    @POST(".")
    ApiCall<Created> create(@Body CreatePerson person);

    /** An unknown id is a {@link io.github.crmsdk.core.error.NotFoundException}. */
    @Idempotent
    @Rpc(value = "Peoples.getOne", param = "id")
    @POST(".")
    ApiCall<Person> get(@Body long id);

    /** The contact behind a link, such as {@code ThirdContact.id()}. */
    @Idempotent
    @Rpc(value = "Peoples.getOne", param = "thirdcontactid")
    @POST(".")
    ApiCall<Person> getByThirdContact(@Body long thirdcontactid);

    /** Changes what the request mentions and leaves the rest. */
    default ApiCall<Void> update(long id, UpdatePerson changes) {
        return update(Params.of("id", id).and("people", changes));
    }

    /** The request of {@link #update(long, UpdatePerson)}. */
    @Idempotent
    @Rpc("Peoples.update")
    @POST(".")
    ApiCall<Void> update(@Body Params params);

    @Idempotent
    @Rpc(value = "Peoples.delete", param = "id")
    @POST(".")
    ApiCall<Void> delete(@Body long id);

    /** Parts a contact from clients, prospects and suppliers. */
    default ApiCall<Void> unlinkThirds(long id, List<Long> thirdids) {
        return unlinkThirds(Params.of("id", id).and("thirdids", thirdids));
    }

    /** The request of {@link #unlinkThirds(long, List)}. */
    @Idempotent
    @Rpc("Peoples.unlinkThirds")
    @POST(".")
    ApiCall<Void> unlinkThirds(@Body Params params);

    /** Makes a contact the main one of a client, prospect or supplier; known from one third-party client. */
    default ApiCall<Void> setAsMainContact(long id, long thirdid) {
        return setAsMainContact(Params.of("id", id).and("thirdid", thirdid));
    }

    /** The request of {@link #setAsMainContact(long, long)}. */
    @Idempotent
    @Rpc("Peoples.setAsMainContact")
    @POST(".")
    ApiCall<Void> setAsMainContact(@Body Params params);

    /** The contacts that match, page by page. */
    default PagedCall<Person> search(PersonQuery query) {
        return V1Paging.of(query, this::rows);
    }

    /** One page of {@link #search}. */
    @Idempotent
    @Rpc("Peoples.getList")
    @POST(".")
    ApiCall<Rows<Person>> rows(@Body Params params);
}
