package io.github.crmsdk.sharpspring.email;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** An e-mail with its content. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableEmail.class)
@JsonDeserialize(builder = Email.Builder.class)
public interface Email extends EmailMembers {
    long id();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableEmail.Builder {}
}
