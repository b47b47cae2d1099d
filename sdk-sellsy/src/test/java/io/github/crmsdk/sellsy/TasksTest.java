package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.sellsy.attached.AttachedEmbedded;
import io.github.crmsdk.sellsy.attached.Label;
import io.github.crmsdk.sellsy.model.Direction;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.OwnerRef;
import io.github.crmsdk.sellsy.model.Period;
import io.github.crmsdk.sellsy.model.Range;
import io.github.crmsdk.sellsy.model.RelatedRef;
import io.github.crmsdk.sellsy.model.View;
import io.github.crmsdk.sellsy.staff.Staff;
import io.github.crmsdk.sellsy.task.CreateTask;
import io.github.crmsdk.sellsy.task.Task;
import io.github.crmsdk.sellsy.task.TaskQuery;
import io.github.crmsdk.sellsy.task.TaskStatus;
import io.github.crmsdk.sellsy.task.Tasks;
import io.github.crmsdk.sellsy.task.UpdateTask;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TasksTest {
    private static final Label REMINDER = Label.builder()
            .id(3)
            .name("Reminder")
            .color("#f7dcf5")
            .isActive(true)
            .rank(1)
            .build();

    @RegisterExtension
    final Vendor vendor = new Vendor();

    private Tasks tasks() {
        return vendor.client().tasks();
    }

    @ParameterizedTest
    @EnumSource
    void createsATaskWithAllItsMembers(Mode mode) {
        Tasks tasks = tasks();
        vendor.answersFixture(201, "task");

        Task created = mode.execute(tasks.create(CreateTask.builder()
                .title("Meeting")
                .description("Monthly meeting")
                .status(TaskStatus.TODO)
                .isPrivate(false)
                .dueDate(Instant.parse("2026-11-01T08:00:00.999Z"))
                .addAssignedStaffIds(51, 52)
                .labelId(3L)
                .ownerId(51L)
                .priority(1)
                .addRelated(RelatedRef.company(7))
                .created(Instant.parse("2026-10-01T06:00:00Z"))
                .build()));

        assertThat(created)
                .isEqualTo(Task.builder()
                        .id(6657)
                        .title("Meeting")
                        .description("Monthly meeting")
                        .status(TaskStatus.TODO)
                        .isPrivate(false)
                        .dueDate(Instant.parse("2026-11-01T08:00:00Z"))
                        .addAssignedStaffIds(51, 52)
                        .label(REMINDER)
                        .updated(Instant.parse("2026-10-02T06:00:00Z"))
                        .created(Instant.parse("2026-10-01T06:00:00Z"))
                        .addRelated(RelatedRef.company(7))
                        .owner(OwnerRef.builder().id(51).type("staff").build())
                        .companyId(7L)
                        .priority(1)
                        .build());
        vendor.expect(
                "POST",
                "/v2/tasks",
                "{'title':'Meeting','description':'Monthly meeting','is_private':false,'label_id':3,'priority':1,"
                        + "'related':[{'type':'company','id':7}],'due_date':'2026-11-01T08:00:00+00:00',"
                        + "'status':'todo','assigned_staff_ids':[51,52],'owner_id':51,"
                        + "'created':'2026-10-01T06:00:00+00:00'}");
    }

    @Test
    void readsWhatATaskCarriesAlong() {
        Tasks tasks = tasks();
        vendor.answers(
                200,
                "{'id':4,'_embed':{'owner':{'id':51,'lastname':'Doe'},'assigned_staffs':[{'id':52}],"
                        + "'related':[{'id':7,'name':'Acme'}],'company':{'id':7},'individual':{'id':8},"
                        + "'contact':{'id':9},'acl':{'can_be_updated':true}}}");

        AttachedEmbedded embedded = tasks.get(4).execute().embedded();

        assertThat(embedded.owner().id()).isEqualTo(51);
        assertThat(embedded.assignedStaffs()).extracting(Staff::id).containsExactly(52L);
        assertThat(embedded.related().get(0).path("name").asText()).isEqualTo("Acme");
        assertThat(embedded.company().id()).isEqualTo(7);
        assertThat(embedded.individual().id()).isEqualTo(8);
        assertThat(embedded.contact().id()).isEqualTo(9);
        assertThat(embedded.acl()).containsEntry("can_be_updated", true);
    }

    @Test
    void aTaskOfNothingSaysSo() {
        Tasks tasks = tasks();
        vendor.answersFixture(201, "task");

        assertThat(tasks.create(CreateTask.builder()
                                .labelId(3L)
                                .dueDate(Instant.EPOCH)
                                .build())
                        .execute()
                        .id())
                .isEqualTo(6657);

        vendor.expect("POST", "/v2/tasks", "{'label_id':3,'related':[],'due_date':'1970-01-01T00:00:00+00:00'}");
    }

    @Test
    void readsChangesAndDeletes() {
        Tasks tasks = tasks();
        vendor.answersFixture(200, "task");
        vendor.answersFixture(200, "task");
        vendor.answersFixture(200, "task");
        vendor.answers(204);

        Task read = tasks.get(4).execute();
        assertThat(tasks.get(4, View.builder().addFields("id").addEmbed("owner").build())
                        .execute())
                .isEqualTo(read);
        tasks.update(
                        4,
                        UpdateTask.builder()
                                .status(TaskStatus.DONE)
                                .related(List.of())
                                .clear("description")
                                .build())
                .execute();
        tasks.delete(4).execute();

        vendor.expect("GET", "/v2/tasks/4");
        vendor.expect("GET", "/v2/tasks/4?field%5B%5D=id&embed%5B%5D=owner");
        vendor.expect("PUT", "/v2/tasks/4", "{'related':[],'status':'done','description':null}");
        vendor.expect("DELETE", "/v2/tasks/4");
    }

    @Test
    void answersAWriteAsTheViewHasIt() {
        Tasks tasks = tasks();
        View view = View.builder().addEmbed("owner").build();
        vendor.answersFixture(201, "task");
        vendor.answersFixture(200, "task");

        assertThat(tasks.create(
                                CreateTask.builder()
                                        .labelId(3L)
                                        .dueDate(Instant.EPOCH)
                                        .build(),
                                view)
                        .execute()
                        .owner())
                .isNotNull();
        assertThat(tasks.update(5, UpdateTask.builder().title("t").build(), view)
                        .execute()
                        .owner())
                .isNotNull();

        vendor.expect("POST", "/v2/tasks?embed%5B%5D=owner");
        vendor.expect("PUT", "/v2/tasks/5?embed%5B%5D=owner");
    }

    @Test
    void searchesWithEveryFilter() {
        Tasks tasks = tasks();
        vendor.answers(200, "{'data':[{'id':1}],'pagination':{'limit':1,'count':1,'total':2,'offset':'WzFd'}}");
        vendor.answers(200, "{'data':[{'id':2}],'pagination':{'limit':1,'count':1,'total':2,'offset':'WzJd'}}");
        vendor.answers(200, "{'data':[],'pagination':{'limit':1,'count':0,'total':2,'offset':'WzJd'}}");
        Instant from = Instant.parse("2026-01-01T00:00:00Z");

        assertThat(tasks.search(TaskQuery.builder()
                                .created(Period.since(from))
                                .dueDate(Period.between(from, from))
                                .addOwners(51)
                                .addAssignedStaffs(52)
                                .addStatuses(TaskStatus.TODO)
                                .addLabels(3)
                                .addRelatedObjects(RelatedRef.opportunity(5))
                                .addCompanies(7)
                                .addIndividuals(8)
                                .addContacts(9)
                                .priority(Range.between(BigDecimal.ONE, BigDecimal.ONE))
                                .orderBy("due_date")
                                .direction(Direction.DESCENDING)
                                .pageSize(1)
                                .build())
                        .toList())
                .extracting(Task::id)
                .containsExactly(1L, 2L);

        String search = "/v2/tasks/search?order=due_date&direction=desc&limit=1";
        String filters = "{'filters':{'owners':[51],'related_objects':[{'type':'opportunity','id':5}],"
                + "'companies':[7],'individuals':[8],'contacts':[9],"
                + "'created':{'start':'2026-01-01T00:00:00+00:00'},"
                + "'due_date':{'start':'2026-01-01T00:00:00+00:00','end':'2026-01-01T00:00:00+00:00'},"
                + "'assigned_staffs':[52],'statuses':['todo'],'labels':[3],'priority':{'min':1,'max':1}}}";
        vendor.expect("POST", search, filters);
        vendor.expect("POST", search + "&offset=WzFd", filters);
        vendor.expect("POST", search + "&offset=WzJd", filters);
    }

    @Test
    void listsTasksAndLabels() {
        Tasks tasks = tasks();
        vendor.answers(200, "{'data':[{'id':1}]}");
        vendor.answers(200, "{'data':[{'id':3,'name':'Reminder','color':'#f7dcf5','is_active':true,'rank':1}]}");
        vendor.answers(200, "{'data':[]}");

        assertThat(tasks.list(ListQuery.all()).toList()).hasSize(1);
        assertThat(tasks.labels(ListQuery.builder().orderBy("rank").build()).toList())
                .containsExactly(REMINDER);
        assertThat(tasks.search(TaskQuery.all()).toList()).isEmpty();

        vendor.expect("GET", "/v2/tasks?limit=100");
        vendor.expect("GET", "/v2/tasks/labels?order=rank&limit=100");
        vendor.expect("POST", "/v2/tasks/search?limit=100", "{'filters':{}}");
    }

    @Test
    void refusesWhatTheVendorWould() {
        assertThatThrownBy(() -> CreateTask.builder().labelId(3L).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dueDate");
        assertThatThrownBy(() -> UpdateTask.builder()
                        .addRelated(RelatedRef.company(1), RelatedRef.contact(2))
                        .build())
                .hasMessage("UpdateTask.related has 2 records: at most 1 is allowed");
        assertThatThrownBy(() -> UpdateTask.builder().priority(2).build())
                .hasMessage("UpdateTask.priority is 2: it must be from 0 to 1");
        assertThatThrownBy(() -> UpdateTask.builder().ownerId(0L).build())
                .hasMessage("UpdateTask.ownerId is 0: it must be from 1 to 9223372036854775807");
    }
}
