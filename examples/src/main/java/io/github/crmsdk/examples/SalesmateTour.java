package io.github.crmsdk.examples;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.core.watch.Delivery;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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

    private static void walk(SalesmateClient salesmate, Narrator narrator) {
        narrator.step("Look up who can own records, and the pipelines of the account");
        long owner = salesmate.users().active().execute().get(0).id();
        Pipeline pipeline = salesmate.pipelines().list().execute().get(0);
        narrator.result("user " + owner + ", pipeline " + pipeline.pipeline());

        narrator.step("Begin to watch for new deals");
        WatchOptions options = WatchOptions.builder().name("quickstart-deals").build();
        try (Watch<Deal> watch = salesmate.deals().watch(options)) {
            narrator.result("new by now: " + watch.poll(10).size());

            narrator.step("Create a company, a contact in it, and three deals");
            long company = salesmate
                    .companies()
                    .create(CreateCompany.builder()
                            .name("Quickstart Ltd")
                            .owner(owner)
                            .build())
                    .execute()
                    .id();
            long contact = salesmate
                    .contacts()
                    .create(CreateContact.builder()
                            .firstName("Ann")
                            .lastName("Lee")
                            .owner(owner)
                            .company(company)
                            .build())
                    .execute()
                    .id();
            List<Long> deals = Stream.of("1200", "3400", "560")
                    .map(value -> deal(pipeline, contact, owner, value))
                    .map(deal -> salesmate.deals().create(deal).execute().id())
                    .toList();
            narrator.result("company " + company + ", contact " + contact + ", deals " + deals);

            narrator.step("List deals, two a page, dearest first");
            DealQuery query = DealQuery.builder()
                    .sortBy("dealValue")
                    .sortOrder(SortOrder.DESCENDING)
                    .pageSize(2)
                    .build();
            salesmate.deals().list(query).limit(10).stream()
                    .forEach(deal -> narrator.result(deal.title() + ": " + deal.dealValue()));

            narrator.step("Win the first of them, and read it back");
            UpdateDeal won = UpdateDeal.builder()
                    .status(DealStatus.WON)
                    .addTags("quickstart")
                    .build();
            salesmate.deals().update(deals.get(0), won).execute();
            Deal read = salesmate.deals().get(deals.get(0)).execute();
            narrator.result(read.title() + " is " + read.status() + ", tagged " + read.tags());

            narrator.step("Ask the watch what is new");
            for (Delivery<Deal> delivery : watch.poll(10)) {
                narrator.result("new deal " + delivery.record().title());
                delivery.acknowledge();
            }

            narrator.step("Delete what was created");
            deals.forEach(id -> salesmate.deals().delete(id).execute());
            salesmate.contacts().delete(contact).execute();
            salesmate.companies().delete(company).execute();

            narrator.step("Make a raw call, with everything that came back");
            ApiResponse<JsonNode> users = salesmate.raw().get("v1/users/active").exchange();
            narrator.result("HTTP " + users.status() + ", "
                    + users.value().path("Data").size() + " users, after " + users.attempts() + " attempt");

            narrator.step("Ask for a deal that is gone");
            try {
                narrator.result(salesmate.deals().get(deals.get(0)).execute());
            } catch (NotFoundException gone) {
                narrator.result(gone.getMessage());
            }
        }
    }

    private static CreateDeal deal(Pipeline pipeline, long contact, long owner, String value) {
        return CreateDeal.builder()
                .title("Deal over " + value)
                .primaryContact(contact)
                .owner(owner)
                .pipeline(Objects.requireNonNull(pipeline.pipeline()))
                .stage(Objects.requireNonNull(pipeline.stages().get(0).stage()))
                .dealValue(new BigDecimal(value))
                .currency("USD")
                .build();
    }
}
