package io.github.crmsdk.salesmate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.salesmate.activity.Activity;
import io.github.crmsdk.salesmate.activity.CreateActivity;
import io.github.crmsdk.salesmate.activity.UpdateActivity;
import io.github.crmsdk.salesmate.company.Company;
import io.github.crmsdk.salesmate.company.CreateCompany;
import io.github.crmsdk.salesmate.company.UpdateCompany;
import io.github.crmsdk.salesmate.contact.Contact;
import io.github.crmsdk.salesmate.contact.CreateContact;
import io.github.crmsdk.salesmate.contact.UpdateContact;
import io.github.crmsdk.salesmate.deal.CreateDeal;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.salesmate.deal.UpdateDeal;
import io.github.crmsdk.salesmate.field.Field;
import io.github.crmsdk.salesmate.field.FieldOptions;
import io.github.crmsdk.salesmate.internal.SalesmateJson;
import io.github.crmsdk.salesmate.lookup.Currency;
import io.github.crmsdk.salesmate.model.RecordRef;
import io.github.crmsdk.salesmate.model.UserRef;
import io.github.crmsdk.salesmate.pipeline.Pipeline;
import io.github.crmsdk.salesmate.user.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, whatever shape the vendor chose today. */
class ReadingTest {
    private static final ObjectMapper MAPPER = SalesmateJson.mapper(Map.of());

    private static <T> T read(Class<T> type, String json) throws JsonProcessingException {
        return MAPPER.readValue(json.replace('\'', '"'), type);
    }

    private static Deal deal(String member) throws JsonProcessingException {
        return read(Deal.class, "{'id':8," + member + "}");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            quoteCharacter = '"',
            value = {
                "{}, none",
                "{'id':7}, 7",
                "{'id':'7'}, 7",
                "{'id':null}, none",
                "{'id':''}, none",
                "7, 7",
                "'7', 7",
            })
    void aUserIsAnObjectOrAnId(String form, Long id) throws JsonProcessingException {
        for (String spelling : List.of("owner", "Owner")) {
            assertThat(deal("'" + spelling + "':" + form).owner())
                    .isEqualTo(UserRef.builder().id(id).build());
        }
    }

    @Test
    void nobodyIsNull() throws JsonProcessingException {
        Deal deal = deal("'owner':null,'PrimaryContact':null,'currency':null");
        assertThat(deal.owner()).isNull();
        assertThat(deal.primaryContact()).isNull();
        assertThat(deal.currency()).isNull();
        assertThat(deal("'title':''").owner()).isNull();
    }

    @Test
    void anEmptyTextIsReadAsAnEmptyObject() throws JsonProcessingException {
        Deal deal = deal("'owner':'','PrimaryContact':'','currency':''");
        assertThat(deal.owner()).isEqualTo(UserRef.builder().build());
        assertThat(deal.primaryContact()).isEqualTo(RecordRef.builder().build());
        assertThat(deal.currency()).isEqualTo(Currency.builder().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PrimaryContact", "primaryContact"})
    void aLinkIsReadInBothSpellings(String spelling) throws JsonProcessingException {
        assertThat(deal("'" + spelling + "':{'id':3,'Owner':{'id':7}}").primaryContact())
                .isEqualTo(RecordRef.builder()
                        .id(3L)
                        .owner(UserRef.builder().id(7L).build())
                        .build());
        assertThat(deal("'" + spelling + "':3").primaryContact())
                .isEqualTo(RecordRef.builder().id(3L).build());
    }

    @Test
    void aCurrencyIsAnObjectOrACode() throws JsonProcessingException {
        assertThat(deal("'currency':'EUR'").currency())
                .isEqualTo(Currency.builder().code("EUR").build());
        assertThat(deal("'currency':{'code':'EUR','rate':0.9}").currency().rate())
                .isEqualTo(new BigDecimal("0.9"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"true,true", "false,false", "1,true", "0,false", "'1',true", "'0',false", "'true',true"})
    void aFlagIsABooleanOrANumber(String form, boolean expected) throws JsonProcessingException {
        assertThat(read(Activity.class, "{'id':8,'isCompleted':" + form + "}").isCompleted())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'2026-10-01T08:00:00Z' | 2026-10-01T08:00:00Z",
                "'2026-10-01T08:00:00.123Z' | 2026-10-01T08:00:00.123Z",
                "'2026-10-01T13:30:00+05:30' | 2026-10-01T08:00:00Z",
                "'2026-10-01T08:00:00' | 2026-10-01T08:00:00Z",
                "'2026-10-01 08:00:00' | 2026-10-01T08:00:00Z",
                "'2026-10-01' | 2026-10-01T00:00:00Z",
                "1790841600 | 2026-10-01T08:00:00Z",
                "1790841600123 | 2026-10-01T08:00:00.123Z",
                "'1790841600123' | 2026-10-01T08:00:00.123Z",
                "'Oct 01, 2026 08:00 AM' | 2026-10-01T08:00:00Z",
                "'Oct 1, 2026 8:00 pm' | 2026-10-01T20:00:00Z",
                "'Oct 1, 2026 8:00:30 PM' | 2026-10-01T20:00:30Z",
                "'Oct 01, 2026' | 2026-10-01T00:00:00Z",
            })
    void aTimeHasManyForms(String form, Instant expected) throws JsonProcessingException {
        assertThat(deal("'createdAt':" + form).createdAt()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "' '", "null", "'0000-00-00'", "'0000-00-00 00:00:00'"})
    void noTimeIsNull(String form) throws JsonProcessingException {
        assertThat(deal("'createdAt':" + form).createdAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'Feb 30, 2026 08:00 AM'",
                "'Oct 01, 2026 13:00 PM'",
                "'Oct 01, 2026 08:00'",
                "'soon'",
                "'Oct 32, 2026 08:00 AM'",
                "'2026-13-01T00:00:00Z'",
                "true",
                "{}",
                "[1]"
            })
    void whatIsNoTimeIsRefused(String form) {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> deal("'createdAt':" + form));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"1200,1200", "1200.50,1200.50", "'1200.50',1200.50", "0,0", "'0',0"})
    void aValueIsANumberOrText(String form, BigDecimal expected) throws JsonProcessingException {
        assertThat(deal("'dealValue':" + form).dealValue()).isEqualTo(expected);
    }

