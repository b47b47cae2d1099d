package io.github.crmsdk.salesmachine;

import static io.github.crmsdk.salesmachine.Wire.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.salesmachine.model.RecordRef;
import io.github.crmsdk.salesmachine.task.Task;
import io.github.crmsdk.salesmachine.task.TaskStatus;
import io.github.crmsdk.salesmachine.task.TaskType;
import io.github.crmsdk.salesmachine.user.User;
import io.github.crmsdk.salesmachine.user.UserRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TasksAndUsersTest {
    @RegisterExtension
    final Wire wire = new Wire();

    @Test
    void aTaskIsReadAsDocumented() {
        wire.answer(200, fixture("task"));

        Task task = wire.client.tasks().get("6120e071155b81197607c55b").execute();

        wire.assertAsked("GET /v2/tasks/6120e071155b81197607c55b");
        assertThat(task.object()).isEqualTo("task");
        assertThat(task.createdAt()).isEqualTo("2021-08-21T11:16:01Z");
        assertThat(task.type()).isEqualTo(TaskType.TODO);
        assertThat(task.status()).isEqualTo(TaskStatus.CLOSE);
        assertThat(task.subject()).isEqualTo("Call back");
        assertThat(task.body()).isEqualTo("About the trial");
        assertThat(task.dueAt()).isEqualTo("2021-09-20T11:16:01Z");
        assertThat(task.completedAt()).isEqualTo(task.createdAt());
        assertThat(task.account()).isEqualTo(RecordRef.account("6120e071155b81197607c557"));
        assertThat(task.contact()).isNull();
        assertThat(task.assignee()).isEqualTo(RecordRef.user("6120e070155b81197607c507"));
    }

    @Test
    void tasksAreListed() {
        wire.answer(200, "{\"data\":[{\"id\":\"1\",\"type\":\"visit\",\"status\":\"late\",\"completed_at\":null}]}");

        assertThat(wire.client.tasks().list())
                .containsExactly(Task.builder()
                        .id("1")
                        .type(TaskType.of("visit"))
                        .status(TaskStatus.of("late"))
                        .build());

        wire.assertAsked("GET /v2/tasks?limit=100");
    }

    @Test
    void aUserIsReadAsDocumented() {
        wire.answer(200, fixture("user"));

        User user = wire.client.users().get("5d3bae5bcb4a287b44583a55").execute();

        wire.assertAsked("GET /v2/users/5d3bae5bcb4a287b44583a55");
        assertThat(user.object()).isEqualTo("user");
        assertThat(user.createdAt()).isEqualTo("2019-07-27T01:52:27Z");
        assertThat(user.email()).isEqualTo("ann@example.com");
        assertThat(user.name()).isEqualTo("Ann Lee");
        assertThat(user.role()).isEqualTo(UserRole.ADMIN);
        assertThat(user.enabled()).isTrue();
    }

    /** The vendor's table calls {@code enabled} a string, its sample shows a boolean. */
    @Test
    void usersAreListed() {
        wire.answer(200, "{\"data\":[{\"id\":\"1\",\"role\":\"guest\",\"enabled\":\"false\"}]}");

        assertThat(wire.client.users().list())
                .containsExactly(User.builder()
                        .id("1")
                        .role(UserRole.of("guest"))
                        .enabled(false)
                        .build());

        wire.assertAsked("GET /v2/users?limit=100");
    }
}
