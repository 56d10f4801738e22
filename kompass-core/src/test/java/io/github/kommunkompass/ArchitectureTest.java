package io.github.kommunkompass;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** Holds the order of the packages: each uses only those before it. */
@AnalyzeClasses(packages = "io.github.kommunkompass", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule EACH_PACKAGE_USES_ONLY_THOSE_BEFORE_IT = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("value")
            .definedBy("io.github.kommunkompass.value")
            .layer("catalogue")
            .definedBy("io.github.kommunkompass.catalogue")
            .layer("revision")
            .definedBy("io.github.kommunkompass.revision")
            .layer("evaluation")
            .definedBy("io.github.kommunkompass.evaluation")
            .layer("scoring")
            .definedBy("io.github.kommunkompass.scoring")
            .layer("benchmark")
            .definedBy("io.github.kommunkompass.benchmark")
            .layer("comparison")
            .definedBy("io.github.kommunkompass.comparison")
            .whereLayer("value")
            .mayNotAccessAnyLayer()
            .whereLayer("catalogue")
            .mayOnlyAccessLayers("value")
            .whereLayer("revision")
            .mayOnlyAccessLayers("value", "catalogue")
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("value", "catalogue")
            .whereLayer("scoring")
            .mayOnlyAccessLayers("value", "catalogue", "evaluation")
            .whereLayer("benchmark")
            .mayOnlyAccessLayers("value", "catalogue", "evaluation", "scoring")
            .whereLayer("comparison")
            .mayOnlyAccessLayers("value", "catalogue", "revision", "evaluation", "scoring", "benchmark");

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLE =
            slices().matching("io.github.kommunkompass.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_BUT_JAVA_BASE = classes()
            .that()
            .resideInAPackage("io.github.kommunkompass..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.kommunkompass..",
                    "java.lang..",
                    "java.math..",
                    "java.net..",
                    "java.nio..",
                    "java.security..",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "org.immutables.value..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule NO_INPUT_NO_CLOCK_NO_DEFAULT_LOCALE = noClasses()
            .should()
            .callMethod(java.util.Locale.class, "getDefault")
            .orShould()
            .callMethod(java.time.Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..");
}
