package io.github.crmsdk.salesmate.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.salesmate.Fixtures;
import io.github.crmsdk.salesmate.Wire;
import io.github.crmsdk.salesmate.search.SearchResult;
import io.github.crmsdk.salesmate.search.SortOrder;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProductsTest {
    @RegisterExtension
    final Wire wire = new Wire();

    private Products products() {
        return wire.client().products();
    }

    @Test
    void createsAProduct() {
        wire.answer("created.json");
        WriteProduct product = WriteProduct.builder()
                .name("Seats")
                .sku("S-1")
                .sellingPrice(new BigDecimal("888.50"))
                .description("")
                .set("isActive", true)
                .build();
        assertThat(products().create(product).execute().id()).isEqualTo(341);
        wire.asked(
                "POST",
                "/apis/v1/products",
                Fixtures.json("{'name':'Seats','sku':'S-1','sellingPrice':888.50,'description':'','isActive':true}"));
    }

    @Test
    void updatesAProduct() {
        wire.data("{'id':6}");
        WriteProduct changes = WriteProduct.builder()
                .sellingPrice(BigDecimal.ZERO)
                .clear("sku")
                .build();
        assertThat(products().update(6, changes).execute()).isNull();
        wire.asked("PUT", "/apis/v1/products/6", Fixtures.json("{'sellingPrice':0,'sku':null}"));
    }

    @Test
    void deletesAProduct() {
        wire.answer("deleted.json");
        assertThat(products().delete(6).execute()).isNull();
        wire.asked("DELETE", "/apis/v1/products/6");
    }

    @Test
    void deletesSeveralProducts() {
        wire.answer("deleted.json");
        assertThat(products().deleteAll(List.of(6L, 7L)).execute()).isNull();
        wire.asked("PUT", "/apis/v1/products/bulkDelete", Fixtures.json("{'productIds':[6,7]}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> products().deleteAll(List.of()))
                .withMessage("productIds is empty: give at least one id");
    }

    @Test
    void searchesProducts() {
        wire.data(
                "{'data':[{'id':6,'name':'Seats','sellingPrice':'888.50','createdAt':'','unit':'piece'}],'totalRows':1}");
        SearchResult<Product> result = products()
                .search(
                        25,
                        50,
                        "name",
                        SortOrder.DESCENDING,
                        Fixtures.json("{'fields':['name'],'query':{'group':{'operator':'AND','rules':[]}}}"))
                .execute();
        wire.asked(
                "POST",
                "/apis/v3/products/search?rows=25&from=50&sortBy=name&sortOrder=desc",
                Fixtures.json("{'fields':['name'],'query':{'group':{'operator':'AND','rules':[]}}}"));
        Product seats = result.data().get(0);
        assertThat(seats.id()).isEqualTo(6);
        assertThat(seats.sellingPrice()).isEqualTo("888.50");
        assertThat(seats.createdAt()).isNull();
        assertThat(seats.additionalProperties()).containsOnlyKeys("unit");
        assertThat(result.totalRows()).isEqualTo(1);
        assertThat(result.totalPages()).isNull();
    }

    @Test
    void searchesProductsInTheVendorsOrder() {
        wire.data("{'data':[]}");
        assertThat(products()
                        .search(25, 0, null, null, Fixtures.json("{}"))
                        .execute()
                        .data())
                .isEmpty();
        wire.asked("POST", "/apis/v3/products/search?rows=25&from=0", Fixtures.json("{}"));
    }

    @Test
    void aProductsNameIsNotBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WriteProduct.builder().name(" ").build())
                .withMessage("WriteProduct.name is blank: it needs a value");
    }
}
