package io.github.crmsdk.salesmate.field;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.salesmate.model.RecordType;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** The fields of each kind of record, with the values that the account allows. */
@CheckReturnValue
public interface Fields {
    /** Path and answer are known from one third-party client. */
    default ApiCall<List<Field>> of(RecordType type) {
        return ofModule(type.moduleId());
    }

    @GET("module/v4/{moduleId}/fields")
    ApiCall<List<Field>> ofModule(@Path("moduleId") int moduleId);
}
