package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.sellsy.company.Company;
import io.github.crmsdk.sellsy.company.CompanyQuery;
import io.github.crmsdk.sellsy.company.CreateCompany;
import io.github.crmsdk.sellsy.company.LegalFrance;
import io.github.crmsdk.sellsy.company.UpdateCompany;
import io.github.crmsdk.sellsy.model.Direction;
import io.github.crmsdk.sellsy.model.Period;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.model.View;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CompaniesTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void createsACompany() {
        SellsyClient client = vendor.client();
        vendor.answers(201, "{'id':1021,'type':'prospect','name':'Acme','is_archived':false,'rgpd_consent':true}");
        Company created = client.companies()
                .create(CreateCompany.builder()
                        .type(RelationType.PROSPECT)
                        .name("Acme")
                        .isArchived(false)
                        .legalFrance(LegalFrance.builder().apeNafCode("6201Z").build())
                        .created(Instant.parse("2026-01-02T03:04:05.678Z"))
                        .build())
                .execute();
        assertThat(created.id()).isEqualTo(1021);
        assertThat(created.isArchived()).isFalse();
        assertThat(created.additionalProperties()).containsOnlyKeys("rgpd_consent");
        vendor.expect(
                "POST",
                "/v2/companies",
                "{'type':'prospect','name':'Acme','is_archived':false,'legal_france':{'ape_naf_code':'6201Z'},"
                        + "'created':'2026-01-02T03:04:05+00:00'}");
    }

    @Test
    void clearsAMember() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'id':7,'name':'Acme'}");
        client.companies()
                .update(7, UpdateCompany.builder().clear("note").build())
                .execute();
        vendor.expect("PUT", "/v2/companies/7", "{'note':null}");
    }

    @Test
    void getsWithAView() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'id':7,'_embed':{'cf.12':{'value':3}}}");
        Company company = client.companies()
                .get(
                        7,
                        View.builder()
                                .addFields("id", "_embed")
                                .addEmbed("cf.12")
                                .build())
                .execute();
        assertThat(company.embedded().additionalProperties()).containsOnlyKeys("cf.12");
        vendor.expect("GET", "/v2/companies/7?field%5B%5D=id&field%5B%5D=_embed&embed%5B%5D=cf.12");
    }

    @Test
    void searchesPageByPageAndStopsAtAShortPage() {
        SellsyClient client = vendor.client();
        vendor.answers(
                200, "{'data':[{'id':1},{'id':2}],'pagination':{'limit':2,'count':2,'total':3,'offset':'WzFd'}}");
        vendor.answers(200, "{'data':[{'id':3}],'pagination':{'limit':2,'count':1,'total':3,'offset':'WzNd'}}");
        List<Company> found = client.companies()
                .search(CompanyQuery.builder()
                        .addType(RelationType.CLIENT)
                        .created(Period.since(Instant.parse("2026-01-02T03:04:05Z")))
                        .orderBy("created_at")
                        .direction(Direction.DESCENDING)
                        .pageSize(2)
                        .build())
                .toList();
        assertThat(found).extracting(Company::id).containsExactly(1L, 2L, 3L);
        String filters = "{'filters':{'type':['client'],'created':{'start':'2026-01-02T03:04:05+00:00'}}}";
        String search = "/v2/companies/search?order=created_at&direction=desc&limit=2";
        vendor.expect("POST", search, filters);
        vendor.expect("POST", search + "&offset=WzFd", filters);
    }
}
