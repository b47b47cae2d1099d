package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.sellsy.model.RecordRef;
import io.github.crmsdk.sellsy.smarttag.SmartTag;
import io.github.crmsdk.sellsy.smarttag.TagRef;
import io.github.crmsdk.sellsy.smarttag.TaggedType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SmartTagsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    @Test
    void assignsByTextAndById() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':[{'id':55,'value':'VIP'},{'id':56,'value':'New'}]}");
        List<SmartTag> tags = client.smartTags()
                .assign(RecordRef.contact(9), List.of(TagRef.of("VIP"), TagRef.of(56)))
                .execute();
        assertThat(tags).extracting(SmartTag::value).containsExactly("VIP", "New");
        assertThat(tags).extracting(SmartTag::id).containsExactly(55L, 56L);
        vendor.expect("POST", "/v2/contacts/9/smart-tags", "[{'value':'VIP'},{'id':56}]");
    }

    @Test
    void takesAllTagsAway() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':[]}");
        assertThat(client.smartTags()
                        .assign(RecordRef.opportunity(5), List.of())
                        .execute())
                .isEmpty();
        vendor.expect("POST", "/v2/opportunities/5/smart-tags", "[]");
    }

    @Test
    void listsCompletesAndDeletes() {
        SellsyClient client = vendor.client();
        vendor.answers(
                200,
                "{'data':[{'id':55,'value':'VIP'}],'pagination':{'limit':25,'count':1,'total':1,'offset':'WzFd'}}");
        vendor.answers(200, "{'data':[{'id':55,'value':'VIP'}]}");
        vendor.answers(200);
        assertThat(client.smartTags().list(RecordRef.company(7))).hasSize(1);
        assertThat(client.smartTags().autocomplete(TaggedType.CONTACT, "V&").execute())
                .extracting(SmartTag::value)
                .containsExactly("VIP");
        client.smartTags().delete(55).execute();
        vendor.expect("GET", "/v2/companies/7/smart-tags");
        vendor.expect("GET", "/v2/smart-tags/contact/autocomplete?q=V%26");
        vendor.expect("DELETE", "/v2/smart-tags/55");
    }

    @Test
    void aTagIsNamedInOneWay() {
        String message = "A smart tag is named by either value or id: give one of the two";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TagRef("VIP", 55L))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TagRef(null, null))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TagRef.of(" "))
                .withMessage("TagRef.value is blank: it needs a value");
    }
}
