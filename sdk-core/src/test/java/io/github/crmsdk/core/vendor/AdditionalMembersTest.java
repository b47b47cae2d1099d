package io.github.crmsdk.core.vendor;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.crmsdk.core.acme.Thing;
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
