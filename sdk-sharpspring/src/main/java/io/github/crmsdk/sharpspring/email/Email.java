package io.github.crmsdk.sharpspring.email;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An e-mail with its content. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableEmail.class)
@JsonDeserialize(builder = Email.Builder.class)
public interface Email extends Extensible {
    long id();

    @Nullable
    String html();

    @Nullable
    String emailName();

    @Nullable
    String subject();

    @Nullable
    String fromName();

    @Nullable
    String fromEmail();

    @Nullable
    String replyTo();

    @Nullable
    Long unsubCategory();

    @Nullable
    Boolean contactManager();

    @Nullable
    Boolean repeatable();

    @Nullable
    Boolean fromLeadOwner();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableEmail.Builder {}
}
