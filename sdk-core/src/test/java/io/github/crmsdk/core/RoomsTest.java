package io.github.crmsdk.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "io.github.crmsdk.core", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final String CORE = "io.github.crmsdk.core";
    private static final String JAVA = "java..";
    private static final String MARKS = "org.jspecify.annotations";

    private static ArchRule room(String name, String... mayUse) {
        return classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of(name, JAVA, MARKS), Stream.of(mayUse))
                        .toArray(String[]::new));
    }

    @ArchTest
    static final ArchRule SENDING_RULES_STAND_ALONE = room(CORE + ".send");

    @ArchTest
    static final ArchRule JSON_KNOWS_JACKSON_ONLY = room(CORE + ".json", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule ERRORS_KNOW_THE_CALL_ONLY = room(CORE + ".error", CORE);

    @ArchTest
    static final ArchRule AUTH_KNOWS_REQUESTS_SECRETS_AND_TIME_ONLY =
            // A signature covers the body, whose bytes OkHttp gives to Okio only.
            room(CORE + ".auth", CORE, CORE + ".send", "okhttp3..", "okio..", "javax.crypto..");

    @ArchTest
    static final ArchRule BATCHES_KNOW_CALLS_AND_THEIR_FAILURES =
            room(CORE + ".batch", CORE, CORE + ".error", CORE + ".vendor");

    @ArchTest
    static final ArchRule WHAT_AN_APPLICATION_SEES =
            room(CORE, CORE + ".error", CORE + ".vendor", "com.fasterxml.jackson..", "okhttp3..");

    @ArchTest
    static final ArchRule WHAT_A_VENDOR_MODULE_SEES = room(
            CORE + ".vendor",
            CORE + "..",
            "com.fasterxml.jackson..",
            "okhttp3..",
            "org.immutables.value",
            "retrofit2..");

    @ArchTest
    static final ArchRule SENDING_IS_HIDDEN = noClasses()
            .that()
            .resideOutsideOfPackages(CORE + ".internal", CORE + ".vendor")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CORE + ".internal");

    @ArchTest
    static final ArchRule WATCHES_STAND_ON_TOP = noClasses()
            .that()
            .resideOutsideOfPackage(CORE + ".watch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CORE + ".watch..");

    @ArchTest
    static final ArchRule LIBRARIES_BEHIND_THE_SCENES = noClasses()
            .that()
            .resideInAnyPackage(CORE, CORE + ".error", CORE + ".json", CORE + ".send", CORE + ".vendor")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okio..", "dev.failsafe..", "org.slf4j..");

    private static final DescribedPredicate<JavaCodeUnit> VISIBLE = describe(
            "are public or protected in an exported package",
            unit -> Stream.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED).anyMatch(unit.getModifiers()::contains)
                    && unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                    && !unit.getOwner().getPackageName().equals(CORE + ".internal"));

    private static final DescribedPredicate<JavaClass> FOREIGN = describe(
            "types of libraries that applications need not know",
            type -> Stream.of("okio.", "kotlin.", "dev.failsafe.", "org.slf4j.", CORE + ".internal.")
                    .anyMatch(type.getBaseComponentType().getName()::startsWith));

    @ArchTest
    static final ArchRule SIGNATURES_SHOW_NO_OTHER_LIBRARY = codeUnits()
            .that(VISIBLE)
            .should()
            .notHaveRawReturnType(FOREIGN)
            .andShould()
            .notHaveRawParameterTypes(describe(
                    "any of " + FOREIGN.getDescription(),
                    (List<JavaClass> types) -> types.stream().anyMatch(FOREIGN)));
}
