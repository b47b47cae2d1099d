package io.github.crmsdk.sellsy.individual;

import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.sellsy.model.PersonMembers;
import io.github.crmsdk.sellsy.model.ThirdPartyMembers;
import io.github.crmsdk.sellsy.model.WrittenParty;

/** What an individual can be given on creation and later. */
public interface WrittenIndividual extends PersonMembers, ThirdPartyMembers, WrittenParty {
    /** Checks the sizes that the vendor documents. */
    static void check(String model, WrittenIndividual individual) {
        Checks.text(model + ".lastName", individual.lastName(), 200);
    }
}
