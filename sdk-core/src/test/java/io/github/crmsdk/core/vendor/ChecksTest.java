package io.github.crmsdk.core.vendor;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.core.json.OpenEnum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static void refused(ThrowingCallable check, String message) {
        assertThatIllegalArgumentException().isThrownBy(check).withMessage(message);
    }

    @Test
    void aMemberThatIsNotSetPasses() {
        assertThatCode(() -> {
                    Checks.length("name", (String) null, 1);
                    Checks.length("kind", (OpenEnum) null, 1);
                    Checks.commaSeparated("tags", null, 0);
                    Checks.text("name", null, 1);
                    Checks.decimal("price", null, 1, 1);
                    Checks.range("count", null, 1, 2);
                    Checks.currency("currency", null);
                    Checks.commaSeparated("tags", List.of(), 0);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void lengthCountsCodePoints() {
        Checks.length("name", "😀😀", 2);
        refused(() -> Checks.length("name", "😀😀x", 2), "name has 3 characters: at most 2 are allowed");
    }

    private static final class Colour extends OpenEnum {
        Colour(String value) {
            super(value);
        }
    }

    @Test
    void lengthHoldsForOpenValuesToo() {
        Checks.length("kind", new Colour("red"), 3);
        refused(() -> Checks.length("kind", new Colour("blue"), 3), "kind has 4 characters: at most 3 are allowed");
    }

    @Test
    void lengthHasALowerEnd() {
        Checks.length("code", (String) null, 2, 2);
        Checks.length("code", "FR", 2, 2);
        refused(() -> Checks.length("code", "F", 2, 2), "code has 1 characters: at least 2 are needed");
        refused(() -> Checks.length("code", "FRA", 2, 2), "code has 3 characters: at most 2 are allowed");
    }

    @Test
    void blankIsNoValue() {
        Checks.text("name", " x", 2);
        refused(() -> Checks.text("name", " \t", 2), "name is blank: it needs a value");
        refused(() -> Checks.text("name", "abc", 2), "name has 3 characters: at most 2 are allowed");
    }

    @Test
    void decimalCountsDigitsOnBothSides() {
        for (String good : new String[] {"0", "-999", "999.99", "1.500", "0.01", "1E+2"}) {
            Checks.decimal("price", new BigDecimal(good), 3, 2);
        }
        for (String bad : new String[] {"1000", "0.001", "1E+3"}) {
            refused(
                    () -> Checks.decimal("price", new BigDecimal(bad), 3, 2),
                    "price is " + bad + ": at most 3 digits before and 2 after the point are allowed");
        }
    }

    @Test
    void aRangeHoldsForEveryKindOfNumber() {
        for (Number good : new Number[] {1, 10L, new BigDecimal("9.99"), 1.0, BigInteger.TEN}) {
            Checks.range("count", good, 1, 10);
        }
        for (Number bad : new Number[] {
            0, 11L, new BigDecimal("10.01"), 0.99, BigInteger.TWO.pow(64).add(BigInteger.TWO), Long.MIN_VALUE
        }) {
            refused(() -> Checks.range("count", bad, 1, 10), "count is " + bad + ": it must be from 1 to 10");
        }
    }

    @Test
    void aCurrencyHasThreeUpperCaseLetters() {
        Checks.currency("currency", "EUR");
        for (String bad : new String[] {"eur", "EURO", "EU", "", "€UR"}) {
            refused(
                    () -> Checks.currency("currency", bad),
                    "currency is '" + bad + "': it must be three upper-case letters such as USD");
        }
    }

    @Test
    void aCommaSeparatedListHasNoCommaWithin() {
        Checks.commaSeparated("tags", List.of("a", "b"), 3);
        refused(
                () -> Checks.commaSeparated("tags", List.of(",a"), 10),
                "tags has ',a': a value is neither blank nor does it hold a comma");
        refused(
                () -> Checks.commaSeparated("tags", List.of("a", "b,c"), 10),
                "tags has 'b,c': a value is neither blank nor does it hold a comma");
        refused(
                () -> Checks.commaSeparated("tags", List.of(" "), 10),
                "tags has ' ': a value is neither blank nor does it hold a comma");
        refused(
                () -> Checks.commaSeparated("tags", List.of("a", "bc"), 3),
                "tags has 4 characters: at most 3 are allowed");
    }
}
