package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.crmsdk.sharpspring.field.CreateField;
import io.github.crmsdk.sharpspring.field.CustomFields;
import io.github.crmsdk.sharpspring.field.DataType;
import io.github.crmsdk.sharpspring.field.Field;
import io.github.crmsdk.sharpspring.field.FieldQuery;
import io.github.crmsdk.sharpspring.field.Relationship;
import io.github.crmsdk.sharpspring.field.UpdateField;
import io.github.crmsdk.sharpspring.lead.CreateLead;
import io.github.crmsdk.sharpspring.lead.Lead;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FieldsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private static Field field(String name, DataType type) {
        return Field.builder()
                .systemName(name)
                .relationship(Relationship.LEAD)
                .dataType(type)
                .dataLength(20L)
                .isCustom(true)
                .build();
    }

    private static CustomFields fields() {
        return CustomFields.of(
                List.of(
                        field("colour_1", DataType.PICKLIST),
                        field("topics_2", DataType.CHECKBOX),
                        field("size_3", DataType.INT),
                        field("agreed_4", DataType.BIT),
                        field("birthday_5", DataType.DATE),
                        field("seen_6", DataType.DATETIME),
                        Field.builder()
                                .systemName("region_7")
                                .relationship(Relationship.ACCOUNT)
                                .isCustom(true)
                                .build(),
                        Field.builder()
                                .systemName("firstName")
                                .relationship(Relationship.LEAD)
                                .isCustom(false)
                                .build()),
                Relationship.LEAD);
    }

    private static Lead lead(String name, String value) {
        return Lead.builder()
                .id(7)
                .putAdditionalProperties(name, TextNode.valueOf(value))
                .build();
    }

    private static Object read(String name, String value) {
        return fields().get(lead(name, value), name).orElseThrow();
    }

    @Test
    void readsCustomFieldsInTheirTypes() {
        assertThat(read("colour_1", "Blue")).isEqualTo("Blue");
        assertThat(read("topics_2", "News,Offers/Deals")).isEqualTo(List.of("News", "Offers/Deals"));
        assertThat(read("size_3", "42")).isEqualTo(42L);
        assertThat(read("agreed_4", "1")).isEqualTo(true);
        assertThat(read("agreed_4", "No")).isEqualTo(false);
        assertThat(read("birthday_5", "1999-12-31 00:00:00")).isEqualTo(LocalDate.of(1999, 12, 31));
        assertThat(read("seen_6", "2016-11-09 17:18:22")).isEqualTo(LocalDateTime.of(2016, 11, 9, 17, 18, 22));
        assertThat(read("birthday_5", "1999/12/31")).isEqualTo(LocalDate.of(1999, 12, 31));
        assertThat(read("seen_6", "2016-11-09")).isEqualTo(LocalDateTime.of(2016, 11, 9, 0, 0));
        assertThat(fields().get(lead("birthday_5", "0000-00-00"), "birthday_5")).isEmpty();
        assertThat(fields().get(lead("seen_6", "0000-00-00 00:00:00"), "seen_6", LocalDateTime.class))
                .isEmpty();
        assertThat(fields().get(lead("size_3", "42"), "size_3", Long.class)).hasValue(42L);
        assertThat(fields().get(lead("colour_1", ""), "colour_1")).isEmpty();
        assertThat(fields().text(lead("size_3", "4 or 5"), "size_3")).hasValue("4 or 5");
        assertThat(fields().all()).hasSize(6);
    }

    @Test
    void saysWhatDoesNotFit() {
        assertThatThrownBy(() -> read("size_3", "big"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Custom field size_3 holds 'big', which is no Long");
        assertThatThrownBy(() -> read("agreed_4", "maybe"))
                .hasMessage("Custom field agreed_4 holds 'maybe', which is no Boolean");
        assertThatThrownBy(() -> read("birthday_5", "1999-02-30"))
                .hasMessage("Custom field birthday_5 holds '1999-02-30', which is no LocalDate");
        assertThatThrownBy(() -> read("seen_6", "1999"))
                .hasMessage("Custom field seen_6 holds '1999', which is no LocalDateTime");
        assertThatThrownBy(() -> fields().get(lead("size_3", "1"), "size_3", LocalDate.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Custom field size_3 is of type Long, not LocalDate");
        assertThatThrownBy(() -> fields().field("region_7"))
                .hasMessage("There is no custom field 'region_7'; there are [colour_1, topics_2, size_3, agreed_4,"
                        + " birthday_5, seen_6]. Names are system names, not labels");
    }

    @Test
    void writesCustomFieldsInTheVendorsForm() {
        vendor.answersFixture("created");
        CustomFields fields = fields();
        CreateLead.Builder lead = CreateLead.builder().emailAddress("ann@example.com");
        fields.set(lead, "colour_1", "Blue");
        fields.set(lead, "topics_2", List.of("News", "Deals"));
        fields.set(lead, "size_3", 42);
        fields.set(lead, "agreed_4", true);
        fields.set(lead, "birthday_5", LocalDate.of(1999, 12, 31));
        fields.set(lead, "seen_6", LocalDateTime.of(2016, 11, 9, 17, 18));
        lead.set("seen_8", Instant.parse("2016-11-09T17:18:22Z"));
        vendor.client().leads().create(lead.build()).execute();
        vendor.expect(
                "createLeads",
                "{'objects':[{'emailAddress':'ann@example.com','colour_1':'Blue','topics_2':'News,Deals','size_3':42,"
                        + "'agreed_4':1,'birthday_5':'1999-12-31','seen_6':'2016-11-09 17:18:00',"
                        + "'seen_8':'2016-11-09 17:18:22'}]}");
    }

    @Test
    void refusesValuesThatDoNotFit() {
        CreateLead.Builder lead = CreateLead.builder().emailAddress("ann@example.com");
        assertThatThrownBy(() -> fields().set(lead, "size_3", "big"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Custom field size_3 takes Long, not String");
        assertThatThrownBy(() -> fields().set(lead, "colour_1", "x".repeat(21)))
                .hasMessage("Custom field colour_1 has 21 characters: at most 20 are allowed");
        assertThatThrownBy(() -> fields().set(lead, "topics_2", List.of("a,b")))
                .hasMessage(
                        "Custom field topics_2 has [a,b]: no choice may hold a comma, which parts them on the wire");
    }

    @Test
    void asksForCustomFields() {
        vendor.answersFixture("fields");
        CustomFields fields = vendor.client().fields().custom(Relationship.LEAD);
        vendor.expect("getFields", "{'where':{'isCustom':'1'},'limit':500,'offset':0}");
        assertThat(fields.all())
                .extracting(Field::systemName)
                .containsExactly("notes_57f6638adc5b8", "home_country_57fd3be859a53");
        assertThat(fields.field("notes_57f6638adc5b8").dataLength()).isEqualTo(10_000);
        assertThat(fields.field("home_country_57fd3be859a53").dataType()).isEqualTo(DataType.COUNTRY);
    }

    @Test
    void listsFieldsByEachCondition() {
        vendor.answersFixture("fields");
        FieldQuery query = FieldQuery.builder()
                .id(1L)
                .label("Notes")
                .systemName("notes_1")
                .isCustom(false)
                .pageSize(50)
                .build();
        assertThat(vendor.client().fields().list(query)).hasSize(3);
        vendor.expect(
                "getFields",
                "{'where':{'id':1,'label':'Notes','systemName':'notes_1','isCustom':'0'},'limit':50,'offset':0}");
    }

    @Test
    void createsChangesAndDeletesFields() {
        vendor.answersFixture("created").answersFixture("updates");
        vendor.answers("{'result':{'deletes':[{'success':true,'error':null}]},'error':[]}");
        var fields = vendor.client().fields();
        fields.create(CreateField.builder()
                        .label("Colour")
                        .relationship(Relationship.LEAD)
                        .dataType(DataType.STRING)
                        .isRequired(false)
                        .build())
                .execute();
        fields.update(UpdateField.builder().id(7L).label("Hue").build()).execute();
        fields.delete("colour_1").execute();
        vendor.expect(
                "createFields",
                "{'objects':[{'label':'Colour','relationship':'lead','dataType':'string','isRequired':0}]}");
        vendor.expect("updateFields", "{'objects':[{'id':7,'label':'Hue'}]}");
        vendor.expect("deleteFields", "{'objects':[{'systemName':'colour_1'}]}");
    }

    @Test
    void createsChangesAndDeletesManyFields() {
        vendor.answersFixture("creates").answersFixture("updates");
        vendor.answers(
                "{'result':{'deletes':[{'success':true,'error':null},"
                        + "{'success':false,'error':{'code':211,'message':'Only custom fields can be deleted.'}}]},'error':[]}");
        var fields = vendor.client().fields();
        CreateField colour = CreateField.builder()
                .label("Colour")
                .relationship(Relationship.LEAD)
                .dataType(DataType.STRING)
                .build();
        List<UpdateField> changes = List.of(
                UpdateField.builder().id(7L).label("Hue").build(),
                UpdateField.builder().systemName("size_3").isActive(false).build());
        assertThat(fields.createAll(List.of(colour, colour)).execute().isComplete())
                .isTrue();
        assertThat(fields.updateAll(changes).execute().isComplete()).isTrue();
        assertThat(fields.deleteAll(List.of("colour_1", "firstName")).execute())
                .hasToString("BatchResult{ACCEPTED=1, REFUSED=1}");
        String created = "{'label':'Colour','relationship':'lead','dataType':'string'}";
        vendor.expect("createFields", "{'objects':[" + created + "," + created + "]}");
        vendor.expect("updateFields", "{'objects':[{'id':7,'label':'Hue'},{'systemName':'size_3','isActive':0}]}");
        vendor.expect("deleteFields", "{'objects':[{'systemName':'colour_1'},{'systemName':'firstName'}]}");
    }

    @Test
    void aChangeSaysOfWhichField() {
        UpdateField change = UpdateField.builder().label("Hue").build();
        assertThatThrownBy(() -> vendor.client().fields().update(change))
                .hasMessage("UpdateField at 0 has no id or systemName: say what to change");
        assertThatThrownBy(() -> vendor.client().fields().updateAll(List.of(change)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownTypesAndKindsKeepTheirText() {
        vendor.answers(
                "{'result':{'field':[{'id':'1','systemName':'a_1','relationship':'task','dataType':'colour'}]}}");
        Field field = vendor.client().fields().list(FieldQuery.all()).toList().get(0);
        assertThat(field.relationship()).hasToString("task");
        assertThat(field.dataType()).isEqualTo(DataType.of("colour"));
        JsonNode none = field.additionalProperties().get("x");
        assertThat(none).isNull();
    }
}
