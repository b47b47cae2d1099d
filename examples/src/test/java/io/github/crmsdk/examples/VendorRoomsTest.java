package io.github.crmsdk.examples;

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
import io.github.crmsdk.salesmachine.model.NextLink;
import java.util.List;
import java.util.stream.Stream;

/** The rooms of a vendor module, the same in all five. */
@AnalyzeClasses(
        packages = {
            "io.github.crmsdk.salesmate",
            "io.github.crmsdk.salesmachine",
            "io.github.crmsdk.sellsy",
            "io.github.crmsdk.salesmanago",
            "io.github.crmsdk.sharpspring"
        },
        importOptions = ImportOption.DoNotIncludeTests.class)
class VendorRoomsTest {
    private static final String CORE = "io.github.crmsdk.core";

    @ArchTest
    static final ArchRule theCoreAndItsLibrariesAreAllThatAVendorKnows = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.crmsdk.sal*..",
                    "io.github.crmsdk.sellsy..",
                    "io.github.crmsdk.sharpspring..",
                    CORE,
                    CORE + ".auth..",
                    CORE + ".batch",
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
                    "retrofit2..");

    @ArchTest
    static final ArchRule okHttpStaysAtTheEntrance = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.crmsdk.*", "io.github.crmsdk.*.internal")
            .and()
            // Whether a link may be followed is a matter of its host.
            .doNotHaveFullyQualifiedName(NextLink.class.getName())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("okhttp3");

    private static final DescribedPredicate<JavaClass> INTERNAL = describe(
            "internals", type -> type.getBaseComponentType().getPackageName().endsWith(".internal"));

    private static final DescribedPredicate<JavaMember> VISIBLE = describe(
            "are public or protected outside internal",
            member -> Stream.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED).anyMatch(member.getModifiers()::contains)
                    && member.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                    && !INTERNAL.test(member.getOwner()));

    @ArchTest
    static final ArchRule signaturesShowNoInternals = codeUnits()
            .that(VISIBLE)
            .should()
            .notHaveRawReturnType(INTERNAL)
            .andShould()
            .notHaveRawParameterTypes(describe(
                    "any internals", (List<JavaClass> types) -> types.stream().anyMatch(INTERNAL)));

    @ArchTest
    static final ArchRule fieldsShowNoInternals =
            fields().that(VISIBLE).should().notHaveRawType(INTERNAL);
}
