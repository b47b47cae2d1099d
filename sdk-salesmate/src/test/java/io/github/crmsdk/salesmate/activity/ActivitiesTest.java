package io.github.crmsdk.salesmate.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.core.Page;
import io.github.crmsdk.salesmate.Fixtures;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.salesmate.Watches;
import io.github.crmsdk.salesmate.Wire;
import io.github.crmsdk.salesmate.model.Follower;
import io.github.crmsdk.salesmate.model.RecordRef;
import io.github.crmsdk.salesmate.model.UserRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ActivitiesTest {
    private static final Instant DUE = Instant.parse("2026-11-30T09:00:00Z");

    @RegisterExtension
    final Wire wire = new Wire();

    private Activities activities() {
        return wire.client().activities();
    }

    private static CreateActivity.Builder least() {
        return CreateActivity.builder().title("Call Ann").owner(7).type(ActivityType.CALL);
    }

    @Test
    void watchesActivities() {
        Watches.asksForTheNewest(wire, activities()::watch, "activity");
    }

    @Test
    void listsActivities() {
        wire.answer("activity/listed.json");
        Page<Activity> page = activities()
                .list(ActivityQuery.builder()
                        .sortBy("title")
                        .customViewId("31")
                        .pageSize(50)
                        .build())
                .page()
                .execute();
        wire.asked(
                "POST",
                "/apis/activity/v4/search?viewType=list&rows=50&from=0&selectedCustomViewId=31",
                Fixtures.tree("activity/list.json"));
        assertThat(page.total()).hasValue(2);
        Activity call = page.items().get(0);
        assertThat(call.isCompleted()).isFalse();
        assertThat(call.isCalendarInvite()).isTrue();
        assertThat(call.dueDate()).isEqualTo(DUE);
        assertThat(call.relatedTo().title()).isEqualTo("Renewal 2027");
        assertThat(call.createdAt()).isEqualTo(Instant.parse("2026-10-01T08:00:00Z"));
        Activity lunch = page.items().get(1);
        assertThat(lunch.type()).isEqualTo(ActivityType.of("Lunch"));
        assertThat(lunch.isCompleted()).isTrue();
        assertThat(lunch.dueDate()).isNull();
        assertThat(lunch.owner()).isEqualTo(UserRef.builder().id(7L).build());
        assertThat(lunch.relatedTo()).isEqualTo(RecordRef.builder().build());
    }

    @Test
    void getsAnActivity() {
        wire.answer("activity/get.json");
        Activity activity = activities().get(341).execute();
        wire.asked("GET", "/apis/activity/v4/341");
        assertThat(activity.id()).isEqualTo(341);
        assertThat(activity.type()).isEqualTo(ActivityType.CALL);
        assertThat(activity.relatedToModule()).isEqualTo("Deal");
        assertThat(activity.note()).isEqualTo("<p>Bring seats</p>");
        assertThat(activity.dueDate()).isEqualTo(DUE);
        assertThat(activity.endDate()).isEqualTo(DUE.plusSeconds(900));
        assertThat(activity.duration()).isEqualTo(Duration.ofMinutes(15));
        assertThat(activity.completedAt()).isNull();
        assertThat(activity.isCompleted()).isFalse();
        assertThat(activity.isCalendarInvite()).isTrue();
        assertThat(activity.isCreatedFromSystem()).isFalse();
        assertThat(activity.isDeleted()).isFalse();
        assertThat(activity.tags()).isEmpty();
        assertThat(activity.followers()).containsExactly(Follower.user(7));
        assertThat(activity.lastNoteAddedAt()).isNull();
        assertThat(activity.additionalProperties()).containsOnlyKeys("textCustomField1");
    }

    @Test
    void createsAnActivity() {
        wire.answer("created.json");
        CreateActivity activity = least().description("About the seats.")
                .addTags("VIP", "phone")
                .dueDate(DUE.plusMillis(700))
                .duration(Duration.ofMinutes(15))
                .addFollowers(Follower.contact(1540), Follower.user(7))
                .isCalendarInvite(false)
                .isCompleted(true)
                .primaryContact(1540L)
                .primaryCompany(12L)
                .relatedTo(341L)
                .set("textCustomField1", "blue")
                .build();
        assertThat(activities().create(activity).execute().id()).isEqualTo(341);
        wire.asked("POST", "/apis/activity/v4", Fixtures.tree("activity/create.json"));
    }

    @Test
    void createsAnActivityFromTheMandatoryMembersAlone() {
        wire.answer("created.json");
        activities().create(least().build()).execute();
        wire.asked("POST", "/apis/activity/v4", Fixtures.json("{'title':'Call Ann','owner':7,'type':'Call'}"));
    }

    @Test
    void writesDatesAndDurationsAsTheClientWasTold() {
        wire.answer("created.json").answer("activity/get.json");
        try (SalesmateClient client = wire.builder()
                .activityDates(ActivityDates.EPOCH_MILLIS)
                .activityDurationUnit(DurationUnit.MINUTES)
                .build()) {
            client.activities()
                    .create(least().dueDate(DUE).duration(Duration.ofHours(1)).build())
                    .execute();
            assertThat(client.activities().get(341).execute().duration()).isEqualTo(Duration.ofHours(15));
        }
        wire.asked(
                "POST",
                "/apis/activity/v4",
                Fixtures.json("{'title':'Call Ann','owner':7,'type':'Call','dueDate':1796029200000,'duration':60}"));
    }

    @Test
    void refusesADurationThatTheUnitCannotHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().duration(Duration.ofMillis(1500)).build())
                .withMessage("CreateActivity.duration is PT1.5S: it must be whole seconds");
        try (SalesmateClient client =
                wire.builder().activityDurationUnit(DurationUnit.MINUTES).build()) {
            UpdateActivity changes =
                    UpdateActivity.builder().duration(Duration.ofSeconds(90)).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.activities().update(341, changes).execute())
                    .havingRootCause()
                    .withMessage("duration is PT1M30S: it must be whole minutes, the client's activityDurationUnit");
            assertThat(client.activities().update(341, changes).executeAsync()).isCompletedExceptionally();
        }
        assertThat(wire.server().requests()).isZero();
    }

    @Test
    void updatesAnActivity() {
        wire.data("{'id':341}");
        UpdateActivity changes = UpdateActivity.builder()
                .title("Call Ann again")
                .owner(8L)
                .type(ActivityType.of("Video call"))
                .description("")
                .tags(List.of())
                .duration(Duration.ZERO)
                .isCompleted(false)
                .clear("isCalendarInvite")
                .clear("dueDate")
                .build();
        assertThat(activities().update(341, changes).execute()).isNull();
        wire.asked(
                "PUT",
                "/apis/activity/v4/341",
                Fixtures.json("{'title':'Call Ann again','owner':8,'type':'Video call','description':'','tags':'',"
                        + "'duration':0,'isCompleted':false,'isCalendarInvite':null,'dueDate':null}"));
    }

    @Test
    void deletesAnActivity() {
        wire.answer("deleted.json").answer("deleted.json");
        assertThat(activities().delete(341).execute()).isNull();
        wire.asked("DELETE", "/apis/activity/v4/341?hardDelete=false");
        activities().delete(341, true).execute();
        wire.asked("DELETE", "/apis/activity/v4/341?hardDelete=true");
    }
}
