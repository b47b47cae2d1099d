package io.github.crmsdk.salesmanago.gateway;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway answers. Documented for its later versions only, so that nothing of it is certain: an empty body is a
 * success too.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableGatewayAnswer.class)
@JsonDeserialize(builder = GatewayAnswer.Builder.class)
public interface GatewayAnswer extends Extensible {
    @Nullable
    List<String> messages();

    /** For the support of Data Talks. */
    @Nullable
    String requestId();

    /** The person's id at Data Talks, a UUID. */
    @Nullable
    String datatalksId();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableGatewayAnswer.Builder {}
}
