package io.github.crmsdk.benchmarks.plain;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.crmsdk.core.json.Instants;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Jackson as one sets it up by hand. */
public final class PlainJson {
    private PlainJson() {}

    /** What the model does not know is kept, as the SDK keeps it. */
    public static ObjectMapper keeping() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** What the model does not know is dropped: less work than the SDK's, and what most write. */
    public static ObjectMapper ignoring() {
        return keeping().setAnnotationIntrospector(new WithoutAnySetter());
    }

    /** Drops the unknown, and reads times by the SDK's own parser, so that all else shows. */
    public static ObjectMapper fastTimes() {
        return ignoring().registerModule(new SimpleModule("fast-times").addDeserializer(Instant.class, new Times()));
    }

    private static final class Times extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        Times() {
            super(Instant.class);
        }

        @Override
        public @Nullable Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Instants.parse(json.getText());
        }
    }

    private static final class WithoutAnySetter extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }
    }
}
