package io.github.crmsdk.sellsy.v1.third;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.core.vendor.RpcRequest;
import io.github.crmsdk.sellsy.internal.V1Paging;
import io.github.crmsdk.sellsy.v1.Created;
import io.github.crmsdk.sellsy.v1.Owned;
import io.github.crmsdk.sellsy.v1.Params;
import io.github.crmsdk.sellsy.v1.Rows;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * What clients, prospects and suppliers have in common. Three kinds of ids are about: the thirdid of such a record, the
 * peopleid of a contact, and the thirdcontactid of a contact as one third party has it.
 */
public interface Thirds extends Owned {
    /** The name that the id has in the params of a request. */
    default String idMember() {
        return "id";
    }

    /** Creates one, with its main contact and address if they are given. */
    default ApiCall<Created> create(CreateThird third) {
        return create(new RpcRequest(collection() + ".create", third));
    }

    /** The request of {@link #create(CreateThird)}. */
    @POST(".")
    ApiCall<Created> create(@Body RpcRequest request);

    /** An unknown id is a {@link io.github.crmsdk.core.error.NotFoundException}. */
    default ApiCall<ThirdDetails> get(long id) {
        return get(request("getOne", Params.of(idMember(), id)));
    }

    /** The request of {@link #get(long)}. */
    @Idempotent
    @POST(".")
    ApiCall<ThirdDetails> get(@Body RpcRequest request);

    /** Changes what the request mentions and leaves the rest. */
    default ApiCall<Void> update(long id, UpdateThird changes) {
        return update(request(
                "update",
                Params.of(idMember(), id)
                        .and("third", changes.third())
                        .and("contact", changes.contact())
                        .and("address", changes.address())));
    }

    /** The request of {@link #update(long, UpdateThird)}. */
    @Idempotent
    @POST(".")
    ApiCall<Void> update(@Body RpcRequest request);

    default ApiCall<Void> delete(long id) {
        return delete(request("delete", Params.of(idMember(), id)));
    }

    /** The request of {@link #delete(long)}. */
    @Idempotent
    @POST(".")
    ApiCall<Void> delete(@Body RpcRequest request);

    /** Those that match, page by page. */
    default PagedCall<Third> search(ThirdQuery query) {
        return V1Paging.of(query, params -> rows(request("getList", params)));
    }

    /** One page of {@link #search}. */
    @Idempotent
    @POST(".")
    ApiCall<Rows<Third>> rows(@Body RpcRequest request);
}
