package io.github.crmsdk.salesmachine.user;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What a user may do; the vendor documents these among others. */
public final class UserRole extends OpenEnum {
    public static final UserRole OWNER = new UserRole("owner");
    public static final UserRole ADMIN = new UserRole("admin");
    public static final UserRole MEMBER = new UserRole("member");
    public static final UserRole VISITOR = new UserRole("visitor");

    private UserRole(String value) {
        super(value);
    }

    @JsonCreator
    public static UserRole of(String value) {
        return new UserRole(value);
    }
}
