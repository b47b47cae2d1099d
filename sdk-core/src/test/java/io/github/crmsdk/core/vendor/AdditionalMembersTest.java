package io.github.crmsdk.core.vendor;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.json.Extensible;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdditionalMembersTest {
    private static Thing.Builder thing() {
        return Thing.builder().id(7);
    }

    @Test
    void aMemberIsKnownByItsNameOnTheWire() {
        Thing twice = thing().name("a")
                .putAdditionalProperties("Name", TextNode.valueOf("b"))
                .build();

        assertThatThrownBy(() -> Checks.additional("Thing", twice, Thing.class))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Thing.Name is given twice: by its method and by set or clear");
    }

    /** A request whose wire names have underscores, or none that its methods follow. */
    private record Sent(String firstName, @JsonIgnore String note, Map<String, JsonNode> additionalProperties)
            implements Extensible {}

    @Test
    void anUnderscoreOnTheWireIsACapitalInTheMethod() {
        assertThatThrownBy(() -> Checks.additional(
                        "Sent", new Sent("Ann", "x", Map.of("first_name", TextNode.valueOf("b"))), Sent.class))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Sent.first_name is given twice: by its method and by set or clear");
        assertThatCode(() -> Checks.additional(
                        "Sent", new Sent("Ann", "x", Map.of("note", TextNode.valueOf("c"))), Sent.class))
                .doesNotThrowAnyException();
    }

    @Test
    void aMemberWithoutAValueMayBeSetByName() {
        Thing byName =
                thing().putAdditionalProperties("Name", TextNode.valueOf("b")).build();

        assertThatCode(() -> Checks.additional("Thing", byName, Thing.class)).doesNotThrowAnyException();
    }

    @Test
    void namesOfOtherMethodsAreFree() {
        Thing custom = thing().name("a")
                .putAdditionalProperties("name", TextNode.valueOf("b"))
                .putAdditionalProperties("builder", TextNode.valueOf("c"))
                .build();

        assertThatCode(() -> Checks.additional("Thing", custom, Thing.class)).doesNotThrowAnyException();
    }
}
