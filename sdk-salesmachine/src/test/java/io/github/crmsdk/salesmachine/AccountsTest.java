package io.github.crmsdk.salesmachine;

import static io.github.crmsdk.salesmachine.Wire.SUCCESS;
import static io.github.crmsdk.salesmachine.Wire.fixture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.salesmachine.account.Account;
import io.github.crmsdk.salesmachine.account.AccountQuery;
import io.github.crmsdk.salesmachine.account.UpsertAccount;
import io.github.crmsdk.salesmachine.model.CustomerStatus;
import io.github.crmsdk.salesmachine.model.RecordRef;
import io.github.crmsdk.salesmachine.model.SortField;
import io.github.crmsdk.salesmachine.model.SortOrder;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountsTest {
    @RegisterExtension
    final Wire wire = new Wire();

    @Test
    void upsertSendsEveryDocumentedMember() {
        wire.answer(200, SUCCESS);

        wire.client
                .accounts()
                .upsert(UpsertAccount.builder()
                        .accountUid("78910")
                        .name("Example Motors")
                        .mrr(BigDecimal.valueOf(999))
                        .domain("example.com")
                        .churnDate(Instant.ofEpochSecond(1564192347))
                        .churnMrr(new BigDecimal("12.5"))
                        .churnReason("too_expensive")
                        .churnComment("Comes back in spring")
                        .set("employee_count", 12_000)
                        .build())
                .execute();

        wire.assertTracked("POST /v1/account", fixture("account-upsert"));
    }

    @Test
    void upsertTakesNumbersAsUids() {
        wire.answer(200, SUCCESS);

        wire.client
                .accounts()
                .upsert(UpsertAccount.builder().accountUid(8).build())
                .execute();

        wire.assertTracked("POST /v1/account", "{\"account_uid\":8,\"params\":{}}");
    }

    @Test
    void getReadsTheDocumentedObject() {
        wire.answer(200, fixture("account"));

        Account account = wire.client.accounts().get("5d3bae5bcb4a287b44583a55").execute();

        wire.assertAsked("GET /v2/accounts/5d3bae5bcb4a287b44583a55");
        assertThat(account.object()).isEqualTo("account");
        assertThat(account.uniqueId()).isEqualTo("5d3bae4cf92ea13a3dfb542e");
        assertThat(account.createdAt()).isEqualTo("2019-07-27T01:52:27Z");
        assertThat(account.archived()).isNull();
        assertThat(account.name()).isEqualTo("Example corp");
        assertThat(account.mrr()).isEqualTo("120.50");
        assertThat(account.domain()).isEqualTo("example.com");
        assertThat(account.health()).isEqualTo("good");
        assertThat(account.stage().name()).isEqualTo("Trial");
        assertThat(account.contacts().data()).extracting(RecordRef::id).containsExactly("5d3bae278cae234bef95405a");
        assertThat(account.additionalProperties()).isEmpty();
    }

    @Test
    void deleteGoesById() {
        wire.answer(200, SUCCESS);

        wire.client.accounts().delete("5d3bae5bcb4a287b44583a55").execute();

        wire.assertAsked("DELETE /v2/accounts/5d3bae5bcb4a287b44583a55");
    }

    @Test
    void listSendsEveryDocumentedParameter() {
        wire.answer(200, "{\"object\":\"account.list\",\"data\":[" + fixture("account") + "],\"pagination\":{}}");

        AccountQuery query = AccountQuery.builder()
                .status(CustomerStatus.of("on_hold"))
                .archived(false)
                .order(SortOrder.DESCENDING)
                .sort(SortField.CREATED_AT)
                .build();
        assertThat(wire.client.accounts().list(query)).extracting(Account::name).containsExactly("Example corp");

        wire.assertAsked("GET /v2/accounts?status=on_hold&archived=false&order=desc&sort=created_at&limit=100");
    }

    @Test
    void badInputIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> UpsertAccount.builder().accountUid("").build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("UpsertAccount.accountUid is blank: it needs a value");
        assertThatThrownBy(() -> UpsertAccount.builder()
                        .accountUid("1")
                        .churnMrr(BigDecimal.ONE)
                        .clear("churn_mrr")
                        .build())
                .hasMessage("UpsertAccount.churn_mrr is given twice: by its method and by set or clear");
        assertThatThrownBy(() -> wire.client.accounts().get("").execute()).hasMessage("id is blank: it needs a value");
        assertThat(wire.server.getRequestCount()).isZero();
    }
}
