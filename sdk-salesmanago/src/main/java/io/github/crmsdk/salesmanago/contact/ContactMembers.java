package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.salesmanago.internal.Emails;
import io.github.crmsdk.salesmanago.model.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be written with a contact, whether it is upserted or updated. A member that is null or "" is not sent. */
public interface ContactMembers extends Extensible {
    /** The SALESmanago user who owns the contact, by e-mail address; the client's owner unless set. */
    @Nullable
    String owner();

    /** Carried out later; the vendor does not say what the answer then holds. */
    @Nullable
    Boolean async();

    /** The contact's address from now on. */
    @Nullable
    String newEmail();

    /** Subscribes to e-mails; neither flag leaves the consent as it is. */
    @Nullable
    Boolean forceOptIn();

    /** Unsubscribes from e-mails. */
    @Nullable
    Boolean forceOptOut();

    /** Subscribes to text messages and calls. */
    @Nullable
    Boolean forcePhoneOptIn();

    /** Unsubscribes from text messages and calls. */
    @Nullable
    Boolean forcePhoneOptOut();

    @Nullable
    List<String> tags();

    @Nullable
    List<String> removeTags();

    /** Whether adding a tag that is there raises its score. */
    @Nullable
    Boolean tagScoring();

    /** Standard details by name. One with an empty value is not sent; to empty it, {@code set("properties", map)}. */
    @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.NON_EMPTY)
    @Nullable
    Map<String, String> properties();

    /** Details that have a type. */
    @Nullable
    List<DictionaryProperty> dictionaryProperties();

    /** Sent as {@code yyyyMMdd}; for one without a year, {@code set("birthday", "0817")}. */
    @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "yyyyMMdd")
    @Nullable
    LocalDate birthday();

    @Nullable
    String province();

    /** Such as {@code PL}. */
    @Nullable
    String lang();

    /** The loyalty program that the contact joins. */
    @Nullable
    String loyaltyProgram();

    /** Asks the contact to confirm by e-mail. */
    @Nullable
    Boolean useApiDoubleOptIn();

    /** The id of the e-mail that asks. */
    @Nullable
    String doubleOptInEmailId();

    @Nullable
    String doubleOptInLanguage();

    @Nullable
    List<ConsentDetail> consentDetails();

    /** Checks what the vendor documents, and that no consent is given and taken at once. */
    static void check(String model, ContactMembers contact) {
        Emails.check(model + ".newEmail", contact.newEmail());
        ConsentRules.check(model, contact);
        Lists.texts(model + ".tags", contact.tags());
        Lists.texts(model + ".removeTags", contact.removeTags());
    }
}
