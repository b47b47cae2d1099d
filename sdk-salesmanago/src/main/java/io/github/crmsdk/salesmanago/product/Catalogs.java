package io.github.crmsdk.salesmanago.product;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.salesmanago.internal.Member;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** Product catalogs, which hold the products of a shop. */
public interface Catalogs {
    /** All catalogs, and how many the account may have. */
    @GET("v3/product/catalogList")
    ApiCall<CatalogList> list();

    /** Creates a catalog, or changes the one that its catalogId names; answers the id. */
    @Member("catalogId")
    @POST("v3/product/catalogUpsert")
    ApiCall<String> upsert(@Body Catalog catalog);

    @Idempotent
    @POST("v3/product/catalogDelete")
    ApiCall<Void> delete(@Body CatalogKey catalog);

    default ApiCall<Void> delete(String catalogId) {
        return delete(new CatalogKey(catalogId));
    }
}
