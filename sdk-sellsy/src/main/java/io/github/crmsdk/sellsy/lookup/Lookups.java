package io.github.crmsdk.sellsy.lookup;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.sellsy.internal.Paging;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.Listed;
import io.github.crmsdk.sellsy.model.Parameters;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Lists of the account that other records refer to by id. */
@CheckReturnValue
public interface Lookups {
    /** Accounting codes, ordered by code if asked for. */
    default PagedCall<AccountingCode> accountingCodes(ListQuery query) {
        return Paging.of(query, this::accountingCodesPage);
    }

    /** One page of {@link #accountingCodes}. */
    @GET("accounting-codes")
    ApiCall<Listed<AccountingCode>> accountingCodesPage(@QueryMap Parameters page);

    /**
     * Countries.
     *
     * @param language of their names: {@code fr} or {@code en}
     */
    default PagedCall<Country> countries(String language) {
        return Paging.plain(page -> countriesPage(language, page));
    }

    /** One page of {@link #countries}. */
    @GET("countries")
    ApiCall<Listed<Country>> countriesPage(@Query("language") String language, @QueryMap Parameters page);

    /** Currencies. */
    default PagedCall<Currency> currencies(ListQuery query) {
        return Paging.of(query, this::currenciesPage);
    }

    /** One page of {@link #currencies}. */
    @GET("currencies")
    ApiCall<Listed<Currency>> currenciesPage(@QueryMap Parameters page);

    /** Languages. */
    default PagedCall<Language> languages() {
        return Paging.plain(this::languagesPage);
    }

    /** One page of {@link #languages}. */
    @GET("languages")
    ApiCall<Listed<Language>> languagesPage(@QueryMap Parameters page);

    /** Categories of prices, ordered by id if asked for. */
    default PagedCall<RateCategory> rateCategories(ListQuery query) {
        return Paging.of(query, this::rateCategoriesPage);
    }

    /** One page of {@link #rateCategories}. */
    @GET("rate-categories")
    ApiCall<Listed<RateCategory>> rateCategoriesPage(@QueryMap Parameters page);

    /** The names of all scopes that an API access can have. */
    @GET("scopes")
    ApiCall<List<String>> scopes();

    /** Units of measure. */
    default PagedCall<Unit> units(ListQuery query) {
        return Paging.of(query, this::unitsPage);
    }

    /** One page of {@link #units}. */
    @GET("units")
    ApiCall<Listed<Unit>> unitsPage(@QueryMap Parameters page);
}
