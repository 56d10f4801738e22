package io.github.kompass;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** Holds the order of the packages, and that the formats know nothing of the library that makes tokens of text. */
@AnalyzeClasses(
        packages = {"io.github.kompass.json", "io.github.kompass.cli"},
        importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule EACH_PACKAGE_USES_ONLY_THOSE_BEFORE_IT = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("document")
            .definedBy("io.github.kompass.json.document")
            .layer("format")
            .definedBy("io.github.kompass.json.format")
            .layer("adapter")
            .definedBy("io.github.kompass.json.adapter")
            .layer("jackson2")
            .definedBy("io.github.kompass.json.jackson2")
            .layer("json")
            .definedBy("io.github.kompass.json")
            .layer("cli")
            .definedBy("io.github.kompass.cli")
            .whereLayer("document")
            .mayNotAccessAnyLayer()
            .whereLayer("format")
            .mayOnlyAccessLayers("document")
            .whereLayer("adapter")
            .mayOnlyAccessLayers("document", "format")
            .whereLayer("jackson2")
            .mayOnlyAccessLayers("document", "format", "adapter")
            .whereLayer("json")
            .mayOnlyAccessLayers("document", "format", "adapter")
            .whereLayer("cli")
            .mayOnlyAccessLayers("document", "json");

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLE =
            slices().matching("io.github.kompass.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule JACKSON_IS_AT_THE_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.kompass.json.adapter", "io.github.kompass.json.jackson2")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule PICOCLI_IS_FOR_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.kompass.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");
}
