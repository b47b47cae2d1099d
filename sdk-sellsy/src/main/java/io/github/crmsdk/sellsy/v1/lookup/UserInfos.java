package io.github.crmsdk.sellsy.v1.lookup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The user of the keys. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUserInfos.class)
@JsonDeserialize(builder = UserInfos.Builder.class)
public interface UserInfos extends Extensible {
    @Nullable
    Long staffId();

    @Nullable
    Long peopleid();

    @Nullable
    String fullName();

    @Nullable
    String mail();

    /** The account's id. */
    @Nullable
    Long corpId();

    /** The account's name. */
    @Nullable
    String corpName();

    @Nullable
    Long currencyId();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableUserInfos.Builder {}
}
