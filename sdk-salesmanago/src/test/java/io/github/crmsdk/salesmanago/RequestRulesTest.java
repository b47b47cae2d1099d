package io.github.crmsdk.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.salesmanago.contact.ConsentDetail;
import io.github.crmsdk.salesmanago.contact.ContactData;
import io.github.crmsdk.salesmanago.contact.ContactState;
import io.github.crmsdk.salesmanago.contact.DeleteContact;
import io.github.crmsdk.salesmanago.contact.DictionaryProperty;
import io.github.crmsdk.salesmanago.contact.UpsertContact;
import io.github.crmsdk.salesmanago.coupon.UseCoupon;
import io.github.crmsdk.salesmanago.event.CreateExternalEvent;
import io.github.crmsdk.salesmanago.event.ExternalEvent;
import io.github.crmsdk.salesmanago.event.ExternalEventType;
import io.github.crmsdk.salesmanago.integration.IntegrationUpsert;
import io.github.crmsdk.salesmanago.model.Address;
import io.github.crmsdk.salesmanago.tag.ManageTags;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is checked and what is left out before anything is sent. */
class RequestRulesTest extends SalesmanagoTest {
    private static UpsertContact.Builder upsert() {
        return UpsertContact.builder().email("ann@example.com");
    }

    private static ExternalEvent.Builder event() {
        return ExternalEvent.builder().contactExtEventType(ExternalEventType.CART);
    }

    private JsonNode sentBy(UpsertContact contact) {
        answer(SUCCESS);
        salesmanago.contacts().upsert(contact).execute();
        return direct("contact/upsert");
    }

    @Test
    void emptyTextsAreNotSent() {
        UpsertContact contact = UpsertContact.builder()
                .contact(ContactData.builder()
                        .email("ann@example.com")
                        .fax("")
                        .address(Address.builder().city("").country("PL").build())
                        .build())
                .newEmail("")
                .putProperties("nickname", "")
                .putProperties("sex", "F")
                .build();

        assertThat(sentBy(contact))
                .isEqualTo(json("{'contact':{'email':'ann@example.com','address':{'country':'PL'}},"
                        + "'properties':{'sex':'F'}}"));
    }

    @Test
    void clearingIsAskedFor() {
        UpsertContact contact = UpsertContact.builder()
                .contact(ContactData.builder()
                        .email("ann@example.com")
                        .clear("fax")
                        .build())
                .clear("province")
                .set("properties", Map.of("nickname", ""))
                .build();

        assertThat(sentBy(contact))
                .isEqualTo(json("{'contact':{'email':'ann@example.com','fax':''},'province':'',"
                        + "'properties':{'nickname':''}}"));
    }

    @Test
    void falseAndZeroAreSent() {
        UpsertContact contact = upsert().forceOptOut(false)
                .forcePhoneOptOut(false)
                .addDictionaryProperties(DictionaryProperty.number("visits", BigDecimal.ZERO))
                .build();

        assertThat(sentBy(contact))
                .isEqualTo(json("{'contact':{'email':'ann@example.com'},'forceOptOut':false,'forcePhoneOptOut':false,"
                        + "'dictionaryProperties':[{'name':'visits','type':'NUMBER','value':0}]}"));
    }

