package io.github.crmsdk.sharpspring.email;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What can become of an e-mail. */
public final class EmailEventType extends OpenEnum {
    public static final EmailEventType SENDS = new EmailEventType("sends");
    public static final EmailEventType OPENS = new EmailEventType("opens");
    public static final EmailEventType CLICKS = new EmailEventType("clicks");
    public static final EmailEventType BOUNCES = new EmailEventType("bounces");
    public static final EmailEventType UNSUBSCRIBES = new EmailEventType("unsubscribes");

    private EmailEventType(String value) {
        super(value);
    }

    @JsonCreator
    public static EmailEventType of(String value) {
        return new EmailEventType(value);
    }
}
