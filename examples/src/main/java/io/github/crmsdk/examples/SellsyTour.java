package io.github.crmsdk.examples;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.sellsy.SellsyClient;
import io.github.crmsdk.sellsy.company.CompanyQuery;
import io.github.crmsdk.sellsy.company.CreateCompany;
import io.github.crmsdk.sellsy.company.UpdateCompany;
import io.github.crmsdk.sellsy.contact.CreateContact;
import io.github.crmsdk.sellsy.model.Amount;
import io.github.crmsdk.sellsy.model.Direction;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.NamedRef;
import io.github.crmsdk.sellsy.model.RecordRef;
import io.github.crmsdk.sellsy.model.RelatedRef;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.opportunity.CreateOpportunity;
import io.github.crmsdk.sellsy.opportunity.Opportunity;
import io.github.crmsdk.sellsy.opportunity.OpportunityStatus;
import io.github.crmsdk.sellsy.opportunity.Pipeline;
import io.github.crmsdk.sellsy.opportunity.PipelineStep;
import io.github.crmsdk.sellsy.opportunity.UpdateOpportunity;
import io.github.crmsdk.sellsy.task.CreateTask;
import io.github.crmsdk.testkit.sellsy.SellsySimulator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sellsy: companies and their people, an opportunity in its pipeline, a task, both generations of the API, and errors. */
final class SellsyTour implements VendorTour {
    private final Map<String, String> environment;

    SellsyTour(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String vendor() {
        return "Sellsy";
    }

    @Override
    public boolean isReal() {
        return environment.containsKey("SELLSY_CLIENT_ID") && environment.containsKey("SELLSY_CLIENT_SECRET");
    }

    @Override
    public void walk(Narrator narrator) {
        if (isReal()) {
            try (SellsyClient sellsy = SellsyClient.builder()
                    .clientCredentials(environment.get("SELLSY_CLIENT_ID"), environment.get("SELLSY_CLIENT_SECRET"))
                    .build()) {
                walk(sellsy, narrator);
            }
            return;
        }
        try (SellsySimulator simulator = SellsySimulator.start();
                SellsyClient sellsy = SellsyClient.builder()
                        .clientCredentials(simulator.clientId(), simulator.clientSecret())
                        .baseUrl(simulator.baseUrl())
                        .v1BaseUrl(simulator.v1BaseUrl())
                        .loginUrl(simulator.loginBaseUrl())
                        .build()) {
            walk(sellsy, narrator);
        }
    }

    private static void walk(SellsyClient sellsy, Narrator narrator) {
        long company = company(sellsy, narrator);
        long opportunity = opportunity(sellsy, narrator, company);

        narrator.step("Plan a task with a label of the account");
        long label = sellsy.tasks().labels(ListQuery.all()).toList().get(0).id();
        long task = sellsy.tasks()
                .create(CreateTask.builder()
                        .title("Call back")
                        .labelId(label)
                        .dueDate(Instant.now().plusSeconds(86_400))
                        .addRelated(RelatedRef.company(company))
                        .build())
                .execute()
                .id();
        narrator.result("task " + sellsy.tasks().get(task).execute().title());

        narrator.step("Make a raw call");
        ApiResponse<JsonNode> raw =
                sellsy.raw().get("companies").query("limit", 1).exchange();
        narrator.result("HTTP " + raw.status() + ", " + raw.value().path("data").size() + " company, "
                + raw.headers().get("X-Quota-Remaining-By-Minute") + " calls left this minute");

        narrator.step("Call the older API v1 with the same credentials");
        JsonNode account = sellsy.v1().call("Infos.getInfos", Map.of()).execute();
        narrator.result("v1 knows " + account.size() + " things of the account");

        narrator.step("Have the vendor check a company without creating it");
        try {
            sellsy.companies()
                    .verify(CreateCompany.builder()
                            .type(RelationType.CLIENT)
                            .name("Quickstart")
                            .email("no address")
                            .build())
                    .execute();
        } catch (InvalidRequestException refused) {
            narrator.result(refused.error().fields());
        }

        narrator.step("Delete them all, and ask for one that is gone");
        sellsy.tasks().delete(task).execute();
        sellsy.opportunities().delete(opportunity).execute();
        sellsy.companies().delete(company).execute();
        try {
            narrator.result(sellsy.companies().get(company).execute());
        } catch (NotFoundException gone) {
            narrator.result(gone.getMessage());
        }
    }

    private static long company(SellsyClient sellsy, Narrator narrator) {
        narrator.step("Create a prospect that is a company, and a contact of it");
        long company = sellsy.companies()
                .create(CreateCompany.builder()
                        .type(RelationType.PROSPECT)
                        .name("Quickstart SARL")
                        .email("office@quickstart.example")
                        .build())
                .execute()
                .id();
        long ann = sellsy.contacts()
                .create(CreateContact.builder()
                        .firstName("Ann")
                        .lastName("Lee")
                        .position("Buyer")
                        .build())
                .execute()
                .id();
        sellsy.contactLinks().link(RecordRef.company(company), ann).execute();
        sellsy.contactLinks()
                .list(RecordRef.company(company), ListQuery.all())
                .forEach(contact -> narrator.result(contact.firstName() + " " + contact.lastName()));

        narrator.step("Change it, empty its e-mail address, and find it again");
        sellsy.companies()
                .update(
                        company,
                        UpdateCompany.builder()
                                .note("met at the fair")
                                .clear("email")
                                .build())
                .execute();
        sellsy
                .companies()
                .search(CompanyQuery.builder()
                        .name("Quickstart")
                        .orderBy("created_at")
                        .direction(Direction.DESCENDING)
                        .build())
                .stream()
                .limit(1)
                .forEach(found -> narrator.result(found.name() + ", " + found.note() + ", e-mail " + found.email()));
        return company;
    }

    private static long opportunity(SellsyClient sellsy, Narrator narrator, long company) {
        narrator.step("Open an opportunity at the first step of a pipeline");
        Pipeline pipeline = sellsy.pipelines().list(ListQuery.all()).toList().get(0);
        List<PipelineStep> steps =
                sellsy.pipelines().steps(pipeline.id(), ListQuery.all()).toList();
        Opportunity opened = sellsy.opportunities()
                .create(CreateOpportunity.builder()
                        .name("Quickstart renewal")
                        .pipeline(pipeline.id())
                        .step(steps.get(0).id())
                        .amount(new BigDecimal("1200.50"))
                        .addRelated(RelatedRef.company(company))
                        .build())
                .execute();
        narrator.result(opened.name() + " over " + value(opened) + " at " + name(opened.step()) + " of "
                + steps.stream().map(PipelineStep::name).collect(Collectors.joining(", ")));

        narrator.step("Win it");
        Opportunity won = sellsy.opportunities()
                .update(
                        opened.id(),
                        UpdateOpportunity.builder()
                                .status(OpportunityStatus.WON)
                                .build())
                .execute();
        narrator.result(won.name() + " is " + won.status());
        return opened.id();
    }

    private static String value(Opportunity opportunity) {
        Amount amount = opportunity.amount();
        return amount == null ? "nothing" : amount.value() + " " + amount.currency();
    }

    private static String name(@Nullable NamedRef ref) {
        return ref == null ? "no step" : String.valueOf(ref.name());
    }
}
