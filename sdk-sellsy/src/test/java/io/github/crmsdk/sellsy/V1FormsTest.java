package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.sellsy.v1.Created;
import io.github.crmsdk.sellsy.v1.people.CreatePerson;
import io.github.crmsdk.sellsy.v1.third.ThirdQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that values and failures of API v1 come in. */
class V1FormsTest {
    @RegisterExtension
    final V1Vendor vendor = new V1Vendor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "123|123",
                "'123'|123",
                "{'client_id':123}|123",
                "{'id':'123'}|123",
                "{'ownerid':7,'taskid':'123'}|123",
                "{'eventid':123,'ok':true}|123",
                "{'id':'','supplierId':123}|123",
                "{'eventid':1,'ownerid':2}|",
                "{'id':0}|",
                "{'done':'Y'}|",
                "'done'|",
                "true|",
                "[]|",
                "null|"
            },
            quoteCharacter = '`')
    void whatACreationAnswers(String response, Long id) {
        vendor.answers(response);
        Created created = vendor.client()
                .contacts()
                .create(CreatePerson.builder().name("Doe").build())
                .execute();
        assertThat(created.id()).isEqualTo(id == null ? OptionalLong.empty() : OptionalLong.of(id));
    }

    @Test
    void aCreationWithoutResponse() {
        vendor.answersText("{\"status\":\"success\"}");
        Created created = vendor.client()
                .contacts()
                .create(CreatePerson.builder().name("Doe").build())
                .execute();
        assertThat(created.id()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'infos':{'nbpages':0},'result':[]}", "{'infos':[],'result':null}", "{}", "[]", "null"})
    void eachFormOfNothingIsAnEmptyList(String response) {
        vendor.answers(response);
        assertThat(vendor.client().clients().search(ThirdQuery.all()).toList()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1436796505|2015-07-13T14:08:25Z",
                "'1436796505'|2015-07-13T14:08:25Z",
                "'-3600'|1969-12-31T23:00:00Z",
                "'2015-07-13 16:08:25'|2015-07-13T14:08:25Z",
                "'2015-01-13 16:08'|2015-01-13T15:08:00Z",
                "'2016-04-06'|2016-04-05T22:00:00Z",
                "'06/04/2016'|2016-04-05T22:00:00Z",
                "'04/11/2015, 17:07'|2015-11-04T16:07:00Z",
                "'2015-07-13T16:08:25+02:00'|2015-07-13T14:08:25Z",
                "'0000-00-00'|",
                "'0000-00-00 00:00:00'|",
                "'NC.'|",
                "'0'|",
                "0|",
                "''|",
                "null|"
            },
            quoteCharacter = '`')
    void timesInAllTheirForms(String created, Instant time) {
        vendor.answers("{'id':1,'created':" + created + "}");
        assertThat(vendor.client().contacts().get(1).execute().created()).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'1980-05-08'|1980-05-08",
                "'08/05/1980'|1980-05-08",
                "326635200|1980-05-08",
                "'326584800'|1980-05-08",
                "'NC.'|",
                "''|",
                "'0000-00-00'|"
            },
            quoteCharacter = '`')
    void datesInAllTheirForms(String birthdate, LocalDate date) {
        vendor.answers("{'id':1,'birthdate':" + birthdate + "}");
        assertThat(vendor.client().contacts().get(1).execute().birthdate()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':1,'created':'30/02/2016'}",
                "{'id':1,'created':'tomorrow'}",
                "{'id':1,'created':{}}",
                "{'id':'x'}",
                "{'name':'no id'}",
                "{'id':1,'linkeds':'x'}",
                "'text'"
            })
    void whatDoesNotFitIsSaidSo(String response) {
        vendor.answers(response);
        assertThatThrownBy(() -> vendor.client().contacts().get(1).execute()).isInstanceOf(DataException.class);
        assertThat(vendor.requests()).isEqualTo(1);
    }

    @Test
    void anAnswerWithoutTheRecordIsSaidSo() {
        vendor.answersFixture("empty-envelope");
        assertThatThrownBy(() -> vendor.client().contacts().get(1).execute())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("a success without the value that was asked for");
    }
}