    @Test
    void noValueIsNull() throws JsonProcessingException {
        assertThat(deal("'dealValue':''").dealValue()).isNull();
        assertThat(deal("'dealValue':null").dealValue()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"1,1", "'1',1", "'a5-won',a5-won", "null,"})
    void anIdOfAKindIsANumberOrText(String form, String expected) throws JsonProcessingException {
        assertThat(deal("'statusId':" + form).statusId()).isEqualTo(expected);
        assertThat(read(Activity.class, "{'id':8,'typeId':" + form + "}").typeId())
                .isEqualTo(expected);
    }

    @Test
    void tagsAreATextOrAList() throws JsonProcessingException {
        assertThat(deal("'tags':'VIP, fair ,'").tags()).containsExactly("VIP", "fair");
        assertThat(deal("'tags':['VIP','fair']").tags()).containsExactly("VIP", "fair");
        assertThat(deal("'tags':''").tags()).isEmpty();
        assertThat(deal("'tags':null").tags()).isNull();
    }

    @Test
    void noListIsAnEmptyTextOrNull() throws JsonProcessingException {
        assertThat(deal("'followers':'','associatedProducts':''").followers()).isEmpty();
        assertThat(deal("'followers':null,'associatedProducts':null").associatedProducts())
                .isNull();
        assertThat(read(Pipeline.class, "{'pipeline':'Sales','stages':null}").stages())
                .isEmpty();
        assertThat(read(Field.class, "{'fieldOptions':{'values':null,'valuesMeta':''}}")
                        .fieldOptions())
                .isEqualTo(FieldOptions.builder().build());
    }

    @Test
    void aListHasNoHoles() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> deal("'followers':[{'userId':7},null]"));
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("deal/get.json", Deal.class),
                Arguments.of("activity/get.json", Activity.class),
                Arguments.of("contact/get.json", Contact.class),
                Arguments.of("company/get.json", Company.class),
                Arguments.of("users.json", User[].class),
                Arguments.of("fields.json", Field[].class));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void nothingIsLostWhenAnAnswerIsWrittenAndReadAgain(String fixture, Class<?> type) throws JsonProcessingException {
        Object read = MAPPER.treeToValue(Fixtures.tree(fixture).path("Data"), type);
        Object again = MAPPER.readValue(MAPPER.writeValueAsString(read), type);
        if (read instanceof Object[] several) {
            assertThat((Object[]) again).containsExactly(several);
        } else {
            assertThat(again).isEqualTo(read).hasSameHashCodeAs(read).hasToString(read.toString());
            assertThat(((Extensible) again).additionalProperties()).isNotEmpty();
        }
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("deal/create.json", CreateDeal.class),
                Arguments.of("activity/create.json", CreateActivity.class),
                Arguments.of("contact/create.json", CreateContact.class),
                Arguments.of("company/create.json", CreateCompany.class),
                Arguments.of("deal/create.json", UpdateDeal.class),
                Arguments.of("activity/create.json", UpdateActivity.class),
                Arguments.of("contact/create.json", UpdateContact.class),
                Arguments.of("company/create.json", UpdateCompany.class));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestThatWasKeptAsJsonCanBeReadBack(String fixture, Class<?> type) throws JsonProcessingException {
        Object read = MAPPER.treeToValue(Fixtures.tree(fixture), type);
        assertThat(Fixtures.json(MAPPER.writeValueAsString(read))).isEqualTo(Fixtures.tree(fixture));
    }
}
