package io.github.kommunkompass.testkit.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.Ratio;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may use what, over all modules. */
class ArchitectureTest {

    /** Each uses only those before it. */
    private static final List<String> PACKAGES_OF_CORE =
            List.of("value", "catalogue", "revision", "evaluation", "scoring", "benchmark", "comparison");

    private static final JavaClasses CORE = classes(Ratio.class);
    private static final JavaClasses ALL = classes(Ratio.class, KompassJson.class, Samples.class);

    /** The classes of the modules that some are in, without those of tests. */
    private static JavaClasses classes(Class<?>... some) {
        List<URL> locations = Stream.of(some)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toList();
        return new ClassFileImporter().importUrls(locations);
    }

    @Test
    void all_modules_are_looked_at() {
        assertThat(ALL.contain(Ratio.class)).isTrue();
        assertThat(ALL.contain(KompassJson.class)).isTrue();
        assertThat(ALL.contain(Samples.class)).isTrue();
        assertThat(ALL.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void no_packages_form_a_cycle() {
        slices().matching("io.github.kommunkompass.(**)")
                .should()
                .beFreeOfCycles()
                .check(ALL);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void a_package_of_the_core_uses_only_those_before_it(int position) {
        String[] later = PACKAGES_OF_CORE.subList(position + 1, PACKAGES_OF_CORE.size()).stream()
                .map(ArchitectureTest::named)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(named(PACKAGES_OF_CORE.get(position)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(true)
                .check(CORE);
    }

    private static String named(String name) {
        return "io.github.kommunkompass." + name + "..";
    }

    /** Whoever has no jqwik or no AssertJ can use all other packages. */
    @ParameterizedTest
    @CsvSource({
        "net.jqwik.., io.github.kommunkompass.testkit.jqwik",
        "org.assertj.., io.github.kommunkompass.testkit.assertion"
    })
    void only_one_package_needs_a_test_library(String library, String user) {
        noClasses()
                .that()
                .resideOutsideOfPackage(user)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library, user)
                .check(ALL);
    }

    @Test
    void the_core_has_no_other_packages() {
        assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
                .allMatch(name -> name.equals("io.github.kommunkompass.style")
                        || PACKAGES_OF_CORE.contains(name.substring("io.github.kommunkompass.".length())));
    }

    @Test
    void the_core_needs_nothing_but_java_base() {
        assertThat(CORE.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass)
                        .map(JavaClass::getBaseComponentType)
                        .filter(target -> !target.isPrimitive())
                        .map(JavaClass::getName)
                        .filter(name -> !isOwn(name) && !isAnnotation(name))
                        .distinct())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Class.forName(name).getModule()).isSameAs(Object.class.getModule()));
    }

    private static boolean isOwn(String className) {
        return className.startsWith("io.github.kommunkompass.");
    }

    /** Annotations that are not there at run time are as if they were not. */
    private static boolean isAnnotation(String className) {
        return className.startsWith("org.jspecify.annotations.") || className.startsWith("org.immutables.value.");
    }

    @Test
    void jqwik_is_needed_by_one_package_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.kommunkompass.testkit.jqwik")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.jqwik..", "io.github.kommunkompass.testkit.jqwik")
                .check(ALL);
    }

    @Test
    void jackson_is_needed_by_adapters_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.github.kommunkompass.json.adapter", "io.github.kommunkompass.json.jackson*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
                .check(ALL);
    }
}
