package io.github.crmsdk.sellsy.v1.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.v1.Params;
import io.github.crmsdk.sellsy.v1.Rpc;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** What the account has set up. */
public interface Accountdatas {
    /** The rates of VAT, as the vendor answers them: the form is not documented. */
    default ApiCall<JsonNode> taxes() {
        return taxes(Params.none());
    }

    /**
     * The same with parameters: {@code enabled}, which is {@code all} or {@code none}, and {@code includeEcoTax}, a flag.
     */
    @Idempotent
    @Rpc("Accountdatas.getTaxes")
    @POST(".")
    ApiCall<JsonNode> taxes(@Body Params params);
}
