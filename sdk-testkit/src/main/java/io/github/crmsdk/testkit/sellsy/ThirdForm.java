package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;

/** Writes the blocks {@code third}, {@code contact} and {@code address} into the records that they stand for. */
final class ThirdForm {
    private final V1Context v1;

    ThirdForm(V1Context v1) {
        this.v1 = v1;
    }

    /** A new client, prospect or supplier. */
    ObjectNode create(String type, V1Params params) {
        ObjectNode third = params.block("third").deepCopy();
        Optional<ObjectNode> contact = params.optionalBlock("contact");
        if (third.path("name").asText().isBlank()) {
            throw V1Error.missing("third.name");
        }
        contact.ifPresent(this::newContact);
        String kind = third.path("type").asText("corporation");
        if (!kind.matches("corporation|person")) {
            throw V1Error.invalid("third.type");
        }
        String path = kind.equals("person") ? "individuals" : "companies";
        ObjectNode record = v1.account.fresh(path).put("type", type);
        write(path, third, contact, record);
        ObjectNode stored = v1.add(path, record);
        tagAndLink(path, stored, third, contact, params.optionalBlock("address"));
        return stored;
    }

    void update(ObjectNode stored, V1Params params) {
        String path = v1.pathOf(stored);
        ObjectNode third = params.block("third").deepCopy();
        if (third.has("name") && third.path("name").asText().isBlank()) {
            throw V1Error.missing("third.name");
        }
        Optional<ObjectNode> contact = params.optionalBlock("contact");
        contact.ifPresent(block -> V1Members.write("people", block, v1.freshContact()));
        write(path, third, contact, stored);
        tagAndLink(path, stored, third, contact, params.optionalBlock("address"));
        v1.touch(path, stored);
    }

    /** A contact of a company or individual; tells the id of the link. */
    long addContact(ObjectNode third, ObjectNode block) {
        return v1.links.link(Values.id(third), Values.id(v1.add("contacts", newContact(block))));
    }

    ObjectNode addAddress(ObjectNode third, ObjectNode block) {
        boolean first = third.path("invoicing_address_id").isNull();
        ObjectNode address = v1.account.put(Addresses.PATH, address(block));
        if (first) {
            address.put("is_invoicing_address", true).put("is_delivery_address", true);
        }
        Addresses.keep(v1.account, v1.pathOf(third), third, address);
        return address;
    }

    void changeAddress(ObjectNode third, ObjectNode address, ObjectNode block) {
        V1Members.write("address", block, address);
        Addresses.keep(v1.account, v1.pathOf(third), third, address);
    }

    private ObjectNode address(ObjectNode block) {
        ObjectNode address = v1.account.fresh(Addresses.PATH);
        V1Members.write("address", block, address);
        if (address.path("country_code").isNull()) {
            address.put("country_code", "FR");
        }
        return address;
    }

    private static void write(String path, ObjectNode third, Optional<ObjectNode> contact, ObjectNode record) {
        ObjectNode members = third.deepCopy();
        members.remove(List.of("name", "type", "tags"));
        V1Members.write("third", members, record);
        if (path.equals("individuals")) {
            writePerson(third, contact, record);
        } else if (third.has("name")) {
            record.put("name", third.get("name").asText());
        }
    }

    private static void writePerson(ObjectNode third, Optional<ObjectNode> contact, ObjectNode record) {
        if (contact.isPresent()) {
            ObjectNode name = contact.get().deepCopy().retain("name", "forename", "civil");
            V1Members.write("people", name, record);
        } else if (third.has("name")) {
            record.set("last_name", TextNode.valueOf(third.get("name").asText()));
            record.putNull("first_name");
        }
    }

    private void tagAndLink(
            String path,
            ObjectNode stored,
            ObjectNode third,
            Optional<ObjectNode> contact,
            Optional<ObjectNode> address) {
        if (third.has("tags")) {
            v1.tag(stored, third.get("tags"));
        }
        if (path.equals("companies") && contact.isPresent()) {
            mainContact(stored, contact.get());
        }
        address.ifPresent(block -> mainAddress(stored, block));
    }

    private void mainContact(ObjectNode stored, ObjectNode block) {
        long main = stored.path("main_contact_id").asLong();
        Optional<ObjectNode> known = v1.account.find("contacts", main);
        if (known.isPresent()) {
            V1Members.write("people", block, known.get());
        } else {
            ObjectNode link = v1.get("links", addContact(stored, block));
            stored.set("main_contact_id", link.get("contact_id"));
        }
    }

    private void mainAddress(ObjectNode stored, ObjectNode block) {
        long main = stored.path("invoicing_address_id").asLong();
        v1.account
                .find(Addresses.PATH, main)
                .ifPresentOrElse(known -> changeAddress(stored, known, block), () -> addAddress(stored, block));
    }

    private ObjectNode newContact(ObjectNode block) {
        if (block.path("name").asText().isBlank()) {
            throw V1Error.missing("contact.name");
        }
        ObjectNode contact = v1.freshContact();
        V1Members.write("people", block, contact);
        return contact;
    }
}
