package io.github.crmsdk.benchmarks.cold;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.benchmarks.Payloads;
import io.github.crmsdk.benchmarks.plain.PlainAnswer;
import io.github.crmsdk.benchmarks.plain.PlainJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Does what {@link ColdSdk} does, with bare Retrofit, OkHttp and Jackson. */
public final class ColdPlain {
    private ColdPlain() {}

    /** The search as one writes it for Retrofit. */
    interface Deals {
        @POST("deal/v4/search")
        Call<PlainAnswer<PlainAnswer.Page>> search(
                @Header("accessToken") String token,
                @Header("x-linkname") String link,
                @Query("rows") int rows,
                @Query("from") long from,
                @Body Search search);
    }

    /** What is searched for. */
    record Search(
            List<String> displayingFields,
            Map<String, Object> filterQuery,
            Sort sort,
            String pipeline,
            int moduleId,
            String reportType,
            boolean getRecordsCount) {
        /** By which field. */
        record Sort(String fieldName, String order) {}
    }

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        ObjectMapper mapper = PlainJson.ignoring();
        Deals deals = new Retrofit.Builder()
                .baseUrl(args[0])
                .client(new OkHttpClient())
                .addConverterFactory(JacksonConverterFactory.create(mapper))
                .build()
                .create(Deals.class);
        Search search = new Search(
                List.of("deal.id", "deal.title", "deal.dealValue", "deal.createdAt"),
                Map.of("group", Map.of("operator", "AND", "rules", List.of(everything()))),
                new Search.Sort("", ""),
                "",
                4,
                "get_data",
                true);
        PlainAnswer<PlainAnswer.Page> answer = deals.search(Payloads.KEY, "acme.salesmate.io", 100, 0, search)
                .execute()
                .body();
        ColdResult.print(start, answer == null ? 0 : answer.data().data().size());
    }

    private static Map<String, Object> everything() {
        return Map.of(
                "condition", "IS_AFTER",
                "moduleName", "Deal",
                "field", Map.of("fieldName", "deal.createdAt", "type", "DateTime"),
                "data", "Jan 01, 1970 05:30 AM",
                "eventType", "DateTime");
    }
}
