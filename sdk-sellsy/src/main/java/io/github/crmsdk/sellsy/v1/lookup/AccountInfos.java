package io.github.crmsdk.sellsy.v1.lookup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Whose keys a client has, and on which account. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAccountInfos.class)
@JsonDeserialize(builder = AccountInfos.Builder.class)
public interface AccountInfos extends Extensible {
    @Nullable
    UserInfos userdatas();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableAccountInfos.Builder {}
}
