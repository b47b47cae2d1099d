package io.github.crmsdk.salesmanago.consent;

import io.github.crmsdk.salesmanago.model.Lists;
import java.util.List;

/** Whose consent is written. */
public record ConsentEmails(List<String> emails) {
    public ConsentEmails {
        emails = Lists.sized("emails", emails, Integer.MAX_VALUE);
    }
}
