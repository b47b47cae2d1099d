package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;

/** The contacts of clients, prospects and suppliers, whose id here is that of the link. The answers of the writes, which are
 * not documented, are the bare id. */
final class ThirdContactMethods {
    private final V1Context v1;
    private final ThirdForm form;
    private final ThirdRows rows;

    ThirdContactMethods(V1Context v1) {
        this.v1 = v1;
        this.form = new ThirdForm(v1);
        this.rows = new ThirdRows(v1);
    }

    void add(V1Methods methods) {
        for (ThirdMethods.Collection of : ThirdMethods.COLLECTIONS) {
            String name = of.name();
            methods.on(name + ".getContactList", params -> contacts(third(of, params)))
                    .on(name + ".getContact", params -> contact(third(of, params), params))
                    .on(name + ".addContact", params -> addContact(third(of, params), params))
                    .on(name + ".updateContact", params -> updateContact(third(of, params), params))
                    .on(name + ".deleteContact", params -> deleteContact(third(of, params), params));
        }
    }

    private ObjectNode third(ThirdMethods.Collection of, V1Params params) {
        return ThirdMethods.find(v1, of, params);
    }

    private ObjectNode link(ObjectNode third, V1Params params) {
        long id = params.id("contactid");
        ObjectNode link = v1.get("links", id);
        if (link.path("third_id").asLong() != Values.id(third)) {
            throw V1Error.notLoadable("thirdcontact", id);
        }
        return link;
    }

    private JsonNode contacts(ObjectNode third) {
        ObjectNode answer = Json.object();
        answer.set("result", rows.contacts(third));
        return answer;
    }

    private JsonNode contact(ObjectNode third, V1Params params) {
        return rows.contact(link(third, params), third);
    }

    private JsonNode addContact(ObjectNode third, V1Params params) {
        return V1Context.text(form.addContact(third, params.block("contact")));
    }

    private JsonNode updateContact(ObjectNode third, V1Params params) {
        ObjectNode link = link(third, params);
        ObjectNode contact = v1.get("contacts", link.path("contact_id").asLong());
        V1Members.write("people", params.block("contact"), contact);
        v1.touch("contacts", contact);
        return V1Context.id(link);
    }

    private JsonNode deleteContact(ObjectNode third, V1Params params) {
        ObjectNode link = link(third, params);
        v1.links.unlink(link);
        return V1Context.id(link);
    }
}
