package io.github.crmsdk.core.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;

class RpcConvertersTest {
    @Retention(RetentionPolicy.RUNTIME)
    @interface Named {
        String value();
    }

    private static final class Lines extends RpcConverters<Named> {
        Lines() {
            super(Named.class);
        }

        @Override
        protected RpcRequest request(Named rpc, Object argument) {
            return new RpcRequest(rpc.value(), Map.of("argument", argument));
        }

        @Override
        protected RequestBody body(String method, String params) {
            return RequestBody.create(method + " " + params, null);
        }
    }

    interface Service {
        @Named("find")
        void find();

        void other();
    }

    private static String written(String method, Object argument) throws IOException, NoSuchMethodException {
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl("https://example.com/")
                .addConverterFactory(new Lines())
                .addConverterFactory(JacksonConverterFactory.create())
                .build();
        Annotation[] annotations = Service.class.getDeclaredMethod(method).getAnnotations();
        Converter<Object, RequestBody> converter =
                retrofit.requestBodyConverter(argument.getClass(), new Annotation[0], annotations);
        Buffer buffer = new Buffer();
        Objects.requireNonNull(converter.convert(argument)).writeTo(buffer);
        return buffer.readUtf8();
    }

    @Test
    void anAnnotationNamesTheMethod() throws IOException, NoSuchMethodException {
        assertThat(written("find", 5)).isEqualTo("find {\"argument\":5}");
    }

    @Test
    void aRequestNamesItsOwn() throws IOException, NoSuchMethodException {
        assertThat(written("other", new RpcRequest("count", Map.of()))).isEqualTo("count {}");
    }

    @Test
    void allElseIsPlainJson() throws IOException, NoSuchMethodException {
        assertThat(written("other", List.of(5))).isEqualTo("[5]");
    }

    @Test
    void paramsAreAnObject() {
        assertThatThrownBy(() -> written("other", new RpcRequest("count", List.of(5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("params of count is no JSON object: give a map or a model");
    }
}
