package io.github.crmsdk.sellsy.v1.people;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.sellsy.v1.Civility;
import io.github.crmsdk.sellsy.v1.Reachable;
import io.github.crmsdk.sellsy.v1.SocialLinks;
import io.github.crmsdk.sellsy.v1.Unsubscriptions;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a contact can be given and what the vendor tells of it. A member that is null is not sent. */
public interface PersonMembers extends Extensible, Reachable, SocialLinks, Unsubscriptions {
    /** The last name. */
    @Nullable
    String name();

    @Nullable
    String forename();

    @Nullable
    Civility civil();

    @Nullable
    String position();

    @Nullable
    LocalDate birthdate();

    @Nullable
    String stickyNote();

    /** Whether MailChimp gets this contact. */
    @Nullable
    Boolean mailchimp();

    /** Whether MailJet gets this contact. */
    @Nullable
    Boolean mailjet();

    /** Whether SimpleMail gets this contact. */
    @Nullable
    Boolean simplemail();
}
