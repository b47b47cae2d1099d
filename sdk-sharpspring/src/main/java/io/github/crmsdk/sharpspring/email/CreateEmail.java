package io.github.crmsdk.sharpspring.email;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An e-mail to create. The vendor demands content, name, subject and sender. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateEmail.class)
@JsonDeserialize(builder = CreateEmail.Builder.class)
public interface CreateEmail extends Extensible {
    String html();

    /** At most 255 characters. */
    String emailName();

    /** At most 255 characters. */
    String subject();

    /** At most 255 characters. */
    String fromName();

    /** At most 255 characters. */
    String fromEmail();

    /** At most 255 characters. */
    @Nullable
    String replyTo();

    /** The id of an unsubscribe category. */
    @Nullable
    Long unsubCategory();

    @Nullable
    Boolean contactManager();

    @Nullable
    Boolean repeatable();

    @Nullable
    Boolean fromLeadOwner();

    @Value.Check
    default void check() {
        Checks.text("CreateEmail.emailName", emailName(), 255);
        Checks.text("CreateEmail.subject", subject(), 255);
        Checks.text("CreateEmail.fromName", fromName(), 255);
        Checks.text("CreateEmail.fromEmail", fromEmail(), 255);
        Checks.text("CreateEmail.replyTo", replyTo(), 255);
        Checks.additional("CreateEmail", this, CreateEmail.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set}. */
    final class Builder extends ImmutableCreateEmail.Builder implements ExtensibleBuilder<Builder> {}
}
