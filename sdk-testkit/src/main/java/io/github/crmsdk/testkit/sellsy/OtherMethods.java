package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;

/** {@code SmartTags}, {@code Staffs}, {@code Infos} and {@code Accountdatas}. */
final class OtherMethods {
    /** Added to the id of a staff member for the id of its row, which is another number at the vendor too. */
    private static final long STAFF_ROW = 90_000;

    private final V1Context v1;

    OtherMethods(V1Context v1) {
        this.v1 = v1;
    }

    void add(V1Methods methods) {
        methods.on("SmartTags.getList", this::tags)
                .on("SmartTags.assign", this::assign)
                .on("SmartTags.unassign", this::unassign)
                .on("Staffs.getList", this::staffs)
                .on("Staffs.getOne", params -> staff(v1.get("staffs", params.id("id"))))
                .on("Infos.getInfos", params -> infos())
                .on("Accountdatas.getTaxes", this::taxes);
    }

    private JsonNode tags(V1Params params) {
        List<ObjectNode> rows = v1.account.all(SmartTags.PATH).stream()
                .map(tag -> Json.object()
                        .put("id", tag.path("id").asText())
                        .put("word", tag.path("value").asText()))
                .toList();
        return v1.lists.of(params, rows, row -> row.path("id").asText());
    }

    private ObjectNode tagged(V1Params params) {
        return v1.linked(params.text("linkedtype"), params.id("linkedid"))
                .orElseThrow(() -> V1Error.invalid("linkedtype"));
    }

    private JsonNode assign(V1Params params) {
        ObjectNode record = tagged(params);
        params.text("tags");
        v1.tag(record, params.at("tags"));
        return v1.tags(record);
    }

    private JsonNode unassign(V1Params params) {
        ObjectNode record = tagged(params);
        List<String> gone = V1Params.parts(params.at("tags"));
        List<Long> kept = SmartTags.ids(record).stream()
                .filter(id -> v1.account
                        .find(SmartTags.PATH, id)
                        .filter(tag -> !gone.contains(tag.path("value").asText()))
                        .isPresent())
                .toList();
        SmartTags.assign(record, kept);
        return v1.tags(record);
    }

    private JsonNode staffs(V1Params params) {
        boolean all = params.search().path("withBlocked").asText("N").equals("Y");
        List<ObjectNode> rows = v1.account.all("staffs").stream()
                .filter(staff -> all || staff.path("status").asText().equals("ok"))
                .map(this::staff)
                .toList();
        return v1.lists.of(params, rows, row -> "staff_" + row.path("linkedid").asText());
    }

    private ObjectNode staff(ObjectNode staff) {
        String name = v1.staffName(staff.get("id"));
        return Json.object()
                .put("id", String.valueOf(STAFF_ROW + Values.id(staff)))
                .put("corpid", v1.account.lookups.path("corpId").asText())
                .put("ownerid", "1")
                .put("linkedtype", "staff")
                .put("linkedid", String.valueOf(Values.id(staff)))
                .put("status", staff.path("status").asText())
                .put("civil", V1Values.toV1("civility", staff.path("civility")))
                .put("forename", staff.path("firstname").asText())
                .put("name", staff.path("lastname").asText())
                .put("email", staff.path("email").asText())
                .put("tel", staff.path("phone_number").asText(""))
                .put("mobile", staff.path("mobile_number").asText(""))
                .put("position", staff.path("position").asText(""))
                .put("birthdate", "0000-00-00")
                .put("actif", staff.path("status").asText().equals("ok") ? "Y" : "N")
                .put("created", V1Values.toV1("time", staff.path("created")))
                .put("fullName", name)
                .put("isAdmin", staff.path("profile").asInt() == 1 ? "Y" : "N");
    }

    private JsonNode infos() {
        ObjectNode infos = Json.object();
        infos.putObject("consumerdatas")
                .put("id", "1")
                .put("status", "ok")
                .putObject("infos")
                .put("consumer_i_id", "1");
        infos.putObject("apidatas").put("version", "1.0").put("status", "ok").put("contact", "api@example.com");
        ObjectNode staff = staff(v1.get("staffs", 1));
        ObjectNode user = infos.putObject("userdatas")
                .put("accountlevel", "premium")
                .put("userType", "staff")
                .put("peopleid", staff.path("id").asText())
                .put("staffId", staff.path("linkedid").asText())
                .put("thirdid", "")
                .put("isAdmin", true);
        for (String name : List.of("fullName", "forename", "name", "civil", "tel")) {
            user.set(name, staff.get(name));
        }
        user.put("mail", staff.path("email").asText())
                .put("hasvat", "Y")
                .put("corpName", "Example")
                .put("corpId", v1.account.lookups.path("corpId").asText());
        user.set("plugins", Json.array(List.of()));
        return infos;
    }

    /** The members of a tax are a guess. */
    private JsonNode taxes(V1Params params) {
        boolean eco = params.at("includeEcoTax").asText("N").equals("Y");
        List<ObjectNode> rows = v1.account.all("taxes").stream()
                .filter(tax -> eco || !tax.path("is_ecotax").asBoolean())
                .map(tax -> Json.object()
                        .put("id", tax.path("id").asText())
                        .put("name", tax.path("label").asText())
                        .put("value", tax.path("rate").asText())
                        .put("isEnabled", tax.path("is_active").asBoolean() ? "Y" : "N")
                        .put("isEcotax", tax.path("is_ecotax").asBoolean() ? "Y" : "N"))
                .toList();
        return v1.lists.map(rows, row -> row.path("id").asText());
    }
}
