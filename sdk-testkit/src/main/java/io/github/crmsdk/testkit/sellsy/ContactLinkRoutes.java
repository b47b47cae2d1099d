package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import io.github.crmsdk.testkit.internal.Routes.Match;
import java.util.List;
import java.util.function.Supplier;

/** Links between companies or individuals and contacts. */
final class ContactLinkRoutes {
    private static final Rule ROLES = Rule.of(Json.parse("{\"roles\":[\"text main|invoicing|dunning\",\"nullable\"]}"));

    private final V2Context v2;

    ContactLinkRoutes(V2Context v2) {
        this.v2 = v2;
    }

    void add(Routes routes) {
        for (String path : List.of("companies", "individuals")) {
            String link = path + "/{third}/contacts/{contact}";
            routes.on("GET", path + "/{third}/contacts", match -> contacts(path, match));
            routes.on("POST", link, match -> link(path, match));
            routes.on("DELETE", link, match -> unlink(path, match));
        }
        routes.on("PUT", "companies/{third}/contacts/{contact}", this::change);
        routes.on("GET", "contacts/{contact}/companies", this::companies);
    }

    private Answer contacts(String path, Match match) {
        List<ObjectNode> rows =
                v2.links.contactsOf(Values.id(third(path, match))).toList();
        return Answer.json(200, v2.page(v2.account.resource("contacts"), match.call(), rows));
    }

    private Answer companies(Match match) {
        List<ObjectNode> rows = v2.links
                .ofContact(Values.id(contact(match)))
                .flatMap(link ->
                        v2.account.find("companies", link.path("third_id").asLong()).stream())
                .toList();
        return Answer.json(200, v2.page(v2.account.resource("companies"), match.call(), rows));
    }

    private Answer link(String path, Match match) {
        ObjectNode third = third(path, match);
        ObjectNode contact = contact(match);
        List<String> roles = roles(match);
        boolean known = v2.links.find(Values.id(third), Values.id(contact)).isPresent();
        v2.links.link(Values.id(third), Values.id(contact));
        Links.roles(third, Values.id(contact), roles);
        return V2Context.empty(known ? 200 : 201);
    }

    private Answer change(Match match) {
        ObjectNode third = third("companies", match);
        List<String> roles = roles(match);
        if (v2.links.find(Values.id(third), Values.id(contact(match))).isEmpty()) {
            throw notLinked(match).get();
        }
        Links.roles(third, Values.id(contact(match)), roles);
        return V2Context.empty(200);
    }

    private Answer unlink(String path, Match match) {
        long third = Values.id(third(path, match));
        v2.links.unlink(v2.links.find(third, Values.id(contact(match))).orElseThrow(notLinked(match)));
        return V2Context.noContent();
    }

    private List<String> roles(Match match) {
        if (match.call().body().isEmpty()) {
            return List.of();
        }
        ObjectNode body = V2Context.object(match.call());
        BodyCheck.check(v2.account, "body", ROLES, body);
        return Values.elements(body.path("roles")).map(role -> role.asText()).toList();
    }

    private ObjectNode third(String path, Match match) {
        return v2.account.get(path, match.segment("third"));
    }

    private ObjectNode contact(Match match) {
        return v2.account.get("contacts", match.segment("contact"));
    }

    private static Supplier<Refusal> notLinked(Match match) {
        return () -> Refusal.notFound("link", match.segment("contact"));
    }
}
