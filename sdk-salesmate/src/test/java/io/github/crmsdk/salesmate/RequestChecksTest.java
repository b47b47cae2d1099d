package io.github.crmsdk.salesmate;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.salesmate.activity.ActivityType;
import io.github.crmsdk.salesmate.activity.CreateActivity;
import io.github.crmsdk.salesmate.activity.UpdateActivity;
import io.github.crmsdk.salesmate.company.CreateCompany;
import io.github.crmsdk.salesmate.company.UpdateCompany;
import io.github.crmsdk.salesmate.contact.CreateContact;
import io.github.crmsdk.salesmate.contact.UpdateContact;
import io.github.crmsdk.salesmate.deal.CreateDeal;
import io.github.crmsdk.salesmate.deal.Priority;
import io.github.crmsdk.salesmate.deal.UpdateDeal;
import io.github.crmsdk.salesmate.model.Follower;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request is checked for before anything is sent. */
class RequestChecksTest {
    private static final Map<String, Supplier<? extends ExtensibleBuilder<?>>> COMPLETE = Map.of(
            "CreateDeal",
            () -> CreateDeal.builder()
                    .title("Seats")
                    .primaryContact(1540)
                    .owner(7)
                    .pipeline("Sales")
                    .stage("Contacted"),
            "UpdateDeal",
            UpdateDeal::builder,
            "CreateActivity",
            () -> CreateActivity.builder().title("Call").owner(7).type(ActivityType.CALL),
            "UpdateActivity",
            UpdateActivity::builder,
            "CreateContact",
            () -> CreateContact.builder().lastName("Lee").owner(7),
            "UpdateContact",
            UpdateContact::builder,
            "CreateCompany",
            () -> CreateCompany.builder().name("Example").owner(7),
            "UpdateCompany",
            UpdateCompany::builder);

    /** Sets one member by the builder's method of that name, then builds. */
    private static ThrowingCallable building(String model, String member, Object value) {
        return () -> {
            Object builder = COMPLETE.get(model).get();
            Stream.of(builder.getClass().getMethods())
                    .filter(method -> method.getName().equals(member)
                            && method.getParameterCount() == 1
                            && (method.getParameterTypes()[0].isInstance(value)
                                    || method.getParameterTypes()[0] == long.class))
                    .findFirst()
                    .orElseThrow()
                    .invoke(builder, value);
            try {
                builder.getClass().getMethod("build").invoke(builder);
            } catch (java.lang.reflect.InvocationTargetException refused) {
                throw refused.getCause();
            }
        };
    }

