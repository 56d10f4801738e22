package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.Ratio;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users see is made of what they may see: no internal, hidden or generated type but the builders. */
class PublicApiTest {

    private static final Pattern EXCLUDED = Pattern.compile("<exclude>([^<]+)</exclude>");
    private static final Set<String> EXPORTED = exported();
    private static final List<JavaClass> VISIBLE = visible();

    private static List<URL> modules() {
        return Stream.of(Ratio.class, KompassJson.class, Samples.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toList();
    }

    private static Set<String> exported() {
        Path[] locations = modules().stream().map(PublicApiTest::path).toArray(Path[]::new);
        return ModuleFinder.of(locations).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path path(URL location) {
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JavaClass> visible() {
        return new ClassFileImporter()
                .importUrls(modules()).stream()
                        .filter(type -> EXPORTED.contains(type.getPackageName()) && isVisible(type))
                        .toList();
    }

    private static boolean isVisible(JavaClass type) {
        return isVisible(type.getModifiers())
                && type.getEnclosingClass().map(PublicApiTest::isVisible).orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    /** All types in the signatures of a class, type arguments, bounds of type parameters and exceptions too. */
    private static Stream<JavaClass> signature(JavaClass type) {
        Stream<JavaClass> parents = Stream.concat(type.getInterfaces().stream(), type.getSuperclass().stream())
                .flatMap(parent -> parent.getAllInvolvedRawTypes().stream());
        Stream<JavaClass> codeUnits = type.getCodeUnits().stream()
                .filter(unit ->
                        isVisible(unit.getModifiers()) && !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .flatMap(PublicApiTest::signature);
        Stream<JavaClass> fields = type.getFields().stream()
                .filter(field -> isVisible(field.getModifiers()))
                .map(JavaField::getAllInvolvedRawTypes)
                .flatMap(Collection::stream);
        return Stream.of(parents, bounds(type.getTypeParameters()), codeUnits, fields)
                .flatMap(types -> types)
                .map(JavaClass::getBaseComponentType);
    }

    private static Stream<JavaClass> bounds(List<? extends JavaTypeVariable<?>> parameters) {
        return parameters.stream()
                .flatMap(parameter -> parameter.getUpperBounds().stream())
                .flatMap(bound -> bound.getAllInvolvedRawTypes().stream());
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getAllInvolvedRawTypes().stream(),
                        bounds(unit.getTypeParameters()),
                        unit.getExceptionTypes().stream().map(JavaClass.class::cast))
                .flatMap(types -> types);
    }

    @Test
    void there_is_something_to_see() {
        assertThat(EXPORTED)
                .contains(
                        "io.github.kommunkompass.value",
                        "io.github.kommunkompass.json",
                        "io.github.kommunkompass.testkit");
        assertThat(EXPORTED).doesNotContain("io.github.kommunkompass.json.format", "io.github.kommunkompass.cli");
        assertThat(VISIBLE).extracting(JavaClass::getSimpleName).contains("Ratio", "KompassJson", "Samples");
    }

    interface OfType {}

    interface OfMethod {}

    interface OfArgument {}

    abstract static class Bounded<T extends Comparable<OfType>> {

        protected abstract <U extends OfMethod & Supplier<List<? extends OfArgument>>> void method();
    }

    @Test
    void bounds_of_type_parameters_are_seen() {
        assertThat(signature(new ClassFileImporter().importClass(Bounded.class)))
                .extracting(JavaClass::getSimpleName)
                .contains("OfType", "OfMethod", "OfArgument");
    }

    @Test
    void own_types_in_signatures_are_exported_and_public() {
        assertThat(VISIBLE)
                .allSatisfy(type -> assertThat(signature(type)
                                .filter(used -> used.getPackageName().startsWith("io.github.kommunkompass"))
                                .filter(used -> !EXPORTED.contains(used.getPackageName()) || !isVisible(used))
                                .map(JavaClass::getName))
                        .as(type.getName())
                        .isEmpty());
    }

    /** Builders are generated, and public on purpose; what they build is not. */
    @Test
    void no_implementation_is_seen() {
        assertThat(VISIBLE).extracting(JavaClass::getName).noneMatch(name -> name.contains("Immutable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.google", "org.immutables", "lombok", "javax.annotation"})
    void no_other_library_is_needed_to_understand_a_signature(String library) {
        assertThat(VISIBLE)
                .allSatisfy(type -> assertThat(
                                signature(type).map(JavaClass::getName).filter(name -> name.startsWith(library)))
                        .as(type.getName())
                        .isEmpty());
    }

    /** Libraries that are optional are seen only by those who chose them. */
    @Test
    void optional_libraries_are_seen_in_packages_of_their_own() {
        assertThat(VISIBLE)
                .allSatisfy(type -> assertThat(signature(type)
                                .map(JavaClass::getPackageName)
                                .filter(used -> !used.startsWith("java.") && !used.isEmpty())
                                .filter(used -> !used.startsWith("io.github.kommunkompass"))
                                .filter(used -> !belongs(used, type.getPackageName())))
                        .as(type.getName())
                        .isEmpty());
    }

    /** Or users would be promised what they cannot see, or not be promised what they see. */
    @Test
    void compatibility_is_promised_for_what_is_exported() throws IOException {
        String pom = Files.readString(Path.of("..", "pom.xml"));
        String compared = pom.substring(pom.indexOf("<id>compatibility</id>"), pom.indexOf("<id>release</id>"));
        assertThat(EXCLUDED.matcher(compared).results().map(excluded -> excluded.group(1)))
                .containsExactlyInAnyOrderElementsOf(unexported());
    }

    private static Set<String> unexported() {
        return new ClassFileImporter()
                .importUrls(modules()).stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("io.github.kommunkompass") && !EXPORTED.contains(name))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean belongs(String library, String user) {
        return switch (user) {
            case "io.github.kommunkompass.json.jackson2" -> library.startsWith("com.fasterxml.jackson.");
            case "io.github.kommunkompass.json.jackson3" -> library.startsWith("tools.jackson.");
            case "io.github.kommunkompass.testkit.jqwik" -> library.startsWith("net.jqwik.api");
            case "io.github.kommunkompass.testkit.assertion" -> library.startsWith("org.assertj.core.");
            default -> false;
        };
    }
}
