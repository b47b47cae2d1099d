package io.github.crmsdk.sellsy.internal;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.auth.oauth2.OAuth2Token;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** The token endpoint. It takes JSON and forms; JSON is what the vendor's examples have. */
public interface Tokens {
    @POST("oauth2/access-tokens")
    ApiCall<OAuth2Token> token(@Body Map<String, String> grant);
}
