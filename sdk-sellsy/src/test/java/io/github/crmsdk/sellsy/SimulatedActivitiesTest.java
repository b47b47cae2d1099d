package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.sellsy.calendar.CalendarEvent;
import io.github.crmsdk.sellsy.calendar.CalendarEventQuery;
import io.github.crmsdk.sellsy.calendar.CreateCalendarEvent;
import io.github.crmsdk.sellsy.calendar.UpdateCalendarEvent;
import io.github.crmsdk.sellsy.comment.Comment;
import io.github.crmsdk.sellsy.comment.CommentQuery;
import io.github.crmsdk.sellsy.comment.CreateComment;
import io.github.crmsdk.sellsy.comment.UpdateComment;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.RelatedRef;
import io.github.crmsdk.sellsy.model.View;
import io.github.crmsdk.sellsy.opportunity.CreateOpportunity;
import io.github.crmsdk.sellsy.opportunity.Opportunity;
import io.github.crmsdk.sellsy.opportunity.OpportunityQuery;
import io.github.crmsdk.sellsy.opportunity.OpportunityStatus;
import io.github.crmsdk.sellsy.opportunity.PipelineQuery;
import io.github.crmsdk.sellsy.opportunity.PipelineStep;
import io.github.crmsdk.sellsy.opportunity.SourceQuery;
import io.github.crmsdk.sellsy.opportunity.StepQuery;
import io.github.crmsdk.sellsy.opportunity.StepRank;
import io.github.crmsdk.sellsy.opportunity.UpdateOpportunity;
import io.github.crmsdk.sellsy.task.CreateTask;
import io.github.crmsdk.sellsy.task.Task;
import io.github.crmsdk.sellsy.task.TaskQuery;
import io.github.crmsdk.sellsy.task.UpdateTask;
import io.github.crmsdk.sellsy.webhook.CreateWebhook;
import io.github.crmsdk.sellsy.webhook.EventSwitch;
import io.github.crmsdk.sellsy.webhook.UpdateWebhook;
import io.github.crmsdk.sellsy.webhook.Webhook;
import io.github.crmsdk.sellsy.webhook.WebhookQuery;
import io.github.crmsdk.sellsy.webhook.WebhookType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Opportunities, tasks, events, comments and webhooks, as a whole against the simulator. */
class SimulatedActivitiesTest {
    @RegisterExtension
    final Simulated sellsy = new Simulated();

    private RelatedRef company = RelatedRef.company(1);

    @BeforeEach
    void storeACompany() {
        company = RelatedRef.company(sellsy.account().seedCompanies(1).get(0));
    }

    @Test
    void anOpportunityFromItsCreationToItsEnd() {
        var opportunities = sellsy.client().opportunities();
        var pipelines = sellsy.client().pipelines();
        long pipeline = pipelines.list(ListQuery.all()).toList().get(0).id();
        List<PipelineStep> steps = pipelines.steps(pipeline, ListQuery.all()).toList();
        long source = sellsy.client()
                .opportunitySources()
                .list(ListQuery.all())
                .toList()
                .get(0)
                .id();
        CreateOpportunity asked = CreateOpportunity.builder()
                .name("Renewal")
                .pipeline(pipeline)
                .step(steps.get(0).id())
                .source(source)
                .addRelated(company)
                .amount(new BigDecimal("72000.99"))
                .dueDate(LocalDate.of(2030, 12, 31))
                .probability(40)
                .build();
        opportunities.verify(asked).execute();
        Opportunity renewal = opportunities.create(asked).execute();
        assertThat(renewal.amount().value()).isEqualByComparingTo("72000.99");
        opportunities.move(renewal.id(), StepRank.endOf(steps.get(1).id())).execute();
        Opportunity moved = opportunities
                .get(renewal.id(), View.builder().addEmbed("company").build())
                .execute();
        assertThat(moved.step().id()).isEqualTo(steps.get(1).id());
        opportunities
                .update(
                        renewal.id(),
                        UpdateOpportunity.builder()
                                .status(OpportunityStatus.WON)
                                .build())
                .execute();
        assertThat(opportunities.search(OpportunityQuery.builder()
                        .addStatuses(OpportunityStatus.WON)
                        .addPipeline(pipeline)
                        .build()))
                .extracting(Opportunity::name)
                .containsExactly("Renewal");
        assertThat(opportunities.list(ListQuery.all())).hasSize(1);
        opportunities.delete(renewal.id()).execute();
        assertThat(opportunities.list(ListQuery.all())).isEmpty();
    }

