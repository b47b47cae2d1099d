package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.opportunity.Pipeline;
import io.github.crmsdk.sellsy.opportunity.PipelineQuery;
import io.github.crmsdk.sellsy.opportunity.PipelineStep;
import io.github.crmsdk.sellsy.opportunity.Pipelines;
import io.github.crmsdk.sellsy.opportunity.StepQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PipelinesTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void readsPipelines() {
        Pipelines pipelines = vendor.client().pipelines();
        vendor.answers(200, "{'data':[{'id':4,'name':'North','is_default':true,'step':2,'rank':1}]}");
        vendor.answers(200, "{'data':[{'id':4}]}");

        assertThat(pipelines.list(ListQuery.builder().orderBy("rank").build()).toList())
                .containsExactly(Pipeline.builder()
                        .id(4)
                        .name("North")
                        .isDefault(true)
                        .step(2)
                        .rank(1)
                        .build());
        assertThat(pipelines
                        .search(PipelineQuery.builder()
                                .name("North")
                                .isDefault(false)
                                .build())
                        .toList())
                .hasSize(1);

        vendor.expect("GET", "/v2/opportunities/pipelines?order=rank&limit=100");
        vendor.expect(
                "POST",
                "/v2/opportunities/pipelines/search?limit=100",
                "{'filters':{'name':'North','is_default':false}}");
    }

    @Test
    void readsSteps() {
        Pipelines pipelines = vendor.client().pipelines();
        vendor.answers(
                200,
                "{'data':[{'id':17,'name':'Prospection','probability':10,'rank':1,'_embed':{'opportunities_number':3}}]}");
        vendor.answers(200, "{'data':[{'id':17}]}");
        vendor.answers(200, "{'data':[{'id':17},{'id':18}]}");

        PipelineStep step = pipelines
                .steps(4, ListQuery.builder().addEmbed("opportunities_number").build())
                .toList()
                .get(0);
        StepQuery query = StepQuery.builder().name("Pro").addId(17, 18).build();

        assertThat(step.name()).isEqualTo("Prospection");
        assertThat(step.probability()).isEqualTo(10);
        assertThat(step.rank()).isEqualTo(1);
        assertThat(step.embedded().opportunitiesNumber()).isEqualTo(3);
        assertThat(pipelines.searchSteps(4, query).toList()).hasSize(1);
        assertThat(pipelines.searchSteps(query).toList()).hasSize(2);
        String filters = "{'filters':{'name':'Pro','id':[17,18]}}";
        vendor.expect("GET", "/v2/opportunities/pipelines/4/steps?embed%5B%5D=opportunities_number&limit=100");
        vendor.expect("POST", "/v2/opportunities/pipelines/4/steps/search?limit=100", filters);
        vendor.expect("POST", "/v2/opportunities/steps/search?limit=100", filters);
    }
}
