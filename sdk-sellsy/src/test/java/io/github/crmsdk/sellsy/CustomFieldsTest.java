package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.crmsdk.sellsy.customfield.CustomFieldQuery;
import io.github.crmsdk.sellsy.customfield.CustomFieldType;
import io.github.crmsdk.sellsy.customfield.CustomFieldUse;
import io.github.crmsdk.sellsy.customfield.CustomFieldValue;
import io.github.crmsdk.sellsy.customfield.FieldChoice;
import io.github.crmsdk.sellsy.customfield.FieldUpdate;
import io.github.crmsdk.sellsy.customfield.FieldValue;
import io.github.crmsdk.sellsy.customfield.Measure;
import io.github.crmsdk.sellsy.model.Amount;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.RecordRef;
import io.github.crmsdk.sellsy.model.RelatedRef;
import io.github.crmsdk.sellsy.model.View;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CustomFieldsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private List<CustomFieldValue> values(SellsyClient client) {
        vendor.answersFixture(200, "custom-field-values");
        return client.customFieldValues()
                .list(RecordRef.company(7), ListQuery.all())
                .toList();
    }

    @Test
    void readsAValueOfEachForm() {
        List<CustomFieldValue> values = values(vendor.client());
        vendor.expect("GET", "/v2/companies/7/custom-fields?limit=100");
        assertThat(values.get(0).value().asText()).isEqualTo("Lorem");
        assertThat(values.get(1).value().asNumber()).isEqualTo("15");
        assertThat(values.get(2).value().asDate()).isEqualTo("2021-03-22");
        assertThat(values.get(3).value().asTime()).isEqualTo("05:30");
        assertThat(values.get(4).value().asAmount())
                .isEqualTo(Amount.builder()
                        .value(new BigDecimal("15.26"))
                        .currency("EUR")
                        .build());
        assertThat(values.get(5).value().asMeasure()).isEqualTo(new Measure(new BigDecimal("15.26"), 1L));
        assertThat(values.get(6).value().asChoice()).isEqualTo(15);
        assertThat(values.get(7).value().asIds()).containsExactly(15L, 16L);
        assertThat(values.get(8).value().asFlag()).isTrue();
        assertThat(values.get(9).value().asRecords())
                .containsExactly(RelatedRef.company(15), RelatedRef.individual(16));
        assertThat(values.get(10).value()).isNull();
    }

    @Test
    void readsWhatAFieldIs() {
        List<CustomFieldValue> values = values(vendor.client());
        CustomFieldValue amount = values.get(4);
        assertThat(amount.id()).isEqualTo(5);
        assertThat(amount.code()).isEqualTo("amount");
        assertThat(amount.type()).isEqualTo(CustomFieldType.AMOUNT);
        assertThat(amount.mandatory()).isFalse();
        assertThat(amount.relatedObject()).containsExactlyInAnyOrder(CustomFieldUse.CLIENT, CustomFieldUse.PROSPECT);
        assertThat(amount.customfieldGroup().name()).isEqualTo("intervention");
        assertThat(amount.customfieldGroup().openByDefault()).isFalse();
        assertThat(amount.parameters().maxValue()).isEqualTo("1898.32");
        assertThat(amount.parameters().currency()).isEqualTo("EUR");
        assertThat(values.get(2).parameters().minDate()).isEqualTo("2002-01-01");
        assertThat(values.get(3).parameters().maxHour()).isEqualTo("08:45");
        assertThat(values.get(0).parameters().charMax()).isEqualTo(250);
        assertThat(values.get(5).parameters().unit()).isEqualTo("kg");
        assertThat(values.get(7).parameters().items())
                .extracting(FieldChoice::label)
                .containsExactly("Red", "Blue");
        assertThat(values.get(9).parameters().emailOnPdf()).isTrue();
        assertThat(values).allSatisfy(value -> {
            assertThat(value.additionalProperties()).isEmpty();
            assertThat(value.parameters().additionalProperties()).isEmpty();
        });
    }

    @Test
    void writesAValueOfEachForm() {
        SellsyClient client = vendor.client();
        vendor.answers(200);
        vendor.answers(204);
        List<FieldUpdate> values = List.of(
                FieldUpdate.of(1, "Lorem"),
                FieldUpdate.of(2, new BigDecimal("1E+2")),
                FieldUpdate.of(3, LocalDate.of(2021, 3, 22)),
                FieldUpdate.of(4, LocalTime.of(5, 30, 59)),
                FieldUpdate.amount(5, new BigDecimal("15.26"), "EUR"),
                FieldUpdate.amount(6, BigDecimal.ZERO, null),
                FieldUpdate.measure(7, new BigDecimal("0.5"), 1),
                FieldUpdate.choice(8, 15),
                FieldUpdate.ids(9, List.of(15L, 16L)),
                FieldUpdate.of(10, false),
                FieldUpdate.clear(11));
        client.customFieldValues().update(RecordRef.individual(7), values).execute();
        client.customFieldValues()
                .verify(RecordRef.contact(9), values.subList(0, 1))
                .execute();
        vendor.expect(
                "PUT",
                "/v2/individuals/7/custom-fields",
                "[{'id':1,'value':'Lorem'},{'id':2,'value':'100'},{'id':3,'value':'2021-03-22'},"
                        + "{'id':4,'value':'05:30'},{'id':5,'value':{'amount':'15.26','currency':'EUR'}},"
                        + "{'id':6,'value':{'amount':'0','currency':null}},"
                        + "{'id':7,'value':{'number':'0.5','unit_id':1}},{'id':8,'value':15},"
                        + "{'id':9,'value':[15,16]},{'id':10,'value':false},{'id':11,'value':null}]");
        vendor.expect("PUT", "/v2/contacts/9/custom-fields?verify=true", "[{'id':1,'value':'Lorem'}]");
    }

    private static void unreadable(String json, Function<FieldValue, ?> read, String message) {
        FieldValue value = FieldValue.of(TokenVendor.parsed(json));
        assertThatIllegalStateException()
                .isThrownBy(() -> read.apply(value))
                .withMessage("the value " + value + " is not " + message);
    }

    @Test
    void aValueIsReadInItsOwnFormOnly() {
        unreadable("'Lorem'", FieldValue::asNumber, "a number");
        unreadable("true", FieldValue::asText, "a text");
        unreadable("'true'", FieldValue::asFlag, "a flag");
        unreadable("'1'", FieldValue::asChoice, "an id");
        unreadable("'2021-22-03'", FieldValue::asDate, "a date");
        unreadable("5", FieldValue::asTime, "a time");
        unreadable("[{'type':'company','id':15}]", FieldValue::asIds, "ids");
        unreadable("[15]", FieldValue::asRecords, "records");
        unreadable("'15.26'", FieldValue::asAmount, "an amount");
        unreadable("{'amount':'x'}", FieldValue::asAmount, "an amount");
        unreadable("{}", FieldValue::asMeasure, "a number with a unit");
    }

    @Test
    void equalValuesAreEqual() {
        FieldValue value = FieldValue.of(TokenVendor.parsed("{'amount':null,'currency':null}"));
        assertThat(value)
                .isEqualTo(FieldValue.of(TokenVendor.parsed("{'amount':null,'currency':null}")))
                .hasSameHashCodeAs(FieldValue.of(TokenVendor.parsed("{'amount':null,'currency':null}")))
                .isNotEqualTo(FieldValue.of(TokenVendor.parsed("1")))
                .hasToString("{\"amount\":null,\"currency\":null}");
        assertThat(value.asAmount().value()).isNull();
        assertThat(FieldValue.of(TokenVendor.parsed("{'number':null,'unit_id':null}"))
                        .asMeasure())
                .isEqualTo(new Measure(null, null));
    }

    @Test
    void embeddedValuesAreTyped() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'id':7,'_embed':{'custom_fields':[{'id':12,'type':'simple-text','value':'Lorem'}]}}");
        assertThat(client.companies()
                        .get(7, View.builder().addEmbed("cf.12").build())
                        .execute()
                        .embedded()
                        .customFields())
                .singleElement()
                .satisfies(field -> assertThat(field.value().asText()).isEqualTo("Lorem"));
    }

    @Test
    void listsGetsAndSearchesFields() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':[{'id':1}],'pagination':{'limit':100,'count':1,'total':1,'offset':'WzFd'}}");
        vendor.answers(200, "{'id':1,'type':'radio'}");
        vendor.answers(200, "{'data':[{'id':1}],'pagination':{'limit':100,'count':1,'total':1,'offset':'WzFd'}}");
        assertThat(client.customFields().list(ListQuery.all())).hasSize(1);
        assertThat(client.customFields().get(1).execute().type()).isEqualTo(CustomFieldType.RADIO);
        assertThat(client.customFields()
                        .search(CustomFieldQuery.builder()
                                .relatedObject(CustomFieldUse.OPPORTUNITY)
                                .isRequired(true)
                                .orderBy("id")
                                .build()))
                .hasSize(1);
        vendor.expect("GET", "/v2/custom-fields?limit=100");
        vendor.expect("GET", "/v2/custom-fields/1");
        vendor.expect(
                "POST",
                "/v2/custom-fields/search?order=id&limit=100",
                "{'filters':{'related_object':'opportunity','is_required':true}}");
    }
}
