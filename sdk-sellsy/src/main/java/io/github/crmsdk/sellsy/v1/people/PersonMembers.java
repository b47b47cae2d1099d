package io.github.crmsdk.sellsy.v1.people;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.sellsy.v1.PersonalData;
import io.github.crmsdk.sellsy.v1.SocialLinks;
import io.github.crmsdk.sellsy.v1.Unsubscriptions;
import org.jspecify.annotations.Nullable;

/** What a contact can be given and what the vendor tells of it. A member that is null is not sent. */
public interface PersonMembers extends Extensible, PersonalData, SocialLinks, Unsubscriptions {
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
