package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.sellsy.address.Address;
import io.github.crmsdk.sellsy.address.CreateAddress;
import io.github.crmsdk.sellsy.address.Geocode;
import io.github.crmsdk.sellsy.address.UpdateAddress;
import io.github.crmsdk.sellsy.model.RecordRef;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AddressesTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private static final RecordRef COMPANY = RecordRef.company(7);

    @Test
    void createsAnAddressWithAllItsMembers() {
        SellsyClient client = vendor.client();
        vendor.answersFixture(201, "address");
        Address created = client.addresses()
                .create(
                        COMPANY,
                        CreateAddress.builder()
                                .name("Main office")
                                .addressLine1("30 Commercial Road")
                                .addressLine2("Finance")
                                .addressLine3("Lighthouse")
                                .addressLine4("PO Box 215")
                                .postalCode("75012")
                                .city("Paris")
                                .countryCode("FR")
                                .isInvoicingAddress(true)
                                .isDeliveryAddress(false)
                                .geocode(Geocode.builder()
                                        .lat(new BigDecimal("46.140862"))
                                        .lng(new BigDecimal("-1.168249"))
                                        .build())
                                .build())
                .execute();
        vendor.expect(
                "POST",
                "/v2/companies/7/addresses",
                "{'name':'Main office','address_line_1':'30 Commercial Road','address_line_2':'Finance',"
                        + "'address_line_3':'Lighthouse','address_line_4':'PO Box 215','postal_code':'75012',"
                        + "'city':'Paris','country_code':'FR','is_invoicing_address':true,"
                        + "'is_delivery_address':false,'geocode':{'lat':46.140862,'lng':-1.168249}}");
        assertThat(created.id()).isEqualTo(218700001);
        assertThat(created.addressLine1()).isEqualTo("30 Commercial Road");
        assertThat(created.addressLine4()).isEqualTo("PO Box 215");
        assertThat(created.country()).isEqualTo("France");
        assertThat(created.isDeliveryAddress()).isFalse();
        assertThat(created.additionalProperties()).isEmpty();
    }

    @Test
    void readsChangesVerifiesAndDeletes() {
        SellsyClient client = vendor.client();
        vendor.answersFixture(200, "address");
        vendor.answersFixture(200, "address");
        vendor.answers(204);
        vendor.answers(204);
        vendor.answers(204);
        UpdateAddress changes =
                UpdateAddress.builder().name("Branch").clear("address_line_2").build();
        client.addresses().get(RecordRef.individual(8), 5).execute();
        client.addresses().update(RecordRef.contact(9), 5, changes).execute();
        client.addresses().verify(COMPANY, 5, changes).execute();
        client.addresses()
                .verify(
                        COMPANY,
                        CreateAddress.builder()
                                .name("Main office")
                                .addressLine1("1 rue")
                                .postalCode("75012")
                                .city("Paris")
                                .countryCode("FR")
                                .build())
                .execute();
        client.addresses().delete(COMPANY, 5).execute();
        vendor.expect("GET", "/v2/individuals/8/addresses/5");
        vendor.expect("PUT", "/v2/contacts/9/addresses/5", "{'name':'Branch','address_line_2':null}");
        vendor.expect("PUT", "/v2/companies/7/addresses/5?verify=true", "{'name':'Branch','address_line_2':null}");
        vendor.expect(
                "POST",
                "/v2/companies/7/addresses?verify=true",
                "{'name':'Main office','address_line_1':'1 rue','postal_code':'75012','city':'Paris',"
                        + "'country_code':'FR'}");
        vendor.expect("DELETE", "/v2/companies/7/addresses/5");
    }

    @Test
    void listsWithoutParametersTheVendorDoesNotDocument() {
        SellsyClient client = vendor.client();
        vendor.answers(
                200, "{'data':[{'id':1},{'id':2}],'pagination':{'limit':2,'count':2,'total':3,'offset':'WzJd'}}");
        vendor.answers(200, "{'data':[{'id':3}],'pagination':{'limit':2,'count':1,'total':3,'offset':'WzNd'}}");
        assertThat(client.addresses().list(COMPANY)).extracting(Address::id).containsExactly(1L, 2L, 3L);
        vendor.expect("GET", "/v2/companies/7/addresses");
        vendor.expect("GET", "/v2/companies/7/addresses?offset=WzJd");
    }

    @Test
    void asksForNoSecondPageWhenTheFirstHasAll() {
        SellsyClient client = vendor.client();
        vendor.answers(
                200, "{'data':[{'id':1},{'id':2}],'pagination':{'limit':2,'count':2,'total':2,'offset':'WzJd'}}");
        assertThat(client.addresses().list(COMPANY)).hasSize(2);
        assertThat(vendor.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void refusesWhatTheVendorWould() {
        UpdateAddress.Builder country = UpdateAddress.builder().countryCode("FRA");
        assertThatIllegalArgumentException()
                .isThrownBy(country::build)
                .withMessage("UpdateAddress.countryCode has 3 characters: at most 2 are allowed");
        UpdateAddress.Builder city = UpdateAddress.builder().city("X");
        assertThatIllegalArgumentException()
                .isThrownBy(city::build)
                .withMessage("UpdateAddress.city has 1 characters: at least 2 are needed");
        UpdateAddress.Builder twice = UpdateAddress.builder().addressLine2("x").clear("address_line_2");
        assertThatIllegalArgumentException()
                .isThrownBy(twice::build)
                .withMessage("UpdateAddress.address_line_2 is given twice: by its method and by set or clear");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordRef("companies/7/..", 8))
                .withMessage(
                        "resource is 'companies/7/..': it must be lower-case letters and hyphens, such as companies");
    }
}
