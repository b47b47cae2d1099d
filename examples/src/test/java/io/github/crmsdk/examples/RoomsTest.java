package io.github.crmsdk.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which module may know which. */
@AnalyzeClasses(packages = "io.github.crmsdk", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final String[] VENDORS = {
        "io.github.crmsdk.salesmate..",
        "io.github.crmsdk.salesmachine..",
        "io.github.crmsdk.sellsy..",
        "io.github.crmsdk.salesmanago..",
        "io.github.crmsdk.sharpspring.."
    };

    @ArchTest
    static final ArchRule coreKnowsNoVendor = noClasses()
            .that()
            .resideInAPackage("io.github.crmsdk.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VENDORS);

    @ArchTest
    static final ArchRule noVendorKnowsAnother =
            slices().matching("io.github.crmsdk.(sal*|sell*|sharp*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule simulatorsReadTheContractByThemselves = noClasses()
            .that()
            .resideInAPackage("io.github.crmsdk.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.crmsdk.core..", VENDORS[0], VENDORS[1], VENDORS[2], VENDORS[3], VENDORS[4]);

    @ArchTest
    static final ArchRule internalsStayInside = classes()
            .that()
            .resideInAPackage("io.github.crmsdk.core.internal..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("io.github.crmsdk.core..");
}
