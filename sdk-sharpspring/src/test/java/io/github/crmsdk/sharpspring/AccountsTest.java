package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.sharpspring.account.Account;
import io.github.crmsdk.sharpspring.account.AccountQuery;
import io.github.crmsdk.sharpspring.account.CreateAccount;
import io.github.crmsdk.sharpspring.account.UpdateAccount;
import io.github.crmsdk.sharpspring.rpc.DateRange;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void createsAnAccount() {
        vendor.answersFixture("creates");
        CreateAccount account = CreateAccount.builder()
                .accountName("Acme")
                .ownerID(313361052L)
                .industry("Finance")
                .phone("5550100100")
                .annualRevenue(100_000L)
                .numberOfEmployees(50L)
                .website("www.example.com")
                .fax("5550100103")
                .yearStarted(2005)
                .billingCity("Springfield")
                .billingCountry("Utopia")
                .billingPostalCode("10001")
                .billingState("NO")
                .billingStreetAddress("1 Main Street")
                .shippingCity("Shelbyville")
                .shippingCountry("Erewhon")
                .shippingPostalCode("20002")
                .shippingState("SO")
                .shippingStreetAddress("2 Side Street")
                .set("region_581398ff1c52c", "North")
                .build();
        assertThat(vendor.client().accounts().create(account).execute().id()).isEqualTo(3611439249L);
        vendor.expect(
                "createAccounts",
                "{'objects':[{'accountName':'Acme','ownerID':313361052,'industry':'Finance','phone':'5550100100',"
                        + "'annualRevenue':100000,'numberOfEmployees':50,'website':'www.example.com',"
                        + "'fax':'5550100103','yearStarted':2005,'billingCity':'Springfield',"
                        + "'billingCountry':'Utopia','billingPostalCode':'10001','billingState':'NO',"
                        + "'billingStreetAddress':'1 Main Street','shippingCity':'Shelbyville',"
                        + "'shippingCountry':'Erewhon','shippingPostalCode':'20002','shippingState':'SO',"
                        + "'shippingStreetAddress':'2 Side Street','region_581398ff1c52c':'North'}]}");
    }

    @Test
    void getsAnAccount() {
        vendor.answersFixture("accounts");
        Account account = vendor.client().accounts().get(2345727043L).execute();
        vendor.expect("getAccount", "{'id':2345727043}");
        assertThat(account.accountName()).isEqualTo("Acme 1");
        assertThat(account.ownerID()).isEqualTo(304450387L);
        assertThat(account.annualRevenue()).isEqualTo(500);
        assertThat(account.numberOfEmployees()).isZero();
        assertThat(account.phone()).isNull();
        assertThat(account.billingState()).isEqualTo("North");
    }

    @Test
    void readsTheKeyOfTheDocumentsToo() {
        vendor.answers("{'result':{'accounts':[{'id':'7','accountName':'Acme'}]},'error':null}");
        assertThat(vendor.client().accounts().get(7).execute().accountName()).isEqualTo("Acme");
    }

    @Test
    void updatesAnAccount() {
        vendor.answersFixture("updates");
        vendor.client()
                .accounts()
                .update(
                        7,
                        UpdateAccount.builder()
                                .phone("5550100100")
                                .clear("ownerID")
                                .build())
                .execute();
        vendor.expect("updateAccounts", "{'objects':[{'id':7,'phone':'5550100100','ownerID':null}]}");
    }

    @Test
    void deletesAnAccount() {
        vendor.answers("{'result':{'deletes':[{'success':true,'error':null}]},'error':[]}");
        vendor.client().accounts().delete(7).execute();
        vendor.expect("deleteAccounts", "{'objects':[{'id':7}]}");
    }

    @Test
    void listsTheAccountsOfAnOwner() {
        vendor.answersFixture("accounts");
        assertThat(vendor.client()
                        .accounts()
                        .list(AccountQuery.builder().ownerID(313361052L).build()))
                .extracting(Account::id)
                .containsExactly(2345727043L, 2345724081L);
        vendor.expect("getAccounts", "{'where':{'ownerID':313361052},'limit':500,'offset':0}");
    }

    @Test
    void listsAccountsOfADateRange() {
        vendor.answersFixture("accounts");
        assertThat(vendor.client()
                        .accounts()
                        .list(DateRange.created(
                                Instant.parse("2016-10-18T00:00:00Z"), Instant.parse("2016-10-26T23:59:59Z"))))
                .hasSize(2);
        vendor.expect(
                "getAccountsDateRange",
                "{'startDate':'2016-10-18 00:00:00','endDate':'2016-10-26 23:59:59','timestamp':'create'}");
    }

    @Test
    void refusesWhatTheVendorWould() {
        assertThatThrownBy(() -> CreateAccount.builder().build()).hasMessageContaining("accountName");
        assertThatThrownBy(() -> UpdateAccount.builder()
                        .billingPostalCode("x".repeat(51))
                        .build())
                .hasMessage("UpdateAccount.billingPostalCode has 51 characters: at most 50 are allowed");
        assertThatThrownBy(() -> AccountQuery.builder()
                        .ownerID(1L)
                        .putWhere("ownerID", 2)
                        .build()
                        .conditions())
                .hasMessage("where.ownerID is given twice: by its method and by where");
        assertThatThrownBy(() -> DateRange.created(Instant.EPOCH.plusSeconds(1), Instant.EPOCH))
                .hasMessage("endDate is 1970-01-01T00:00:00Z, before startDate 1970-01-01T00:00:01Z");
    }
}
