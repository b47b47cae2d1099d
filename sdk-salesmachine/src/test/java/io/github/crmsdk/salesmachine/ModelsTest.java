package io.github.crmsdk.salesmachine;

import static io.github.crmsdk.salesmachine.Wire.fixture;
import static io.github.crmsdk.salesmachine.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.crmsdk.salesmachine.account.Account;
import io.github.crmsdk.salesmachine.activity.Activity;
import io.github.crmsdk.salesmachine.contact.Contact;
import io.github.crmsdk.salesmachine.internal.SalesmachineJson;
import io.github.crmsdk.salesmachine.model.Attributes;
import io.github.crmsdk.salesmachine.model.RecordList;
import io.github.crmsdk.salesmachine.model.RecordRef;
import io.github.crmsdk.salesmachine.model.Stage;
import io.github.crmsdk.salesmachine.model.Uid;
import io.github.crmsdk.salesmachine.note.Note;
import io.github.crmsdk.salesmachine.task.Task;
import io.github.crmsdk.salesmachine.user.User;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelsTest {
    private static final ObjectMapper MAPPER = SalesmachineJson.mapper(HttpUrl.get("https://api.salesmachine.io/"));

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("contact", Contact.class),
                Arguments.of("account", Account.class),
                Arguments.of("note", Note.class),
                Arguments.of("activity", Activity.class),
                Arguments.of("task", Task.class),
                Arguments.of("user", User.class));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesSurviveReadingAndWriting(String name, Class<?> type) throws JsonProcessingException {
        Object model = MAPPER.readValue(fixture(name), type);

        assertThat(json(MAPPER.writeValueAsString(model))).isEqualTo(json(fixture(name)));
    }

    @Test
    void listsKeepUnknownMembersButNoOtherLinks() throws JsonProcessingException {
        RecordList<?> list = MAPPER.readValue(
                "{\"data\":[],\"total\":3,\"pagination\":{\"next\":\"/v2/contacts?api_token=s&offset=1&api_token=t\","
                        + "\"last\":\"https://api.salesmachine.io/?api_token=s\"}}",
                RecordList.class);

        assertThat(list.additionalProperties()).containsOnlyKeys("total");
        assertThat(list.pagination().next().path()).contains("/v2/contacts?offset=1");
        assertThat(list.toString()).doesNotContain("api_token");
        assertThat(MAPPER.writeValueAsString(list)).doesNotContain("api_token");
    }

    @Test
    void aLinkWithNothingButATokenKeepsItsPath() throws JsonProcessingException {
        RecordList<?> list = MAPPER.readValue(
                "{\"data\":[],\"pagination\":{\"next\":\"/v2/contacts?api_token=s\"}}", RecordList.class);

        assertThat(list.pagination().next()).hasToString("/v2/contacts");
    }

    @Test
    void missingOrEmptyAttributesAreNone() throws JsonProcessingException {
        for (String text : List.of(
                "{\"id\":1}",
                "{\"id\":\"1\",\"data\":null,\"salesmachine\":null,\"created_at\":\"\"}",
                "{\"id\":\"1\",\"data\":[],\"salesmachine\":{}}")) {
            Contact contact = MAPPER.readValue(text, Contact.class);
            assertThat(contact.id()).isEqualTo("1");
            assertThat(contact.data()).isEqualTo(Attributes.none());
            assertThat(contact.health()).isNull();
            assertThat(contact.mrr()).isNull();
            assertThat(contact.createdAt()).isNull();
        }
    }

    @Test
    void attributesAreReadAsTheTypeThatIsExpected() {
        Attributes data = Attributes.of(json("""
                {"name":"Ann","seats":3,"price":"12.50","vip":true,"none":null,"empty":"",
                 "churn_date":1564192347,"since":"2019-07-27T01:52:27Z","tags":["a"],"wrong":"soon"}"""));

        assertThat(data.text("name")).isEqualTo("Ann");
        assertThat(data.text("seats")).isEqualTo("3");
        assertThat(data.text("vip")).isEqualTo("true");
        assertThat(data.text("none")).isNull();
        assertThat(data.text("missing")).isNull();
        assertThat(data.decimal("seats")).isEqualTo("3");
        assertThat(data.decimal("price")).isEqualTo("12.50");
        assertThat(data.decimal("empty")).isNull();
        assertThat(data.instant("churn_date")).isEqualTo("2019-07-27T01:52:27Z");
        assertThat(data.instant("since")).isEqualTo("2019-07-27T01:52:27Z");
        assertThat(data.instant("empty")).isNull();
        assertThat(data.asMap()).hasSize(10);
        assertThatThrownBy(() -> data.decimal("name"))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("The attribute name is \"Ann\", not a number");
        assertThatThrownBy(() -> data.instant("wrong"))
                .hasMessage("The attribute wrong is \"soon\", not a point in time");
        assertThatThrownBy(() -> data.text("tags")).hasMessage("The attribute tags is [\"a\"], not a text");
    }

    @Test
    void attributesAreEqualByTheirValues() {
        Attributes one = Attributes.of(json("{\"a\":1}"));

        assertThat(one)
                .isEqualTo(Attributes.of(json("{\"a\":1}")))
                .hasSameHashCodeAs(Attributes.of(json("{\"a\":1}")))
                .isNotEqualTo(Attributes.none())
                .hasToString("{a=1}");
    }

    @Test
    void uidsKeepTheirForm() {
        assertThat(Uid.of("7"))
                .isEqualTo(Uid.of("7"))
                .hasSameHashCodeAs(Uid.of("7"))
                .isNotEqualTo(Uid.of(7))
                .hasToString("7");
        assertThat(Uid.of(7)).isEqualTo(Uid.of(7)).hasToString("7");
    }

    @Test
    void modelsCanBeBuiltForAnApplicationsOwnTests() {
        Contact contact = Contact.builder()
                .id("1")
                .stage(Stage.builder().name("Trial").build())
                .data(Attributes.of(MAPPER.valueToTree(Map.of("name", "Ann", "email", "ann@example.com"))))
                .accounts(RecordList.of(List.of(RecordRef.account("2"))))
                .putAdditionalProperties("custom", TextNode.valueOf("x"))
                .build();

        assertThat(contact.name()).isEqualTo("Ann");
        assertThat(contact.email()).isEqualTo("ann@example.com");
    }
}
