package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The search over companies, individuals, contacts and opportunities at once. */
final class SearchRoutes {
    private static final Map<String, String> TYPES = Map.of(
            "company", "companies", "individual", "individuals", "contact", "contacts", "opportunity", "opportunities");
    private static final List<String> OTHERS =
            List.of("purchase", "item", "declination", "document", "staff", "ticket", "redactor");
    private static final List<String> ADDRESS = List.of(
            "name",
            "id",
            "postal_code",
            "city",
            "country_code",
            "address_line_1",
            "address_line_2",
            "address_line_3",
            "address_line_4");
    private static final List<String> CONTACT = List.of("id", "first_name", "last_name", "civility");
    private static final List<String> SEARCHED = List.of("name", "last_name", "first_name", "email", "number");

    private final V2Context v2;

    SearchRoutes(V2Context v2) {
        this.v2 = v2;
    }

    void add(Routes routes) {
        routes.on("GET", "search", match -> search(match.call()));
    }

    private Answer search(RecordedCall call) {
        String wanted = call.query("q");
        if (wanted == null || wanted.isEmpty()) {
            throw Refusal.invalid("q", "is required");
        }
        List<String> asked = V2Context.listed(call, "type");
        List<String> types = asked.isEmpty() ? TYPES.keySet().stream().sorted().toList() : asked;
        types.forEach(type -> {
            if (!TYPES.containsKey(base(type)) && !OTHERS.contains(base(type))) {
                throw Refusal.invalid("type", type + " is not a type of object");
            }
        });
        List<ObjectNode> found = types.stream()
                .filter(type -> TYPES.containsKey(base(type)))
                .flatMap(type -> hits(type, wanted))
                .distinct()
                .toList();
        ObjectNode answer = page(found, Page.limit(call.query("limit")));
        ObjectNode counts = answer.putObject("aggregations").putObject("count_by_type");
        types.stream()
                .map(SearchRoutes::base)
                .filter(TYPES::containsKey)
                .forEach(type -> count(counts.putArray(type), type, found));
        return Answer.json(200, answer);
    }

    /** There is one page only: the route knows no offset, though its answer has one. */
    private static ObjectNode page(List<ObjectNode> found, int limit) {
        List<ObjectNode> shown = found.stream().limit(limit).toList();
        ObjectNode page = Json.object();
        page.set("data", Json.array(shown));
        page.putObject("pagination")
                .put("limit", limit)
                .put("count", shown.size())
                .put("total", found.size())
                .put("offset", Page.encoded("[" + shown.size() + "]"));
        return page;
    }

    private Stream<ObjectNode> hits(String type, String wanted) {
        String base = base(type);
        return v2.account.all(Objects.requireNonNull(TYPES.get(base), base)).stream()
                .filter(record -> SEARCHED.stream().anyMatch(name -> Values.contains(record.path(name), wanted)))
                .map(record -> hit(base, record))
                .filter(hit -> type.equals(base)
                        || type.equals(
                                base + "." + hit.path("object").path("sub_type").asText()));
    }

    /** The type of a type or of a subtype such as {@code company.client}. */
    private static String base(String type) {
        return type.replaceFirst("\\..*", "");
    }

    /** The numbers of hits that are not and that are archived. */
    private static void count(ArrayNode counts, String type, List<ObjectNode> found) {
        for (boolean archived : new boolean[] {false, true}) {
            counts.add(found.stream()
                    .filter(hit -> hit.path("object").path("type").asText().equals(type))
                    .filter(hit -> hit.path("is_archived").asBoolean() == archived)
                    .count());
        }
    }

    private ObjectNode hit(String type, ObjectNode record) {
        ObjectNode hit = Json.object().put("id", hash(type + Values.id(record)));
        hit.putObject("object")
                .put("type", type)
                .put("sub_type", record.path("type").asText(type))
                .put("id", Values.id(record));
        hit.putObject("owner")
                .put("type", "staff")
                .put("id", record.path("owner_id").asLong(1));
        hit.set("created", record.path("created"));
        JsonNode updated = record.has("updated") ? record.get("updated") : record.path("updated_at");
        hit.set("updated", updated.isTextual() ? updated : record.path("created"));
        hit.put("is_archived", record.path("is_archived").asBoolean());
        return type.equals("opportunity") ? opportunity(hit, record) : person(hit, type, record);
    }

    private ObjectNode person(ObjectNode hit, String type, ObjectNode record) {
        for (String name : List.of("name", "first_name", "last_name", "civility", "reference", "position")) {
            if (record.path(name).isTextual()) {
                hit.set(name, record.get(name));
            }
        }
        for (String name : List.of("mobile_number", "fax_number", "phone_number", "email")) {
            hit.put(name, record.path(name).asText(""));
        }
        if (type.equals("contact")) {
            hit.set(
                    "companies",
                    Json.array(v2.links
                            .ofContact(Values.id(record))
                            .flatMap(link -> v2
                                    .account
                                    .find("companies", link.path("third_id").asLong())
                                    .stream())
                            .map(Reader::named)
                            .toList()));
        }
        for (String role : List.of("invoicing_address", "delivery_address")) {
            hit.set(role, part(Addresses.PATH, record.path(role + "_id").asLong(), ADDRESS));
        }
        if (type.equals("company")) {
            hit.set(
                    "main_contact",
                    part("contacts", record.path("main_contact_id").asLong(), CONTACT));
        }
        return hit;
    }

    /** Another record in short, its id as text, as recorded; null if there is none. */
    private JsonNode part(String path, long id, List<String> members) {
        return v2.account
                .find(path, id)
                .<JsonNode>map(record ->
                        Json.copy(record).put("id", String.valueOf(id)).retain(members))
                .orElse(NullNode.instance);
    }

    private ObjectNode opportunity(ObjectNode hit, ObjectNode record) {
        for (String name : List.of("number", "name", "status")) {
            hit.set(name, record.get(name));
        }
        Values.number(record.path("amount")).ifPresent(amount -> hit.put("amount", amount));
        boolean isCompany = record.path("company_id").isNumber();
        long id = record.path(isCompany ? "company_id" : "individual_id").asLong();
        ObjectNode related = hit.putObject("related").put("id", id).put("type", isCompany ? "company" : "individual");
        v2.links.third(id).ifPresent(third -> {
            for (String name : List.of("name", "first_name", "last_name", "civility")) {
                if (third.path(name).isTextual()) {
                    related.set(name, third.get(name));
                }
            }
        });
        return hit;
    }

    private static String hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
