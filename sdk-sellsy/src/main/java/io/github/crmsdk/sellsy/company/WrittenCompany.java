package io.github.crmsdk.sellsy.company;

import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.sellsy.model.WrittenParty;
import org.jspecify.annotations.Nullable;

/** What a company can be given on creation and later. */
public interface WrittenCompany extends CompanyMembers, WrittenParty {
    /** The id of a business segment. Answers have its label too. */
    @Nullable
    Long businessSegment();

    /** The id of a range of numbers, not a number. Answers have its label too. */
    @Nullable
    Long numberOfEmployees();

    /** Checks the sizes that the vendor documents. */
    static void check(String model, WrittenCompany company) {
        Checks.text(model + ".name", company.name(), 250);
        LegalFrance.check(model + ".legalFrance", company.legalFrance());
    }
}
