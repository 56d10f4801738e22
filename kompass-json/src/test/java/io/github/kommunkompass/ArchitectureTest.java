package io.github.kommunkompass;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** Holds the order of the packages, and that the formats know nothing of the library that makes tokens of text. */
@AnalyzeClasses(
        packages = {"io.github.kommunkompass.json", "io.github.kommunkompass.cli"},
        importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule EACH_PACKAGE_USES_ONLY_THOSE_BEFORE_IT = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("document")
            .definedBy("io.github.kommunkompass.json.document")
            .layer("format")
            .definedBy("io.github.kommunkompass.json.format")
            .layer("adapter")
            .definedBy("io.github.kommunkompass.json.adapter")
            .layer("jackson2")
            .definedBy("io.github.kommunkompass.json.jackson2")
            .layer("jackson3")
            .definedBy("io.github.kommunkompass.json.jackson3")
            .layer("json")
            .definedBy("io.github.kommunkompass.json")
            .layer("cli")
            .definedBy("io.github.kommunkompass.cli")
            .whereLayer("document")
            .mayNotAccessAnyLayer()
            .whereLayer("format")
            .mayOnlyAccessLayers("document")
            .whereLayer("adapter")
            .mayOnlyAccessLayers("document", "format")
            .whereLayer("jackson2")
            .mayOnlyAccessLayers("document", "format", "adapter")
            .whereLayer("jackson3")
            .mayOnlyAccessLayers("document", "format", "adapter")
            .whereLayer("json")
            .mayOnlyAccessLayers("document", "format", "adapter")
            .whereLayer("cli")
            .mayOnlyAccessLayers("document", "adapter", "json");

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLE =
            slices().matching("io.github.kommunkompass.(**)").should().beFreeOfCycles();

    /** An application has one of the two majors, so no class may need the other. */
    @ArchTest
    static final ArchRule JACKSON_2_IS_AT_THE_EDGE = onlyThere("com.fasterxml..", "2");

    @ArchTest
    static final ArchRule JACKSON_3_IS_AT_THE_EDGE = onlyThere("tools.jackson..", "3");

    private static ArchRule onlyThere(String library, String major) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("io.github.kommunkompass.json.jackson" + major)
                .and()
                .haveNameNotMatching("io\\.github\\.kommunkompass\\.json\\.adapter\\.Jackson" + major + ".*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    @ArchTest
    static final ArchRule PICOCLI_IS_FOR_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.kommunkompass.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");
}