    @Test
    void everyMemberOfAnUpsertHasItsWireForm() {
        UpsertContact contact = upsert().async(true)
                .forceOptIn(true)
                .forceOptOut(false)
                .addRemoveTags("New")
                .tagScoring(false)
                .birthday(LocalDate.of(1980, 10, 17))
                .province("Małopolska")
                .lang("PL")
                .loyaltyProgram("Stars")
                .useApiDoubleOptIn(true)
                .doubleOptInEmailId("77")
                .doubleOptInLanguage("PL")
                .addConsentDetails(ConsentDetail.builder()
                        .consentName("ZGODA")
                        .consentAccept(true)
                        .agreementDate(Instant.ofEpochMilli(1391167515515L))
                        .ip("192.0.2.7")
                        .consentDescriptionId(5L)
                        .build())
                .set("futureMember", 1)
                .build();

        assertThat(sentBy(contact))
                .isEqualTo(json("{'async':true,'contact':{'email':'ann@example.com'},'forceOptIn':true,"
                        + "'forceOptOut':false,'removeTags':['New'],'tagScoring':false,'birthday':'19801017',"
                        + "'province':'Małopolska','lang':'PL','loyaltyProgram':'Stars','useApiDoubleOptIn':true,"
                        + "'doubleOptInEmailId':'77','doubleOptInLanguage':'PL','consentDetails':[{"
                        + "'consentName':'ZGODA','consentAccept':true,'agreementDate':1391167515515,"
                        + "'ip':'192.0.2.7','consentDescriptionId':5}],'futureMember':1}"));
    }

    @Test
    void acceptedConsentGoesWithOptOutAsOthersSendThem() {
        answer(SUCCESS);

        salesmanago
                .contacts()
                .upsert(upsert().addConsentDetails(consent(true).optOut(true).build())
                        .build())
                .execute();

        assertThat(direct("contact/upsert").path("consentDetails"))
                .isEqualTo(json("[{'consentName':'NEWS','consentAccept':true,'optOut':true}]"));
    }

