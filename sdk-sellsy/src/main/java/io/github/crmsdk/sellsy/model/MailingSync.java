package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which mailing services get the person's data. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableMailingSync.class)
@JsonDeserialize(builder = MailingSync.Builder.class)
public interface MailingSync extends Extensible {
    @Nullable
    Boolean mailchimp();

    @Nullable
    Boolean mailjet();

    @Nullable
    Boolean simplemail();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableMailingSync.Builder {}
}
