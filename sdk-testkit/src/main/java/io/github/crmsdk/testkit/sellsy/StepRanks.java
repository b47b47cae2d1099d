package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import io.github.crmsdk.testkit.internal.Routes.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves an opportunity within its step, or into another one: before a sibling, or to the end. */
final class StepRanks {
    private static final String OPPORTUNITIES = "opportunities";
    private static final Rule BODY = Rule.of(
            Json.parse(
                    "{\"step\":\"integer required @opportunities/steps\",\"before_sibling\":\"integer nullable @opportunities\"}"));

    private final V2Context v2;

    StepRanks(V2Context v2) {
        this.v2 = v2;
    }

    void add(Routes routes) {
        routes.on("PATCH", OPPORTUNITIES + "/{id}/step-rank", this::move);
    }

    private Answer move(Match match) {
        ObjectNode moved = v2.account.get(OPPORTUNITIES, match.segment("id"));
        ObjectNode body = V2Context.object(match.call());
        BodyCheck.check(v2.account, "body", BODY, body);
        long step = body.path("step").asLong();
        List<ObjectNode> siblings = new ArrayList<>(v2.account
                .where(OPPORTUNITIES, "step", step)
                .filter(one -> Values.id(one) != Values.id(moved))
                .sorted(Comparator.comparingLong(one -> one.path("_rank").asLong()))
                .toList());
        siblings.add(place(siblings, body), moved);
        ObjectNode target = v2.account.get("opportunities/steps", String.valueOf(step));
        moved.put("step", step).set("pipeline", target.get("_pipeline"));
        for (int i = 0; i < siblings.size(); i++) {
            siblings.get(i).put("_rank", i + 1);
        }
        return V2Context.noContent();
    }

    private static int place(List<ObjectNode> siblings, ObjectNode body) {
        if (Values.isUnset(body.path("before_sibling"))) {
            return siblings.size();
        }
        for (int i = 0; i < siblings.size(); i++) {
            if (Values.id(siblings.get(i)) == body.path("before_sibling").asLong()) {
                return i;
            }
        }
        throw Refusal.invalid("before_sibling", "is not in this step");
    }
}