    @Test
    void pipelinesAndSourcesCanBeSearched() {
        var pipelines = sellsy.client().pipelines();
        assertThat(pipelines.search(PipelineQuery.builder().isDefault(true).build()))
                .isNotEmpty();
        assertThat(pipelines.searchSteps(StepQuery.builder().build())).isNotEmpty();
        var sources = sellsy.client().opportunitySources();
        assertThat(sources.search(SourceQuery.builder().build())).isNotEmpty();
        assertThat(sources.categories(View.builder().build())).isNotEmpty();
    }

    @Test
    void aTaskFromItsCreationToItsEnd() {
        var tasks = sellsy.client().tasks();
        long label = tasks.labels(ListQuery.all()).toList().get(0).id();
        Task call = tasks.create(CreateTask.builder()
                        .title("Call back")
                        .labelId(label)
                        .dueDate(Instant.parse("2030-01-02T03:04:05Z"))
                        .addRelated(company)
                        .build())
                .execute();
        tasks.update(call.id(), UpdateTask.builder().description("at noon").build())
                .execute();
        assertThat(tasks.get(call.id()).execute().description()).isEqualTo("at noon");
        assertThat(tasks.search(TaskQuery.builder().addLabels(label).build()))
                .extracting(Task::title)
                .containsExactly("Call back");
        tasks.delete(call.id()).execute();
        assertThat(tasks.list(ListQuery.all())).isEmpty();
    }

    @Test
    void anEventFromItsCreationToItsEnd() {
        var events = sellsy.client().calendarEvents();
        long label = events.labels(ListQuery.all()).toList().get(0).id();
        CalendarEvent demo = events.create(CreateCalendarEvent.builder()
                        .title("Demo")
                        .labelId(label)
                        .datetimeStart(OffsetDateTime.parse("2030-01-02T09:00:00+01:00"))
                        .datetimeEnd(OffsetDateTime.parse("2030-01-02T10:00:00+01:00"))
                        .build())
                .execute();
        events.update(
                        demo.id(),
                        UpdateCalendarEvent.builder().title("Demo, again").build())
                .execute();
        assertThat(events.get(demo.id()).execute().title()).isEqualTo("Demo, again");
        assertThat(events.search(CalendarEventQuery.builder().addLabels(label).build()))
                .hasSize(1);
        events.delete(demo.id()).execute();
        assertThat(events.list(ListQuery.all())).isEmpty();
    }

    @Test
    void aCommentFromItsCreationToItsEnd() {
        var comments = sellsy.client().comments();
        CreateComment asked = CreateComment.builder()
                .description("Called back")
                .addRelated(company)
                .build();
        comments.verify(asked).execute();
        Comment called = comments.create(asked).execute();
        comments.update(
                        called.id(),
                        UpdateComment.builder().description("Called twice").build())
                .execute();
        assertThat(comments.get(called.id()).execute().description()).isEqualTo("Called twice");
        assertThat(comments.search(
                        CommentQuery.builder().addRelatedObjects(company).build()))
                .hasSize(1);
        comments.delete(called.id()).execute();
        assertThat(comments.list(ListQuery.all())).isEmpty();
    }

    @Test
    void aWebhookFromItsCreationToItsEnd() {
        var webhooks = sellsy.client().webhooks();
        assertThat(webhooks.events().execute()).isNotEmpty();
        Webhook hook = webhooks.create(CreateWebhook.builder()
                        .type(WebhookType.HTTP)
                        .endpoint("https://app.crm-shop.com/sellsy")
                        .addConfiguration(EventSwitch.on("task.created"))
                        .build())
                .execute();
        webhooks.update(hook.id(), UpdateWebhook.builder().isEnabled(false).build())
                .execute();
        assertThat(webhooks.get(hook.id()).execute().isEnabled()).isFalse();
        assertThat(webhooks.search(WebhookQuery.builder().isEnabled(false).build()))
                .hasSize(1);
        webhooks.delete(hook.id()).execute();
        assertThat(webhooks.list(ListQuery.all())).isEmpty();
    }
}