    @Test
    void contradictingConsentsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> upsert().forceOptIn(true).forceOptOut(true).build())
                .withMessage("UpsertContact has forceOptIn and forceOptOut true: they contradict each other");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        upsert().forcePhoneOptIn(true).forcePhoneOptOut(true).build())
                .withMessage("UpsertContact has forcePhoneOptIn and forcePhoneOptOut true: they contradict each other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> upsert().addConsentDetails(
                                consent(true).build(), consent(false).build())
                        .build())
                .withMessage(
                        "UpsertContact.consentDetails both accepts and refuses 'NEWS': they contradict each other");
    }

    @Test
    void contradictionsAreFoundWhateverTheyAreSetBy() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> upsert().forceOptIn(true).set("forceOptOut", true).build())
                .withMessage("UpsertContact has forceOptIn and forceOptOut true: they contradict each other");
        assertThat(upsert().forceOptIn(true).set("forceOptOut", false).build().forceOptIn())
                .isTrue();
        CreateExternalEvent event = CreateExternalEvent.builder()
                .from(Requests.EVENT)
                .forceOptIn(true)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrationUpsert.builder()
                        .contactUpsertRequest(upsert().forceOptOut(true).build())
                        .addContactExtEventRequest(event)
                        .build())
                .withMessage("IntegrationUpsert has contactUpsertRequest.forceOptOut and"
                        + " addContactExtEventRequest.forceOptIn true: they contradict each other");
    }

    @Test
    void emptyTextsAreRefusedWhereTheyCannotBeLeftOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ManageTags("", List.of("VIP"), List.of()))
                .withMessage("email is blank: it needs a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ManageTags("ann@example.com", List.of("VIP", ""), List.of()))
                .withMessage("tags is blank: it needs a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UseCoupon("", "SPRING"))
                .withMessage("email is blank: it needs a value");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ContactData.builder().state(ContactState.of("")).build())
                .withMessage("ContactData.state is blank: it needs a value");
        assertRefused(
                ExternalEvent.builder().contactExtEventType(ExternalEventType.of("")),
                "ExternalEvent.contactExtEventType is blank: it needs a value");
    }

    private static ConsentDetail.Builder consent(boolean accept) {
        return ConsentDetail.builder().consentName("NEWS").consentAccept(accept);
    }

    @Test
    void tooLongFieldsAreRefused() {
        String long256 = "x".repeat(256);
        assertRefused(
                event().description("x".repeat(2049)),
                "ExternalEvent.description has 2049 characters: at most 2048 are allowed");
        assertRefused(
                event().addProducts("x".repeat(513)),
                "ExternalEvent.products has 513 characters: at most 512 are allowed");
        assertRefused(
                event().addProducts("a,b"),
                "ExternalEvent.products has 'a,b': a value is neither blank nor does it hold a comma");
        assertRefused(event().location(long256), "ExternalEvent.location has 256 characters: at most 255 are allowed");
        assertRefused(
                event().externalId(long256), "ExternalEvent.externalId has 256 characters: at most 255 are allowed");
        assertRefused(
                event().shopDomain(long256), "ExternalEvent.shopDomain has 256 characters: at most 255 are allowed");
        assertRefused(event().detail1(long256), "ExternalEvent.detail1 has 256 characters: at most 255 are allowed");
        assertRefused(event().detail20(long256), "ExternalEvent.detail20 has 256 characters: at most 255 are allowed");
        assertRefused(
                event().value(new BigDecimal("1.234")),
                "ExternalEvent.value is 1.234: at most 19 digits before and 2 after the point are allowed");
    }

    private static void assertRefused(ExternalEvent.Builder event, String message) {
        assertThatIllegalArgumentException().isThrownBy(event::build).withMessage(message);
    }

    @Test
    void lengthsCountCharactersNotBytes() {
        assertThat(event().detail1("😀".repeat(255)).build().detail1()).hasSize(510);
        assertThat(ExternalEvent.cut("😀😀😀", 2)).isEqualTo("😀😀");
        assertThat(ExternalEvent.cut("ab", 2)).isEqualTo("ab");
    }

    @Test
    void malformedAddressesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeleteContact.of("ann"))
                .withMessage("DeleteContact.email is 'ann': it must be an e-mail address such as ann@example.com");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeleteContact.of("x".repeat(65) + "@example.com"))
                .withMessage("DeleteContact.email before the @ has 65 characters: at most 64 are allowed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeleteContact.of("ann@" + "x".repeat(251)))
                .withMessage("DeleteContact.email has 255 characters: at most 254 are allowed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpsertContact.builder()
                        .contact(ContactData.builder().name("Ann").build())
                        .build())
                .withMessage(
                        "UpsertContact.contact has no email: SALESmanago finds the contact by it, or by contactId");
    }

    @Test
    void eventNamesItsContactOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateExternalEvent.builder()
                        .contactEvent(event().build())
                        .build())
                .withMessage("CreateExternalEvent has neither email nor contactId: one of them names the contact");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateExternalEvent.builder()
                        .email("ann@example.com")
                        .contactId("7")
                        .contactEvent(event().build())
                        .build())
                .withMessage("CreateExternalEvent has both email and contactId: one of them names the contact");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateExternalEvent.builder()
                        .email("ann@example.com")
                        .contactEvent(event().eventId("7").build())
                        .build())
                .withMessage(
                        "CreateExternalEvent.contactEvent has an eventId: SALESmanago gives it, only an update names it");
    }

    @Test
    void unknownTypeOfEventPasses() {
        answer("{'success':true,'message':[],'eventId':'1'}".replace('\'', '"'));

        salesmanago
                .events()
                .create(CreateExternalEvent.builder()
                        .contactId("017ba22b-85ca-11ed-9d06-40a6b73c97e4")
                        .forceOptIn(true)
                        .contactEvent(ExternalEvent.builder()
                                .date(Instant.ofEpochMilli(1356180568153L))
                                .contactExtEventType(ExternalEventType.of("PACKED"))
                                .build())
                        .build())
                .execute();

        assertThat(direct("v2/contact/addContactExtEvent"))
                .isEqualTo(json("{'contactId':'017ba22b-85ca-11ed-9d06-40a6b73c97e4','forceOptIn':true,"
                        + "'contactEvent':{'date':1356180568153,'contactExtEventType':'PACKED'}}"));
    }

    @Test
    void memberGivenTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> upsert().lang("PL").set("lang", "EN").build())
                .withMessage("UpsertContact.lang is given twice: by its method and by set or clear");
    }
}
