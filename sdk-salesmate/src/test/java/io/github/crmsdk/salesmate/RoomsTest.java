package io.github.crmsdk.salesmate;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "io.github.crmsdk.salesmate", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final String SALESMATE = "io.github.crmsdk.salesmate";
    private static final String CORE = "io.github.crmsdk.core";

    @ArchTest
    static final ArchRule THE_MODULE_USES_THE_CORE_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    SALESMATE + "..",
                    CORE,
                    CORE + ".auth",
                    CORE + ".error",
                    CORE + ".json",
                    CORE + ".send",
                    CORE + ".vendor",
                    CORE + ".watch",
                    "java..",
                    "org.jspecify.annotations",
                    "org.immutables.value",
                    "com.fasterxml.jackson..",
                    "okhttp3",
                    "retrofit2.http");

    @ArchTest
    static final ArchRule OKHTTP_STAYS_AT_THE_ENTRANCE = noClasses()
            .that()
            .resideOutsideOfPackages(SALESMATE, SALESMATE + ".internal")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("okhttp3");

    @ArchTest
    static final ArchRule INTERNALS_USE_NOTHING_OF_THE_REST = noClasses()
            .that()
            .resideInAPackage(SALESMATE + ".internal")
            .should()
            .dependOnClassesThat(describe(
                    "are of the module's other packages",
                    type -> type.getPackageName().startsWith(SALESMATE)
                            && !type.getPackageName().equals(SALESMATE + ".internal")));

    private static final DescribedPredicate<JavaClass> INTERNAL = describe(
            "internals", type -> type.getBaseComponentType().getPackageName().equals(SALESMATE + ".internal"));

    private static final DescribedPredicate<JavaMember> VISIBLE = describe(
            "are public or protected outside internal",
            member -> Stream.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED).anyMatch(member.getModifiers()::contains)
                    && member.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                    && !member.getOwner().getPackageName().equals(SALESMATE + ".internal"));

    @ArchTest
    static final ArchRule SIGNATURES_SHOW_NO_INTERNALS = codeUnits()
            .that(VISIBLE)
            .should()
            .notHaveRawReturnType(INTERNAL)
            .andShould()
            .notHaveRawParameterTypes(describe(
                    "any internals", (List<JavaClass> types) -> types.stream().anyMatch(INTERNAL)));

    @ArchTest
    static final ArchRule FIELDS_SHOW_NO_INTERNALS =
            fields().that(VISIBLE).should().notHaveRawType(INTERNAL);
}
