package io.github.crmsdk.benchmarks.plain;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

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

    private static final class WithoutAnySetter extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }
    }
}
