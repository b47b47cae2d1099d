package io.github.crmsdk.proofs.retrofit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.testkit.salesmate.SalesmateSimulator;
import java.io.IOException;
import java.util.Collections;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Path;

/** Reads the same deal with the SDK and with an interface of its own, both over one HTTP client of the application. */
public final class RetrofitProof {
    private RetrofitProof() {}

    /** What an application might write. */
    interface OwnDeals {
        @GET("deal/v4/{id}")
        Call<JsonNode> get(@Path("id") long id, @Header("accessToken") String token, @Header("x-linkname") String link);
    }

    public static void main(String[] args) throws IOException {
        int copies = Collections.list(
                        RetrofitProof.class.getClassLoader().getResources("okhttp3/OkHttpClient.class"))
                .size();
        expect(copies == 1, "there is one copy of OkHttp");
        OkHttpClient http = new OkHttpClient();
        try (SalesmateSimulator vendor = SalesmateSimulator.start();
                SalesmateClient salesmate = SalesmateClient.builder()
                        .link(vendor.link())
                        .sessionKey(vendor.token())
                        .baseUrl(vendor.baseUrl())
                        .httpClient(http)
                        .build()) {
            long id = vendor.seedDeals(1).get(0);
            OwnDeals own = new Retrofit.Builder()
                    .baseUrl(vendor.baseUrl())
                    .client(http)
                    .addConverterFactory(JacksonConverterFactory.create(new JsonMapper()))
                    .build()
                    .create(OwnDeals.class);
            JsonNode body = own.get(id, vendor.token(), vendor.link() + ".salesmate.io").execute().body();
            expect(body != null && body.at("/Data/title").asText().equals("Deal 1"), "the application's own call works");
            expect("Deal 1".equals(salesmate.deals().get(id).execute().title()), "the SDK's call works");
        }
        System.out.println("with Retrofit added, Java " + Runtime.version().feature() + ": holds");
        System.exit(0);
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not so: " + what);
        }
    }
}
