package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.Range;
import io.github.crmsdk.sellsy.model.View;
import io.github.crmsdk.sellsy.tax.CreateTax;
import io.github.crmsdk.sellsy.tax.Tax;
import io.github.crmsdk.sellsy.tax.TaxQuery;
import io.github.crmsdk.sellsy.tax.TaxTranslation;
import io.github.crmsdk.sellsy.tax.UpdateTax;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TaxesTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private static final String TAX = "{'id':7,'rate':20.5,'label':'TVA','is_active':true,'is_ecotax':false,"
            + "'_embed':{'acl':{'rate_can_be_updated':true},'translations':[{'id':5,'lang_id':12,'value':'VAT'}]}}";

    @Test
    void writesTaxes() {
        SellsyClient client = vendor.client();
        View view = View.builder().addEmbed("acl").build();
        CreateTax tax = CreateTax.builder()
                .rate(new BigDecimal("20.5"))
                .label("TVA")
                .beforeSibling(57L)
                .build();
        UpdateTax changes = UpdateTax.builder().label("VAT").build();
        for (int i = 0; i < 4; i++) {
            vendor.answers(200, TAX);
        }
        vendor.answers(204);
        client.taxes().create(tax).execute();
        client.taxes().create(tax, view).execute();
        client.taxes().update(7, changes).execute();
        client.taxes().update(7, changes, view, true).execute();
        client.taxes().delete(7).execute();
        vendor.expect("POST", "/v2/taxes", "{'rate':20.5,'label':'TVA','before_sibling':57}");
        vendor.expect("POST", "/v2/taxes?embed%5B%5D=acl", "{'rate':20.5,'label':'TVA','before_sibling':57}");
        vendor.expect("PUT", "/v2/taxes/7", "{'label':'VAT'}");
        vendor.expect("PUT", "/v2/taxes/7?embed%5B%5D=acl&include_ecotax=true", "{'label':'VAT'}");
        vendor.expect("DELETE", "/v2/taxes/7");
    }

    @Test
    void readsTaxes() {
        SellsyClient client = vendor.client();
        vendor.answers(200, TAX);
        vendor.answers(200, TAX);
        Tax tax = client.taxes().get(7).execute();
        assertThat(tax.rate()).isEqualTo("20.5");
        assertThat(tax.isActive()).isTrue();
        assertThat(tax.isEcotax()).isFalse();
        assertThat(tax.embedded().acl()).containsExactly(entry("rate_can_be_updated", true));
        assertThat(tax.embedded().translations())
                .extracting(TaxTranslation::value)
                .containsExactly("VAT");
        client.taxes().get(7, View.builder().build(), true).execute();
        vendor.expect("GET", "/v2/taxes/7");
        vendor.expect("GET", "/v2/taxes/7?include_ecotax=true");
    }

    @Test
    void listsAndSearchesTaxes() {
        SellsyClient client = vendor.client();
        for (int i = 0; i < 3; i++) {
            vendor.answers(200, "{'data':[{'id':1}],'pagination':{'limit':100,'count':1,'total':1,'offset':'WzFd'}}");
        }
        assertThat(client.taxes().list(ListQuery.builder().orderBy("rank").build()))
                .hasSize(1);
        assertThat(client.taxes().listWithEcotaxes(ListQuery.all())).hasSize(1);
        assertThat(client.taxes()
                        .search(TaxQuery.builder()
                                .rate(Range.atMost(BigDecimal.TEN))
                                .label("TVA UK")
                                .isActive(true)
                                .build()))
                .hasSize(1);
        vendor.expect("GET", "/v2/taxes?order=rank&limit=100");
        vendor.expect("GET", "/v2/taxes?limit=100&include_ecotax=true");
        vendor.expect(
                "POST",
                "/v2/taxes/search?limit=100",
                "{'filters':{'rate':{'max':10},'label':'TVA UK','is_active':true}}");
    }
}
