package io.github.crmsdk.examples;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.salesmate.company.CreateCompany;
import io.github.crmsdk.salesmate.contact.CreateContact;
import io.github.crmsdk.salesmate.deal.CreateDeal;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.salesmate.deal.DealQuery;
import io.github.crmsdk.salesmate.deal.DealStatus;
import io.github.crmsdk.salesmate.deal.UpdateDeal;
import io.github.crmsdk.salesmate.pipeline.Pipeline;
import io.github.crmsdk.salesmate.search.SortOrder;
import io.github.crmsdk.testkit.salesmate.SalesmateSimulator;
import java.math.BigDecimal;
import java.util.Map;

/** Salesmate: companies, contacts, deals, lists, a watch, a raw call and an error. */
final class SalesmateTour implements VendorTour {
    private final Map<String, String> environment;

    SalesmateTour(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String vendor() {
        return "Salesmate";
    }

    @Override
    public boolean isReal() {
        return environment.containsKey("SALESMATE_LINK") && environment.containsKey("SALESMATE_SESSION_KEY");
    }

    @Override
    public void walk(Narrator narrator) {
        if (isReal()) {
            try (SalesmateClient salesmate = SalesmateClient.builder()
                    .link(environment.get("SALESMATE_LINK"))
                    .sessionKey(environment.get("SALESMATE_SESSION_KEY"))
                    .build()) {
                walk(salesmate, narrator);
            }
            return;
        }
        try (SalesmateSimulator simulator = SalesmateSimulator.start();
                SalesmateClient salesmate = SalesmateClient.builder()
                        .link(simulator.link())
                        .sessionKey(simulator.token())
                        .baseUrl(simulator.baseUrl())
                        .build()) {
            walk(salesmate, narrator);
        }
    }

    private void walk(SalesmateClient salesmate, Narrator narrator) {
        narrator.step("Look up who can own records, and the pipelines of the account");
        long owner = salesmate.users().active().execute().get(0).id();
        Pipeline pipeline = salesmate.pipelines().list().execute().get(0);
        narrator.result("user " + owner + ", pipeline " + pipeline.pipeline());

        narrator.step("Create a company and a contact in it");
        long company = salesmate.companies()
                .create(CreateCompany.builder().name("Quickstart Ltd").owner(owner).build())
                .execute()
                .id();
        long contact = salesmate.contacts()
                .create(CreateContact.builder().firstName("Ann").lastName("Lee").owner(owner).company(company).build())
                .execute()
                .id();
        narrator.result("company " + company + ", contact " + contact);
    }
}
