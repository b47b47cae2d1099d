package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds consents that contradict each other. */
final class ConsentRules {
    private ConsentRules() {}

    static void check(String model, ContactMembers contact) {
        exclude(model, contact, "forceOptIn", contact.forceOptIn(), "forceOptOut", contact.forceOptOut());
        exclude(
                model,
                contact,
                "forcePhoneOptIn",
                contact.forcePhoneOptIn(),
                "forcePhoneOptOut",
                contact.forcePhoneOptOut());
        Map<String, Boolean> answers = new HashMap<>();
        for (ConsentDetail consent :
                contact.consentDetails() == null ? List.<ConsentDetail>of() : contact.consentDetails()) {
            Boolean other = answers.put(consent.consentName(), consent.consentAccept());
            if (other != null && other != consent.consentAccept()) {
                throw new IllegalArgumentException(model + ".consentDetails both accepts and refuses '"
                        + consent.consentName() + "': they contradict each other");
            }
        }
    }

    private static void exclude(
            String model,
            ContactMembers contact,
            String one,
            @Nullable Boolean first,
            String other,
            @Nullable Boolean second) {
        if (isTrue(contact, one, first) && isTrue(contact, other, second)) {
            throw new IllegalArgumentException(
                    model + " has " + one + " and " + other + " true: they contradict each other");
        }
    }

    /** By its method, or by its name. */
    private static boolean isTrue(ContactMembers contact, String name, @Nullable Boolean flag) {
        JsonNode named = contact.additionalProperties().get(name);
        return Boolean.TRUE.equals(flag) || (named != null && named.asBoolean());
    }
}
