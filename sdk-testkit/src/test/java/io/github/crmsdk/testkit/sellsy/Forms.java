package io.github.crmsdk.testkit.sellsy;

import io.github.crmsdk.testkit.internal.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** A plain client that posts forms. */
final class Forms implements AutoCloseable {
    private final OkHttpClient client =
            new OkHttpClient.Builder().retryOnConnectionFailure(false).build();

    Http.Reply post(String url, Map<String, String> headers, Map<String, String> fields) {
        FormBody.Builder form = new FormBody.Builder();
        fields.forEach(form::add);
        return send(url, headers, form.build());
    }

    Http.Reply multipart(String url, Map<String, String> headers, Map<String, String> fields) {
        MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);
        fields.forEach(form::addFormDataPart);
        return send(url, headers, form.build());
    }

    private Http.Reply send(String url, Map<String, String> headers, RequestBody body) {
        Request.Builder request = new Request.Builder().url(url).post(body);
        headers.forEach(request::header);
        try (Response response = client.newCall(request.build()).execute()) {
            return new Http.Reply(
                    response.code(), response.headers(), response.body().string());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }
}
