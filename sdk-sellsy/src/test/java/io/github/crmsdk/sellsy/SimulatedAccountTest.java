package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.sellsy.batch.BatchCall;
import io.github.crmsdk.sellsy.batch.BatchResult;
import io.github.crmsdk.sellsy.company.Company;
import io.github.crmsdk.sellsy.company.CreateCompany;
import io.github.crmsdk.sellsy.company.UpdateCompany;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.search.SearchQuery;
import io.github.crmsdk.sellsy.search.SearchType;
import io.github.crmsdk.sellsy.staff.StaffQuery;
import io.github.crmsdk.sellsy.tax.CreateTax;
import io.github.crmsdk.sellsy.tax.Tax;
import io.github.crmsdk.sellsy.tax.TaxQuery;
import io.github.crmsdk.sellsy.tax.UpdateTax;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What belongs to the account as a whole, against the simulator. */
class SimulatedAccountTest {
    @RegisterExtension
    final Simulated sellsy = new Simulated();

    @Test
    void staffsTeamsAndProfiles() {
        var staffs = sellsy.client().staffs();
        long me = staffs.me().execute().id();
        assertThat(staffs.get(me).execute().id()).isEqualTo(me);
        assertThat(staffs.list(ListQuery.all())).isNotEmpty();
        assertThat(staffs.search(StaffQuery.all())).isNotEmpty();
        assertThat(staffs.teams(ListQuery.all())).isNotEmpty();
        assertThat(staffs.profiles(ListQuery.all())).isNotEmpty();
    }

    @Test
    void aTaxFromItsCreationToItsEnd() {
        var taxes = sellsy.client().taxes();
        Tax tax = taxes.create(CreateTax.builder()
                        .rate(new BigDecimal("5.5"))
                        .label("Reduced")
                        .build())
                .execute();
        taxes.update(tax.id(), UpdateTax.builder().label("Low").build()).execute();
        assertThat(taxes.get(tax.id()).execute().label()).isEqualTo("Low");
        assertThat(taxes.search(TaxQuery.builder().label("Low").build())).hasSize(1);
        taxes.delete(tax.id()).execute();
        assertThat(taxes.search(TaxQuery.builder().label("Low").build())).isEmpty();
    }

    @Test
    void quotasAndTheSearchThroughAll() {
        sellsy.account().seedCompanies(3);
        assertThat(sellsy.client().quotas().list().execute()).isNotEmpty();
        assertThat(sellsy.client()
                        .search()
                        .find(SearchQuery.builder()
                                .text("Company")
                                .addTypes(SearchType.COMPANY)
                                .build())
                        .execute()
                        .data())
                .hasSize(3);
    }

    @Test
    void aBatchTellsEachCallsOwnResult() {
        BatchCall create = BatchCall.post(
                        "companies",
                        CreateCompany.builder()
                                .type(RelationType.CLIENT)
                                .name("Acme")
                                .build())
                .named(UUID.randomUUID());
        BatchResult result = sellsy.client()
                .batch()
                .send(
                        create,
                        BatchCall.put(
                                create.created(),
                                UpdateCompany.builder().note("vip").build()),
                        BatchCall.get("companies/4711"))
                .execute();
        assertThat(result.allSucceeded()).isFalse();
        assertThat(result.items().get(1).as(Company.class).note()).isEqualTo("vip");
        assertThat(result.items().get(2).failure()).isInstanceOf(NotFoundException.class);
    }
}
