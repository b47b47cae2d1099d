package io.github.crmsdk.salesmate.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.salesmate.Fixtures;
import io.github.crmsdk.salesmate.Wire;
import io.github.crmsdk.salesmate.field.Field;
import io.github.crmsdk.salesmate.model.RecordType;
import io.github.crmsdk.salesmate.pipeline.Pipeline;
import io.github.crmsdk.salesmate.pipeline.Stage;
import io.github.crmsdk.salesmate.user.NamedRef;
import io.github.crmsdk.salesmate.user.User;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupsTest {
    @RegisterExtension
    final Wire wire = new Wire();

    @Test
    void tellsTheActiveUsers() {
        wire.answer("users.json");
        List<User> users = wire.client().users().active().execute();
        wire.asked("GET", "/apis/core/v4/users?status=active");
        User chris = users.get(0);
        assertThat(chris.id()).isEqualTo(5);
        assertThat(chris.nickname()).isEqualTo("Chris");
        assertThat(chris.isActive()).isTrue();
        assertThat(chris.isCurrentUser()).isFalse();
        assertThat(chris.invitationAccepted()).isFalse();
        assertThat(chris.timezone()).isEqualTo("Asia/Kolkata");
        assertThat(chris.photo()).isEmpty();
        assertThat(chris.role()).isEqualTo(NamedRef.builder().id(1L).name("CEO").build());
        assertThat(chris.profile())
                .isEqualTo(NamedRef.builder().id(5L).name("Intern").build());
        assertThat(chris.additionalProperties()).isEmpty();
        assertThat(users.get(1).isActive()).isTrue();
        assertThat(users.get(1).additionalProperties()).containsOnlyKeys("seats");
    }

    @Test
    void tellsThePipelines() {
        wire.data("[{'pipeline':'Sales','stages':[{'stage':'New (Untouched)'},{'stage':'Contacted','rank':2}]},"
                + "{'pipeline':'Sellers'}]");
        List<Pipeline> pipelines = wire.client().pipelines().list().execute();
        wire.asked("GET", "/apis/core/v4/deal-pipelines");
        assertThat(pipelines).extracting(Pipeline::pipeline).containsExactly("Sales", "Sellers");
        assertThat(pipelines.get(0).stages()).extracting(Stage::stage).containsExactly("New (Untouched)", "Contacted");
        assertThat(pipelines.get(1).stages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CONTACT,1", "ACTIVITY,2", "DEAL,4", "COMPANY,5"})
    void tellsTheFieldsOfAnyRecord(RecordType type, int moduleId) {
        wire.answer("fields.json");
        List<Field> fields = wire.client().fields().of(type).execute();
        wire.asked("GET", "/apis/module/v4/" + moduleId + "/fields");
        Field source = fields.get(0);
        assertThat(source.fieldName()).isEqualTo("source");
        assertThat(source.type()).isEqualTo("Select");
        assertThat(source.isRequired()).isFalse();
        assertThat(source.isInternal()).isTrue();
        assertThat(source.fieldOptions().values())
                .extracting(value -> value.asText())
                .containsExactly("Ads", "Word of mouth");
        assertThat(source.fieldOptions().valuesMeta().get(1))
                .isEqualTo(Fixtures.json("{'label':'By mouth','value':'Word of mouth'}"));
        assertThat(source.fieldOptions().url()).isEmpty();
        assertThat(source.fieldOptions().additionalProperties()).containsOnlyKeys("mappedDependency");
        assertThat(fields.get(1).fieldOptions().values()).isEmpty();
        assertThat(fields.get(2).fieldOptions()).isNull();
        assertThat(fields.get(3).fieldOptions()).isNull();
        assertThat(fields.get(4).fieldOptions().url()).isEqualTo("/values");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1]", "plain"})
    void fieldOptionsThatAreNoObjectAreNamed(String options) {
        wire.data("[{'fieldName':'source','fieldOptions':'" + options + "'}]");
        Assertions.assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> wire.client().fields().ofModule(104).execute())
                .withMessageStartingWith("Salesmate fields.ofModule (GET /apis/module/v4/104/fields): HTTP 200 with ");
    }

    @Test
    void tellsTheCurrencies() {
        wire.data("[{'name':'US Dollar','code':'USD','displayLabel':'USD - US Dollar'}]");
        List<Currency> currencies =
                wire.client().lookups().currencies("us & co").execute();
        wire.asked("GET", "/apis/v3/lookups/active/currency?q=us%20%26%20co");
        assertThat(currencies)
                .containsExactly(Currency.builder()
                        .name("US Dollar")
                        .code("USD")
                        .displayLabel("USD - US Dollar")
                        .build());
    }

    @Test
    void tellsAllCurrencies() {
        wire.data("[]");
        assertThat(wire.client().lookups().currencies("").execute()).isEmpty();
        wire.asked("GET", "/apis/v3/lookups/active/currency?q=");
    }

    @Test
    void tellsTheTags() {
        wire.data("[{'tag':'VIP'},{'tag':'fair','count':3}]");
        assertThat(wire.client().lookups().tags().execute())
                .extracting(Tag::tag)
                .containsExactly("VIP", "fair");
        wire.asked("GET", "/apis/v1/tags");
    }
}
