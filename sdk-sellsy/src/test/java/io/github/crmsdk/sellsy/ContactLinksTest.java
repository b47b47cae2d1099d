package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.sellsy.contact.Contact;
import io.github.crmsdk.sellsy.contact.ContactRole;
import io.github.crmsdk.sellsy.contact.ContactRoles;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.RecordRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContactLinksTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private static final RecordRef COMPANY = RecordRef.company(7);

    @Test
    void linksWithRolesAndWithout() {
        SellsyClient client = vendor.client();
        vendor.answers(201);
        vendor.answers(200);
        vendor.answers(200);
        vendor.answers(204);
        client.contactLinks()
                .link(COMPANY, 9, ContactRoles.of(ContactRole.MAIN, ContactRole.INVOICING))
                .execute();
        client.contactLinks().link(RecordRef.individual(8), 9).execute();
        client.contactLinks()
                .updateLink(COMPANY, 9, ContactRoles.of(ContactRole.DUNNING))
                .execute();
        client.contactLinks().unlink(COMPANY, 9).execute();
        vendor.expect("POST", "/v2/companies/7/contacts/9", "{'roles':['main','invoicing']}");
        assertThat(vendor.expect("POST", "/v2/individuals/8/contacts/9").getBodySize())
                .isZero();
        vendor.expect("PUT", "/v2/companies/7/contacts/9", "{'roles':['dunning']}");
        vendor.expect("DELETE", "/v2/companies/7/contacts/9");
    }

    @Test
    void takesRolesAway() {
        SellsyClient client = vendor.client();
        vendor.answers(200);
        client.contactLinks().updateLink(COMPANY, 9, ContactRoles.of()).execute();
        vendor.expect("PUT", "/v2/companies/7/contacts/9", "{'roles':[]}");
    }

    @Test
    void listsTheContactsOfACompany() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':[{'id':9}],'pagination':{'limit':100,'count':1,'total':1,'offset':'WzFd'}}");
        assertThat(client.contactLinks()
                        .list(COMPANY, ListQuery.builder().addEmbed("acl").build()))
                .extracting(Contact::id)
                .containsExactly(9L);
        vendor.expect("GET", "/v2/companies/7/contacts?embed%5B%5D=acl&limit=100");
    }
}
