package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;

/**
 * The addresses and contacts of clients, prospects and suppliers. A contact's id here is that of its link. The answers
 * of the writes are not documented; they are the bare id.
 */
final class ThirdPartsMethods {
    private final V1Context v1;
    private final ThirdForm form;
    private final ThirdRows rows;

    ThirdPartsMethods(V1Context v1) {
        this.v1 = v1;
        this.form = new ThirdForm(v1);
        this.rows = new ThirdRows(v1);
    }

    void add(V1Methods methods) {
        for (ThirdMethods.Collection of : ThirdMethods.COLLECTIONS) {
            String name = of.name();
            methods.on(name + ".getAddress", params -> ThirdRows.address(address(third(of, params), params)))
                    .on(name + ".addAddress", params -> {
                        return V1Context.id(form.addAddress(third(of, params), params.block("address")));
                    })
                    .on(name + ".updateAddress", params -> updateAddress(third(of, params), params))
                    .on(name + ".deleteAddress", params -> deleteAddress(third(of, params), params))
                    .on(name + ".getContactList", params -> contacts(third(of, params)))
                    .on(name + ".getContact", params -> contact(third(of, params), params))
                    .on(name + ".addContact", params -> {
                        return V1Context.text(form.addContact(third(of, params), params.block("contact")));
                    })
                    .on(name + ".updateContact", params -> updateContact(third(of, params), params))
                    .on(name + ".deleteContact", params -> deleteContact(third(of, params), params));
        }
    }

    private ObjectNode third(ThirdMethods.Collection of, V1Params params) {
        return ThirdMethods.find(v1, of, params);
    }

    private ObjectNode address(ObjectNode third, V1Params params) {
        long id = params.id("addressid");
        return Addresses.of(v1.account, v1.pathOf(third), third)
                .filter(address -> Links.id(address) == id)
                .findFirst()
                .orElseThrow(() -> V1Error.notLoadable(String.valueOf(id)));
    }

    private JsonNode updateAddress(ObjectNode third, V1Params params) {
        ObjectNode address = address(third, params);
        form.changeAddress(third, address, params.block("address"));
        return V1Context.id(address);
    }

    private JsonNode deleteAddress(ObjectNode third, V1Params params) {
        ObjectNode address = address(third, params);
        Addresses.forget(third, address);
        v1.account.remove(Addresses.PATH, Links.id(address));
        return V1Context.id(address);
    }

    private JsonNode contacts(ObjectNode third) {
        ObjectNode answer = Json.object();
        answer.set("result", rows.contacts(third));
        return answer;
    }

    private ObjectNode link(ObjectNode third, V1Params params) {
        ObjectNode link = v1.get("links", params.id("contactid"));
        if (link.path("third_id").asLong() != Links.id(third)) {
            throw V1Error.notLoadable(params.text("contactid"));
        }
        return link;
    }

    private JsonNode contact(ObjectNode third, V1Params params) {
        return rows.contact(link(third, params), third);
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
