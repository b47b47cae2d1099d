package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.View;
import io.github.crmsdk.sellsy.opportunity.OpportunitySource;
import io.github.crmsdk.sellsy.opportunity.OpportunitySources;
import io.github.crmsdk.sellsy.opportunity.SourceCategory;
import io.github.crmsdk.sellsy.opportunity.SourceQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpportunitySourcesTest {
    private static final OpportunitySource SHOWROOM = OpportunitySource.builder()
            .id(3)
            .name("Showroom")
            .isDefault(true)
            .isHidden(false)
            .categoryId(10L)
            .rank(2)
            .build();

    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void readsSources() {
        OpportunitySources sources = vendor.client().opportunitySources();
        for (int answers = 0; answers < 3; answers++) {
            vendor.answers(
                    200,
                    "{'data':[{'id':3,'name':'Showroom','is_default':true,'is_hidden':false,'category_id':10,'rank':2}]}");
        }

        assertThat(sources.list(ListQuery.all()).toList()).containsExactly(SHOWROOM);
        assertThat(sources.search(SourceQuery.builder().addCategoryId(10, 20).build())
                        .toList())
                .containsExactly(SHOWROOM);
        assertThat(sources.ofCategory(10, ListQuery.all()).toList()).containsExactly(SHOWROOM);

        vendor.expect("GET", "/v2/opportunities/sources?limit=100");
        vendor.expect("POST", "/v2/opportunities/sources/search?limit=100", "{'filters':{'category_id':[10,20]}}");
        vendor.expect("GET", "/v2/opportunities/categories/10/sources?limit=100");
    }

    @Test
    void readsCategories() {
        OpportunitySources sources = vendor.client().opportunitySources();
        View withSources = View.builder().addEmbed("sources").build();
        String event = "{'id':10,'label':'Event','color':'#000000','icon':'fa-anchor','is_default':false,"
                + "'_embed':{'sources':[{'id':3}]}}";
        vendor.answers(200, "{'data':[" + event + "],'pagination':{'limit':1,'count':1,'total':1,'offset':0}}");
        vendor.answers(200, event);
        vendor.answers(200, event);

        SourceCategory category = sources.categories(withSources).toList().get(0);

        assertThat(category.label()).isEqualTo("Event");
        assertThat(category.color()).isEqualTo("#000000");
        assertThat(category.icon()).isEqualTo("fa-anchor");
        assertThat(category.isDefault()).isFalse();
        assertThat(category.embedded().sources())
                .containsExactly(OpportunitySource.builder().id(3).build());
        assertThat(sources.category(10).execute()).isEqualTo(category);
        assertThat(sources.category(10, withSources).execute()).isEqualTo(category);
        vendor.expect("GET", "/v2/opportunities/categories?embed%5B%5D=sources");
        vendor.expect("GET", "/v2/opportunities/categories/10");
        vendor.expect("GET", "/v2/opportunities/categories/10?embed%5B%5D=sources");
    }
}
