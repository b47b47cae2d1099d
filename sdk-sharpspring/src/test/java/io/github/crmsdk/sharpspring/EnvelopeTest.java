package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.ConflictException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.sharpspring.email.EmailEventType;
import io.github.crmsdk.sharpspring.lead.CreateLead;
import io.github.crmsdk.sharpspring.lead.Lead;
import io.github.crmsdk.sharpspring.lead.LeadQuery;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'result':{'lead':[{'id':'7'}]},'error':null,'id':'x'}",
                "{'result':{'lead':[{'id':7}]},'error':[],'id':'x'}",
                "{'result':{'lead':[{'id':'7'}]},'error':{},'id':5}",
                "{'id':'x','error':null,'callCount':'1','queryLimit':'50000','result':{'lead':[{'id':'7'}]}}",
                "{'result':{'lead':[{'id':'7'}]}}",
                "{'result':{'total':1,'lead':[{'id':'7'}],'others':[{'id':'9'}]},'error':null}",
                "{'result':{'getWhereleads':[{'id':'7'}]},'error':null}",
                "{'hasMore':false,'result':{'lead':[{'id':'7'}],'hasMore':false},'error':[]}"
            })
    void rowsAreReadFromEachFormOfSuccess(String reply) {
        vendor.answers(reply);
        assertThat(vendor.leads()).extracting(Lead::id).containsExactly(7L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'result':{'lead':[]},'error':null}",
                "{'result':{'lead':null},'error':null}",
                "{'result':{'hasMore':false},'error':null}",
                "{'result':{},'error':null}",
                "{'result':[],'error':null,'id':'x'}",
                "{'result':null,'error':null}",
                "{'error':null,'id':'x'}",
                "{'error':[],'id':'x'}",
                "[]"
            })
    void eachFormOfNothingIsAnEmptyList(String reply) {
        vendor.answers(reply);
        assertThat(vendor.leads()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'hasMore':null,'result':{'lead':[{'id':'1'}]},'error':null}",
                "{'result':{'hasMore':'1','lead':[{'id':'1'}]},'error':null}",
                "{'hasMore':true,'result':{'lead':[{'id':'1'}],'hasMore':false},'error':[]}",
                "{'hasMore':'false','result':{'lead':[{'id':'1'}],'hasMore':1},'error':[]}"
            })
    void noRowIsLostToTheFormInWhichMoreIsTold(String reply) {
        vendor.answers(reply).answers("{'hasMore':false,'result':{'lead':[{'id':'2'}]},'error':null}");
        assertThat(vendor.client().leads().list(LeadQuery.builder().pageSize(1).build()))
                .extracting(Lead::id)
                .containsExactly(1L, 2L);
    }

    @Test
    void anEmptyBodyOfEmailEventsIsAnEmptyList() {
        vendor.answers("[]");
        assertThat(vendor.client().emails().jobEvents(5, EmailEventType.OPENS).execute())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'result':{'lead':[]},'error':null}",
                "{'result':[],'error':null}",
                "[]",
                "{'result':{'lead':[{'leadStatus':'open','colour_5eb473639ab01':''}]},'error':null}"
            })
    void aRecordThatIsNotThereIsNotFound(String reply) {
        vendor.answers(reply);
        assertThatThrownBy(() -> vendor.client().leads().get(7).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessage("SharpSpring leads.get (POST /pubapi/v1.2/): HTTP 200, \"no such record: the answer is"
                        + " empty\"");
    }

    @Test
    void anApiErrorCarriesCodeMessageAndData() {
        vendor.answers("{'result':[],'error':{'code':205,'message':'Invalid parameters.',"
                + "'data':{'limit':'must be a number','where':['a','b']}},'id':'x'}");
        assertThatThrownBy(vendor::leads).isInstanceOfSatisfying(InvalidRequestException.class, failure -> {
            assertThat(failure)
                    .hasMessage("SharpSpring leads.rows (POST /pubapi/v1.2/): HTTP 200, code 205, \"Invalid"
                            + " parameters.\", " + fields(failure.error().fields()));
            assertThat(failure.error().fields())
                    .isEqualTo(Map.of("limit", List.of("must be a number"), "where", List.of("a", "b")));
        });
    }

    private static String fields(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + String.join(" ", field.getValue()))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'result':null,'error':{'code':301,'message':'Entry already exists','data':[]}}",
                "{'error':{'code':'301','message':'Entry already exists'}}",
                "{'result':[],'error':[{'code':301,'message':'Entry already exists','data':[]}]}",
                "{'result':{'creates':[]},'error':[{'code':301,'message':'Entry already exists'}]}",
                "{'result':{'creates':[{'success':false,'error':{'code':301,'message':'Entry already exists','data':[]}}]},"
                        + "'error':[{'code':301,'message':'Entry already exists','data':[]}]}",
                "{'result':{'creates':[{'success':'false','error':{'code':301,'message':'Entry already exists'}}]},'error':null}",
                "{'result':{'creates':[{'success':0,'error':{'code':'301','message':'Entry already exists'}}]},'error':[]}"
            })
    void aRefusedObjectIsAnExceptionOfItsKind(String reply) {
        vendor.answers(reply);
        assertThatThrownBy(() -> create("ann@example.com"))
                .isInstanceOf(ConflictException.class)
                .hasMessage("SharpSpring leads.create (POST /pubapi/v1.2/): HTTP 200, code 301, \"Entry already"
                        + " exists\"");
    }

    private long create(String address) {
        return vendor.client()
                .leads()
                .create(CreateLead.builder().emailAddress(address).build())
                .execute()
                .id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'result':{'creates':[{'success':true,'error':null,'id':358782978}]},'error':[]}",
                "{'result':{'creates':[{'success':'true','error':null,'id':'358782978'}]},'error':null}",
                "{'result':{'creates':[{'success':1,'error':[],'id':358782978}]}}"
            })
    void anEntryIsReadInEachForm(String reply) {
        vendor.answers(reply);
        assertThat(create("ann@example.com")).isEqualTo(358782978L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'result':{'creates':[]},'error':[]}",
                "{'result':[],'error':null}",
                "{'result':{'creates':[{'success':true,'error':null}]},'error':[]}"
            })
    void aCreationWithoutIdDoesNotFit(String reply) {
        vendor.answers(reply);
        assertThatThrownBy(() -> create("ann@example.com")).isInstanceOf(DataException.class);
    }

    @Test
    void wrongKeysAreToldInPlainText() {
        vendor.answers(new MockResponse.Builder()
                .code(401)
                .addHeader("WWW-Authenticate", "Basic realm=\"SharpSpring\"")
                .addHeader("Content-Type", "text/html")
                .body("Unable to determine clusterID from provided accountID/secretKey")
                .build());
        assertThatThrownBy(vendor::leads)
                .isInstanceOf(AuthenticationException.class)
                .hasMessage(
                        "SharpSpring leads.rows (POST /pubapi/v1.2/): HTTP 401, \"Unable to determine clusterID from"
                                + " provided accountID/secretKey\"");
        assertThat(vendor.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>busy</html>",
                "",
                "{}",
                "{'id':'x'}",
                "'text'",
                "[1]",
                "{'result':5}",
                "{'result':{'total':7},'error':null}",
                "{'result':{'lead':[{'id':'x'}]},'error':null}",
                "{'result':{'lead':[{'id':'7'}"
            })
    void whatDoesNotFitIsSaidSo(String reply) {
        vendor.answers(reply);
        assertThatThrownBy(vendor::leads).isInstanceOf(DataException.class);
        assertThat(vendor.requests()).isEqualTo(1);
    }

    @Test
    void anErrorThatIsATextIsTold() {
        vendor.answers("{'result':null,'error':'Something broke'}");
        assertThatThrownBy(vendor::leads).hasMessageContaining("HTTP 200, \"Something broke\"");
    }
}
