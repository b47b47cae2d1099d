package io.github.crmsdk.salesmachine;

import static io.github.crmsdk.salesmachine.Wire.SUCCESS;
import static io.github.crmsdk.salesmachine.Wire.fixture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.salesmachine.contact.Contact;
import io.github.crmsdk.salesmachine.contact.ContactQuery;
import io.github.crmsdk.salesmachine.contact.UpsertContact;
import io.github.crmsdk.salesmachine.model.CustomerStatus;
import io.github.crmsdk.salesmachine.model.RecordRef;
import io.github.crmsdk.salesmachine.model.SortField;
import io.github.crmsdk.salesmachine.model.SortOrder;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContactsTest {
    @RegisterExtension
    final Wire wire = new Wire();

    @Test
    void upsertSendsEveryDocumentedMember() {
        wire.answer(200, SUCCESS);

        wire.client
                .contacts()
                .upsert(UpsertContact.builder()
                        .contactUid("123456")
                        .email("ann@example.com")
                        .name("Ann Lee")
                        .gender("female")
                        .mrr(BigDecimal.valueOf(99))
                        .accountUid("78910")
                        .churnDate(Instant.ofEpochSecond(1564192347, 999_000_000))
                        .churnMrr(new BigDecimal("12.5"))
                        .churnReason("too_expensive")
                        .churnComment("Comes back in spring")
                        .set("employee_count", 12)
                        .set("website_url", "https://example.com/")
                        .build())
                .execute();

        wire.assertTracked("POST /v1/contact", fixture("contact-upsert"));
    }

    @Test
    void upsertLeavesOutWhatIsNotMentionedAndSendsWhatIsCleared() {
        wire.answer(201, SUCCESS);

        wire.client
                .contacts()
                .upsert(UpsertContact.builder()
                        .contactUid(7)
                        .accountUid(8)
                        .mrr(BigDecimal.ZERO)
                        .name("")
                        .set("active", false)
                        .clear("churn_date")
                        .build())
                .execute();

        wire.assertTracked(
                "POST /v1/contact",
                "{\"contact_uid\":7,\"params\":{\"name\":\"\",\"mrr\":0,\"account_uid\":8,\"active\":false,"
                        + "\"churn_date\":null}}");
    }

    @Test
    void upsertOfAUidAloneHasEmptyParams() {
        wire.answer(200, "");

        wire.client
                .contacts()
                .upsert(UpsertContact.builder().contactUid("ann@example.com").build())
                .execute();

        wire.assertTracked("POST /v1/contact", "{\"contact_uid\":\"ann@example.com\",\"params\":{}}");
    }

    @Test
    void getReadsTheDocumentedObject() {
        wire.answer(200, fixture("contact"));

        Contact contact = wire.client.contacts().get("5d3bae5bcb4a287b44583a55").execute();

        wire.assertAsked("GET /v2/contacts/5d3bae5bcb4a287b44583a55");
        assertThat(contact.object()).isEqualTo("contact");
        assertThat(contact.id()).isEqualTo("5d3bae5bcb4a287b44583a55");
        assertThat(contact.uniqueId()).isEqualTo("5d3bae4cf92ea13a3dfb542e");
        assertThat(contact.createdAt()).isEqualTo("2019-07-27T01:52:27Z");
        assertThat(contact.archived()).isFalse();
        assertThat(contact.name()).isEqualTo("John Doe");
        assertThat(contact.email()).isNull();
        assertThat(contact.data().decimal("seats")).isEqualTo("3");
        assertThat(contact.health()).isEqualTo("good");
        assertThat(contact.stage().name()).isEqualTo("Trial");
        assertThat(contact.stage().id()).isEqualTo("5b2bc014ce8d8355c6d48b70");
        assertThat(contact.accounts().object()).isEqualTo("account.list");
        assertThat(contact.accounts().data()).extracting(RecordRef::id).containsExactly("5d3bae278cae234bef95405a");
        assertThat(contact.additionalProperties()).containsOnlyKeys("new_member");
    }

    @Test
    void deleteTakesAnyAnswerOfSuccess() {
        wire.answer(200, SUCCESS).answer(200, "").answer(204, "").answer(200, fixture("contact"));

        for (int i = 0; i < 4; i++) {
            wire.client.contacts().delete("5d3bae5bcb4a287b44583a55").execute();
            wire.assertAsked("DELETE /v2/contacts/5d3bae5bcb4a287b44583a55");
        }
    }

    @Test
    void listSendsEveryDocumentedParameter() {
        wire.answer(200, "{\"object\":\"contact.list\",\"data\":[" + fixture("contact") + "],\"pagination\":{}}");

        ContactQuery query = ContactQuery.builder()
                .status(CustomerStatus.PAYING)
                .archived(true)
                .order(SortOrder.ASCENDING)
                .sort(SortField.CREATED_AT)
                .pageSize(50)
                .build();
        assertThat(wire.client.contacts().list(query)).extracting(Contact::name).containsExactly("John Doe");

        wire.assertAsked("GET /v2/contacts?status=paying&archived=true&order=asc&sort=created_at&limit=50");
    }

    @Test
    void listAsksForNoMoreThanIsWanted() {
        wire.answer(200, "{\"data\":[]}");

        assertThat(wire.client.contacts().list(ContactQuery.all()).limit(7)).isEmpty();

        wire.assertAsked("GET /v2/contacts?limit=7");
    }

    @Test
    void badInputIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> ContactQuery.builder().pageSize(101).build())
                .hasMessage("pageSize is 101: it must be from 1 to 100");
        assertThatThrownBy(() -> UpsertContact.builder().contactUid(" ").build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("UpsertContact.contactUid is blank: it needs a value");
        assertThatThrownBy(() -> UpsertContact.builder().name("Ann").build())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageContaining("contactUid");
        assertThatThrownBy(() -> UpsertContact.builder()
                        .contactUid("1")
                        .accountUid("2")
                        .set("account_uid", "3")
                        .build())
                .hasMessage("UpsertContact.account_uid is given twice: by its method and by set or clear");
        assertThatThrownBy(() -> wire.client.contacts().get(" ").execute())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("id is blank: it needs a value");
        assertThatThrownBy(() -> wire.client.contacts().delete("").execute())
                .hasMessage("id is blank: it needs a value");
        assertThat(wire.client.contacts().delete("").executeAsync()).isCompletedExceptionally();
        assertThat(wire.server.getRequestCount()).isZero();
    }

    @Test
    void idsAreEscapedInPaths() {
        wire.answer(200, fixture("contact"));

        wire.client.contacts().get("a/b?c d").execute();

        wire.assertAsked("GET /v2/contacts/a%2Fb%3Fc%20d");
    }
}