    static Stream<Arguments> sizes() {
        String profile =
                "website 255, phone 255, otherPhone 255, skypeId 255, googlePlusHandle 100, linkedInHandle 100,"
                        + " facebookHandle 100, twitterHandle 100, billingAddressLine1 50, billingAddressLine2 50";
        Map<String, String> sizes = Map.of(
                "Deal",
                "title 255, pipeline 50, stage 50, source 50, description 2000",
                "Activity",
                "title 500, description 2000",
                "Contact",
                "lastName 255, firstName 255, mobile 255, email 255, " + profile,
                "Company",
                "name 255, " + profile);
        return sizes.entrySet().stream()
                .flatMap(entry -> Stream.of("Create", "Update")
                        .flatMap(kind -> Stream.of(entry.getValue().split(", ?"))
                                .map(text -> text.split(" "))
                                .map(size -> Arguments.of(kind + entry.getKey(), size[0], Integer.parseInt(size[1])))));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aMemberHasItsDocumentedSize(String model, String member, int most) {
        assertThatNoException().isThrownBy(building(model, member, "ä".repeat(most)));
        assertThatIllegalArgumentException()
                .isThrownBy(building(model, member, "ä".repeat(most + 1)))
                .withMessage(
                        model + "." + member + " has " + (most + 1) + " characters: at most " + most + " are allowed");
    }

    @ParameterizedTest
    @CsvSource({
        "CreateDeal, title",
        "CreateDeal, pipeline",
        "CreateDeal, stage",
        "UpdateDeal, title",
        "CreateActivity, title",
        "UpdateActivity, title",
        "CreateContact, lastName",
        "UpdateContact, lastName",
        "CreateCompany, name",
        "UpdateCompany, name",
    })
    void aMandatoryMemberIsNotBlank(String model, String member) {
        assertThatIllegalArgumentException()
                .isThrownBy(building(model, member, " "))
                .withMessage(model + "." + member + " is blank: it needs a value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CreateDeal", "UpdateDeal", "CreateContact", "UpdateContact", "CreateCompany", "UpdateCompany"})
    void aCurrencyIsThreeCapitals(String model) {
        assertThatNoException().isThrownBy(building(model, "currency", "EUR"));
        for (String code : List.of("", "usd", "US", "USDX", "U5D")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(building(model, "currency", code))
                    .withMessage(
                            model + ".currency is '" + code + "': it must be three upper-case letters such as USD");
        }
    }

    static Stream<String> models() {
        return COMPLETE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aTagIsNeitherBlankNorHoldsAComma(String model) {
        assertThatIllegalArgumentException()
                .isThrownBy(building(model, "tags", List.of("VIP", "a,b")))
                .withMessage(model + ".tags has 'a,b': a value is neither blank nor does it hold a comma");
        assertThatIllegalArgumentException()
                .isThrownBy(building(model, "tags", List.of(" ")))
                .withMessage(model + ".tags has ' ': a value is neither blank nor does it hold a comma");
        assertThatNoException().isThrownBy(building(model, "tags", List.of("a".repeat(2500), "b".repeat(2499))));
        assertThatIllegalArgumentException()
                .isThrownBy(building(model, "tags", List.of("a".repeat(2500), "b".repeat(2500))))
                .withMessage(model + ".tags has 5001 characters: at most 5000 are allowed");
    }

    @ParameterizedTest
    @MethodSource("models")
    void aMemberIsGivenOnce(String model) {
        ThrowingCallable twice = () -> {
            ExtensibleBuilder<?> builder = COMPLETE.get(model).get();
            builder.getClass().getMethod("tags", Iterable.class).invoke(builder, List.of("VIP"));
            builder.clear("tags");
            try {
                builder.getClass().getMethod("build").invoke(builder);
            } catch (java.lang.reflect.InvocationTargetException refused) {
                throw refused.getCause();
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(twice)
                .withMessage(model + ".tags is given twice: by its method and by set or clear");
    }

    @ParameterizedTest
    @CsvSource({"Create", "Update"})
    void valuesHaveTheirDocumentedRange(String kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(building(kind + "Deal", "priority", Priority.of("x".repeat(21))))
                .withMessage(kind + "Deal.priority has 21 characters: at most 20 are allowed");
        assertThatIllegalArgumentException()
                .isThrownBy(building(kind + "Activity", "type", ActivityType.of("x".repeat(256))))
                .withMessage(kind + "Activity.type has 256 characters: at most 255 are allowed");
        assertThatNoException()
                .isThrownBy(building(kind + "Deal", "dealValue", new BigDecimal("-999999999.999999999")));
        for (String value : List.of("1000000000", "0.0000000001", "1E+9")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(building(kind + "Deal", "dealValue", new BigDecimal(value)))
                    .withMessage(kind + "Deal.dealValue is " + new BigDecimal(value)
                            + ": at most 9 digits before and 9 after the point are allowed");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(building(kind + "Activity", "duration", Duration.ofSeconds(-1)))
                .withMessage(kind + "Activity.duration in seconds is -1: it must be from 0 to 99999999999");
    }

    @ParameterizedTest
    @MethodSource("models")
    void anOwnerHasElevenDigits(String model) {
        assertThatNoException().isThrownBy(building(model, "owner", 99_999_999_999L));
        for (long owner : List.of(100_000_000_000L, 0L, -1L)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(building(model, "owner", owner))
                    .withMessage(model + ".owner is " + owner + ": it must be from 1 to 99999999999");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CreateDeal", "UpdateDeal", "CreateActivity", "UpdateActivity"})
    void aFollowerIsAUserOrAContact(String model) {
        assertThatIllegalArgumentException()
                .isThrownBy(building(
                        model,
                        "followers",
                        List.of(Follower.user(7), Follower.builder().build())))
                .withMessage(model + ".followers[1] needs either userId or contactId: it has neither");
        assertThatIllegalArgumentException()
                .isThrownBy(building(
                        model,
                        "followers",
                        List.of(Follower.builder().userId(7L).contactId(8L).build())))
                .withMessage(model + ".followers[0] needs either userId or contactId: it has both");
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of(
                        (Supplier<?>) CreateDeal.builder()::build,
                        "CreateDeal",
                        "title, primaryContact, owner, pipeline, stage"),
                Arguments.of(
                        (Supplier<?>) CreateDeal.builder().title("Seats").owner(7)::build,
                        "CreateDeal",
                        "primaryContact, pipeline, stage"),
                Arguments.of((Supplier<?>) CreateActivity.builder()::build, "CreateActivity", "title, owner, type"),
                Arguments.of((Supplier<?>) CreateContact.builder()::build, "CreateContact", "lastName, owner"),
                Arguments.of((Supplier<?>) CreateCompany.builder()::build, "CreateCompany", "name, owner"));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void missingMembersAreNamed(Supplier<?> build, String model, String missing) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(build::get)
                .withMessage("Cannot build " + model + ", some of required attributes are not set [" + missing + "]");
    }
}
