package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Methods that only one kind of record has. */
final class OtherMethods {
    private final Account account;
    private final Reads reads;
    private final Writes writes;

    OtherMethods(Account account, Reads reads, Writes writes) {
        this.account = account;
        this.reads = reads;
        this.writes = writes;
    }

    void add(Map<String, Function<Call, Outcome>> methods) {
        methods.put("getEmailListing", this::emailListing);
        methods.put("getEmailJobs", call -> page("emailJob", "getAllgetEmailJobss", call, row -> true));
        methods.put("getEmailEvents", this::emailEvents);
        methods.put("getActiveLists", call -> page("list", "activeList", call, hasId(call)));
        methods.put("getListMembers", call -> members(call, "getWherelistMemberGets", "0"));
        methods.put("getRemovedListMembers", call -> members(call, "getWherelistLeadMembers", "1"));
        methods.put("getContactListMemberships", this::memberships);
        for (String plural : List.of("", "s")) {
            methods.put(
                    "addListMember" + plural,
                    call -> addMember(call, lead(call.need("memberID").asText())));
            methods.put("addListMember" + plural + "EmailAddress", call -> addMember(call, leadByMail(call)));
        }
        methods.put("createList", call -> created(writes.create(account.type("list"), call.params()).id));
        methods.put("getListTags", call -> page("listTag", "getAllgetListTagss", call, row -> true));
        methods.put(
                "getUnsubscribeCategories",
                call -> page("unsubscribeCategory", "getAllunsubscribeCategorys", call, row -> true));
        methods.put("getClients", call -> page("client", "getAllcompanyProfileManagedBys", call, row -> true));
        methods.put("logCalls", call -> writes.create(account.type("call"), call));
    }

    private Outcome page(String type, String key, Call call, Predicate<Row> rule) {
        return reads.page(account.type(type), key, call, rule, true);
    }

    private static Predicate<Row> hasId(Call call) {
        JsonNode id = call.where().path("id");
        return row -> id.isMissingNode() || row.text("id").equals(id.asText());
    }

    private Outcome emailListing(Call call) {
        Outcome emails = page("email", "getAllemailListings", call, row -> true);
        List<ObjectNode> rows = StreamSupport.stream(emails.rows().spliterator(), false)
                .map(email -> Json.object()
                        .put("id", email.path("id").asText())
                        .put("createTimestamp", call.times().text(account.now()))
                        .put("title", email.path("emailName").asText())
                        .put("subject", email.path("subject").asText())
                        .putNull("thumbnail"))
                .toList();
        return Outcome.rows(emails.key(), rows).more(emails.hasMore().orElse(false));
    }

    /** There is no paging here. */
    private Outcome emailEvents(Call call) {
        String job = call.need("emailJobID").asText();
        String kind = call.need("eventType").asText();
        Outcome events = reads.page(
                account.type("emailEvent"),
                "lead",
                call,
                row -> row.text("emailJobID").equals(job)
                        && row.text("eventType").equals(kind),
                false);
        events.rows().forEach(row -> ((ObjectNode) row).remove(List.of("id", "eventType")));
        return events;
    }

    private Outcome members(Call call, String key, String removed) {
        String list = call.where().path("id").asText();
        Outcome members = page(
                "listMember",
                key,
                call,
                row -> row.text("listID").equals(list) && row.text("isRemoved").equals(removed));
        members.rows().forEach(row -> {
            ObjectNode member = (ObjectNode) row;
            ObjectNode lead = account.find("lead", member.path("memberID").asText())
                    .map(found -> found.values)
                    .orElseGet(Json::object);
            member.put("leadID", member.path("memberID").asText()).remove("memberID");
            member.put("firstName", lead.path("firstName").asText());
            member.put(
                    removed.equals("1") ? "emailaddress" : "emailAddress",
                    lead.path("emailAddress").asText());
        });
        return members;
    }

    private Outcome memberships(Call call) {
        String lead = call.where().path("id").asText();
        return page(
                "listMember", "listMember", call, row -> row.text("memberID").equals(lead));
    }

    private Row lead(String id) {
        return account.find("lead", id).orElseThrow(() -> new Refusal(214));
    }

    private Row leadByMail(Call call) {
        String address = call.need("emailAddress").asText();
        return account.all("lead").stream()
                .filter(row -> row.text("emailAddress").equals(address))
                .findFirst()
                .orElseThrow(() -> new Refusal(214));
    }

    private Outcome addMember(Call call, Row lead) {
        String list = call.need("listID").asText();
        ObjectNode member = Json.object().put("listID", list).put("memberID", String.valueOf(lead.id));
        return Outcome.entries("creates", List.of(writes.entry(member, object -> {
            boolean known = account.all("listMember").stream()
                    .anyMatch(row -> row.text("listID").equals(list)
                            && row.text("memberID").equals(String.valueOf(lead.id))
                            && row.text("isRemoved").equals("0"));
            if (known) {
                throw new Refusal(213);
            }
            return Optional.of(account.put("listMember", member, account.now()).id);
        })));
    }

    private Outcome created(long id) {
        return Outcome.entries("creates", List.of(writes.entry(Json.object(), object -> Optional.of(id))));
    }
}
