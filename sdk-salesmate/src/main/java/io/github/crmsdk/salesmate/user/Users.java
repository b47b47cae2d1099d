package io.github.crmsdk.salesmate.user;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import java.util.List;
import retrofit2.http.GET;

/** Users of the account: whoever can own a record. */
@CheckReturnValue
public interface Users {
    @GET("core/v4/users?status=active")
    ApiCall<List<User>> active();
}
