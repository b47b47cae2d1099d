package io.github.crmsdk.examples;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.batch.BatchItem;
import io.github.crmsdk.core.error.ConflictException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.core.watch.Delivery;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sharpspring.SharpSpringClient;
import io.github.crmsdk.sharpspring.account.CreateAccount;
import io.github.crmsdk.sharpspring.lead.CreateLead;
import io.github.crmsdk.sharpspring.lead.Lead;
import io.github.crmsdk.sharpspring.lead.LeadQuery;
import io.github.crmsdk.sharpspring.lead.LeadStatus;
import io.github.crmsdk.sharpspring.lead.UpdateLead;
import io.github.crmsdk.sharpspring.opportunity.CreateOpportunity;
import io.github.crmsdk.sharpspring.opportunity.DealStageQuery;
import io.github.crmsdk.sharpspring.opportunity.Opportunity;
import io.github.crmsdk.sharpspring.user.UserProfileQuery;
import io.github.crmsdk.testkit.sharpspring.SharpSpringSimulator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** SharpSpring: a batch with a failure, lists, changes, a watch, an opportunity, any method, and errors. */
final class SharpSpringTour implements VendorTour {
    private static final String ANN = "ann.quickstart@example.com";
    private static final String BOB = "bob.quickstart@example.com";

    private final Map<String, String> environment;

    SharpSpringTour(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String vendor() {
        return "SharpSpring";
    }

    @Override
    public boolean isReal() {
        return environment.containsKey("SHARPSPRING_ACCOUNT_ID") && environment.containsKey("SHARPSPRING_SECRET_KEY");
    }

    @Override
    public void walk(Narrator narrator) {
        if (isReal()) {
            try (SharpSpringClient sharpspring = SharpSpringClient.builder()
                    .accountID(environment.get("SHARPSPRING_ACCOUNT_ID"))
                    .secretKey(environment.get("SHARPSPRING_SECRET_KEY"))
                    .build()) {
                walk(sharpspring, narrator);
            }
            return;
        }
        try (SharpSpringSimulator simulator = SharpSpringSimulator.start();
                SharpSpringClient sharpspring = SharpSpringClient.builder()
                        .accountID(simulator.accountID())
                        .secretKey(simulator.secretKey())
                        .baseUrl(simulator.baseUrl())
                        .build()) {
            walk(sharpspring, narrator);
        }
    }

    private static void walk(SharpSpringClient sharpspring, Narrator narrator) {
        narrator.step("Begin to watch for new leads");
        WatchOptions options = WatchOptions.builder().name("quickstart-leads").build();
        try (Watch<Lead> watch = sharpspring.leads().watch(options)) {
            narrator.result("new by now: " + watch.poll(10).size());

            List<Long> leads = leads(sharpspring, narrator);

            narrator.step("Ask the watch what is new");
            for (Delivery<Lead> delivery : watch.poll(10)) {
                narrator.result("new lead " + delivery.record().emailAddress());
                delivery.acknowledge();
            }

            sell(sharpspring, narrator, leads.get(0));

            narrator.step("Delete the leads, all in one request");
            narrator.result("deleted all: "
                    + sharpspring.leads().deleteAll(leads).execute().isComplete());

            narrator.step("Ask for a lead that is gone");
            try {
                narrator.result(sharpspring.leads().get(leads.get(0)).execute());
            } catch (NotFoundException gone) {
                narrator.result(gone.getMessage());
            }
        }

        narrator.step("See what is left of the day's calls");
        sharpspring
                .dailyBudget()
                .ifPresent(budget -> narrator.result("of " + budget.limit() + " calls " + budget.used() + " are used"));
    }

    private static List<Long> leads(SharpSpringClient sharpspring, Narrator narrator) {
        narrator.step("Create leads in one request, one of them twice");
        List<CreateLead> leads = List.of(
                CreateLead.builder().emailAddress(ANN).firstName("Ann").build(),
                CreateLead.builder().emailAddress(BOB).firstName("Bob").build(),
                CreateLead.builder().emailAddress(ANN).firstName("Anna").build());
        List<Long> ids = new ArrayList<>();
        for (BatchItem<CreateLead, Long> item :
                sharpspring.leads().createAll(leads).execute().items()) {
            if (item.failure() instanceof ConflictException twice) {
                narrator.result(twice.getMessage());
            } else {
                ids.add(Objects.requireNonNull(item.id()));
            }
        }

        narrator.step("Qualify the first, and list both by their addresses");
        sharpspring
                .leads()
                .update(
                        ids.get(0),
                        UpdateLead.builder().leadStatus(LeadStatus.QUALIFIED).build())
                .execute();
        sharpspring
                .leads()
                .list(LeadQuery.byEmailAddress(ANN, BOB))
                .forEach(lead -> narrator.result(lead.firstName() + " is " + lead.leadStatus()));
        return ids;
    }

    private static void sell(SharpSpringClient sharpspring, Narrator narrator, long lead) {
        narrator.step("Create an account and an opportunity of the lead");
        long owner =
                sharpspring.users().list(UserProfileQuery.all()).toList().get(0).id();
        long stage = sharpspring
                .dealStages()
                .list(DealStageQuery.all())
                .toList()
                .get(0)
                .id();
        long account = sharpspring
                .accounts()
                .create(CreateAccount.builder()
                        .accountName("Quickstart Ltd")
                        .ownerID(owner)
                        .build())
                .execute()
                .id();
        long id = sharpspring
                .opportunities()
                .create(CreateOpportunity.builder()
                        .opportunityName("Quickstart renewal")
                        .ownerID(owner)
                        .dealStageID(stage)
                        .closeDate(LocalDate.of(2030, 12, 31))
                        .accountID(account)
                        .primaryLeadID(lead)
                        .amount(new BigDecimal("1200"))
                        .build())
                .execute()
                .id();
        Opportunity opportunity = sharpspring.opportunities().get(id).execute();
        narrator.result(
                opportunity.opportunityName() + " over " + opportunity.amount() + " by " + opportunity.closeDate());

        narrator.step("Call a method by its name");
        JsonNode result = sharpspring
                .call("getAccounts", Map.of("where", Map.of("id", account)))
                .execute();
        narrator.result(result.path("account").path(0).path("accountName").asText());

        narrator.step("Delete both");
        sharpspring.opportunities().delete(id).execute();
        sharpspring.accounts().delete(account).execute();
    }
}
