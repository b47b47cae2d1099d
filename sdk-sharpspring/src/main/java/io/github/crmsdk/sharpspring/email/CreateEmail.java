package io.github.crmsdk.sharpspring.email;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** An e-mail to create. The vendor demands content, name, subject and sender. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateEmail.class)
@JsonDeserialize(builder = CreateEmail.Builder.class)
public interface CreateEmail extends EmailMembers {
    @Override
    String html();

    @Override
    String emailName();

    @Override
    String subject();

    @Override
    String fromName();

    @Override
    String fromEmail();

    @Value.Check
    default void check() {
        EmailMembers.check("CreateEmail", this);
        Checks.additional("CreateEmail", this, CreateEmail.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set}. */
    final class Builder extends ImmutableCreateEmail.Builder implements ExtensibleBuilder<Builder> {}
}
