package io.github.crmsdk.sellsy;

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

@AnalyzeClasses(packages = "io.github.crmsdk.sellsy", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final String SELLSY = "io.github.crmsdk.sellsy";
    private static final String CORE = "io.github.crmsdk.core";

    @ArchTest
    static final ArchRule THE_MODULE_USES_THE_CORE_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    SELLSY + "..",
                    CORE,
                    CORE + ".auth",
                    CORE + ".auth.oauth2",
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
                    "okio",
                    "retrofit2",
                    "retrofit2.http");

    @ArchTest
    static final ArchRule OKHTTP_STAYS_AT_THE_ENTRANCE = noClasses()
            .that()
            .resideOutsideOfPackages(SELLSY, SELLSY + ".internal")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("okhttp3");

    private static final DescribedPredicate<JavaClass> INTERNAL = describe(
            "internals", type -> type.getBaseComponentType().getPackageName().equals(SELLSY + ".internal"));

    private static final DescribedPredicate<JavaMember> VISIBLE = describe(
            "are public or protected outside internal",
            member -> Stream.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED).anyMatch(member.getModifiers()::contains)
                    && member.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                    && !member.getOwner().getPackageName().equals(SELLSY + ".internal"));

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
