package io.github.crmsdk.sellsy.company;

import io.github.crmsdk.sellsy.model.ThirdPartyMembers;
import org.jspecify.annotations.Nullable;

/** What a company has in requests and answers. */
public interface CompanyMembers extends ThirdPartyMembers {
    /** At most 250 characters. */
    @Nullable
    String name();

    @Nullable
    LegalFrance legalFrance();

    @Nullable
    String capital();
}
