package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The addresses of clients, prospects and suppliers. The answers of the writes, which are not documented, are the bare id. */
final class ThirdAddressMethods {
    private final V1Context v1;
    private final ThirdForm form;

    ThirdAddressMethods(V1Context v1) {
        this.v1 = v1;
        this.form = new ThirdForm(v1);
    }

    void add(V1Methods methods) {
        for (ThirdMethods.Collection of : ThirdMethods.COLLECTIONS) {
            String name = of.name();
            methods.on(name + ".getAddress", params -> ThirdRows.address(address(third(of, params), params)))
                    .on(name + ".addAddress", params -> addAddress(third(of, params), params))
                    .on(name + ".updateAddress", params -> updateAddress(third(of, params), params))
                    .on(name + ".deleteAddress", params -> deleteAddress(third(of, params), params));
        }
    }

    private ObjectNode third(ThirdMethods.Collection of, V1Params params) {
        return ThirdMethods.find(v1, of, params);
    }

    private ObjectNode address(ObjectNode third, V1Params params) {
        long id = params.id("addressid");
        return Addresses.of(v1.account, v1.pathOf(third), third)
                .filter(address -> Values.id(address) == id)
                .findFirst()
                .orElseThrow(() -> V1Error.notLoadable("address", id));
    }

    private JsonNode addAddress(ObjectNode third, V1Params params) {
        return V1Context.id(form.addAddress(third, params.block("address")));
    }

    private JsonNode updateAddress(ObjectNode third, V1Params params) {
        ObjectNode address = address(third, params);
        form.changeAddress(third, address, params.block("address"));
        return V1Context.id(address);
    }

    private JsonNode deleteAddress(ObjectNode third, V1Params params) {
        ObjectNode address = address(third, params);
        Addresses.forget(third, address);
        v1.account.remove(Addresses.PATH, Values.id(address));
        return V1Context.id(address);
    }
}
