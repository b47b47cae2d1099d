package io.github.crmsdk.sharpspring.email;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import org.jspecify.annotations.Nullable;

/** What an e-mail has. A member that is null is not sent. */
public interface EmailMembers extends Extensible {
    @Nullable
    String html();

    /** At most 255 characters. */
    @Nullable
    String emailName();

    /** At most 255 characters. */
    @Nullable
    String subject();

    /** At most 255 characters. */
    @Nullable
    String fromName();

    /** At most 255 characters. */
    @Nullable
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

    /** Checks the sizes that the vendor documents. */
    static void check(String model, EmailMembers email) {
        Checks.text(model + ".emailName", email.emailName(), 255);
        Checks.text(model + ".subject", email.subject(), 255);
        Checks.text(model + ".fromName", email.fromName(), 255);
        Checks.text(model + ".fromEmail", email.fromEmail(), 255);
        Checks.text(model + ".replyTo", email.replyTo(), 255);
    }
}
