package io.github.crmsdk.core.auth.oauth2;

import io.github.crmsdk.core.ApiCall;
import java.util.Map;

/** A vendor's token endpoint: a method of a Retrofit interface whose envelope is {@link OAuth2Envelope}. */
@FunctionalInterface
public interface TokenEndpoint {
    /**
     * @param grant the grant's members by their name on the wire
     */
    ApiCall<OAuth2Token> token(Map<String, String> grant);
}
