package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.sellsy.lookup.Country;
import io.github.crmsdk.sellsy.lookup.Currency;
import io.github.crmsdk.sellsy.lookup.Language;
import io.github.crmsdk.sellsy.lookup.Lookups;
import io.github.crmsdk.sellsy.lookup.RateCategory;
import io.github.crmsdk.sellsy.lookup.Unit;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.quota.Quota;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LookupsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private static String listed(String rows) {
        return "{'data':[" + rows + "],'pagination':{'limit':100,'count':1,'total':1,'offset':'WzFd'}}";
    }

    @Test
    void knowsTheListsOfAnAccount() {
        SellsyClient client = vendor.client();
        vendor.answersFixture(200, "currencies");
        vendor.answers(200, listed("{'id':9837,'label':'kg'}"));
        vendor.answers(200, listed("{'id':1,'code':'411000','label':'Services','views':['third','sell']}"));
        vendor.answers(
                200,
                listed("{'id':3,'label':'HT','includes_taxes':true,'currency':'EUR','tax_id':4,'is_default':false,"
                        + "'price':{'type':'percent','value':'10.5'}}"));
        Lookups lookups = client.lookups();
        List<Currency> currencies = lookups.currencies(ListQuery.all()).toList();
        assertThat(currencies).extracting(Currency::code).containsExactly("EUR", "USD");
        assertThat(currencies.get(0).symbol()).isEqualTo("€");
        assertThat(currencies.get(0).isDefault()).isTrue();
        assertThat(lookups.units(ListQuery.all())).extracting(Unit::label).containsExactly("kg");
        assertThat(lookups.accountingCodes(ListQuery.all()).toList().get(0).views())
                .containsExactlyInAnyOrder("third", "sell");
        RateCategory category = lookups.rateCategories(ListQuery.all()).toList().get(0);
        assertThat(category.includesTaxes()).isTrue();
        assertThat(category.taxId()).isEqualTo(4);
        assertThat(category.additionalProperties()).containsOnlyKeys("price");
        vendor.expect("GET", "/v2/currencies?limit=100");
        vendor.expect("GET", "/v2/units?limit=100");
        vendor.expect("GET", "/v2/accounting-codes?limit=100");
        vendor.expect("GET", "/v2/rate-categories?limit=100");
    }

    @Test
    void knowsCountriesLanguagesAndScopes() {
        SellsyClient client = vendor.client();
        vendor.answers(200, listed("{'code':'IT','iso-alpha-2':'IT','iso-alpha-3':'ITA','name':'Italy'}"));
        vendor.answers(200, listed("{'id':1,'lang':'Français','flag':'fr'}"));
        vendor.answers(200, "['companies.read','companies.write']");
        List<Country> countries = client.lookups().countries("en").toList();
        assertThat(countries.get(0).isoAlpha2()).isEqualTo("IT");
        assertThat(countries.get(0).isoAlpha3()).isEqualTo("ITA");
        assertThat(countries.get(0).additionalProperties()).isEmpty();
        assertThat(client.lookups().languages()).extracting(Language::flag).containsExactly("fr");
        assertThat(client.lookups().scopes().execute()).containsExactly("companies.read", "companies.write");
        vendor.expect("GET", "/v2/countries?language=en");
        vendor.expect("GET", "/v2/languages");
        vendor.expect("GET", "/v2/scopes");
    }

    @Test
    void knowsQuotas() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'api_rate_minutes':{'limit':150,'used':3},'documents':{'limit':null,'used':0}}");
        Map<String, Quota> quotas = client.quotas().list().execute();
        assertThat(quotas.get("api_rate_minutes").limit()).isEqualTo(150);
        assertThat(quotas.get("api_rate_minutes").used()).isEqualTo(3);
        assertThat(quotas.get("documents").limit()).isNull();
        vendor.expect("GET", "/v2/quotas");
    }
}
