package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signatures of the public API use only exported types, and its size is limited. */
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

    static boolean isVisible(Set<JavaModifier> modifiers) {
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
    void findsExportedPackagesAndTypes() {
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
    void findsBoundsOfTypeParameters() {
        assertThat(signature(new ClassFileImporter().importClass(Bounded.class)))
                .extracting(JavaClass::getSimpleName)
                .contains("OfType", "OfMethod", "OfArgument");
    }

    @Test
    void ownTypesInSignaturesAreExportedAndPublic() {
        assertThat(VISIBLE)
                .allSatisfy(type -> assertThat(signature(type)
                                .filter(used -> used.getPackageName().startsWith("io.github.kommunkompass"))
                                .filter(used -> !EXPORTED.contains(used.getPackageName()) || !isVisible(used))
                                .map(JavaClass::getName))
                        .as(type.getName())
                        .isEmpty());
    }

    /** Generated builders may be public; generated implementations may not. */
    @Test
    void hidesImplementations() {
        assertThat(VISIBLE).extracting(JavaClass::getName).noneMatch(name -> name.contains("Immutable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.google", "org.immutables", "lombok", "javax.annotation"})
    void signaturesUseNoOtherLibrary(String library) {
        assertThat(VISIBLE)
                .allSatisfy(type -> assertThat(
                                signature(type).map(JavaClass::getName).filter(name -> name.startsWith(library)))
                        .as(type.getName())
                        .isEmpty());
    }

    /** Only the packages for an optional library use it. */
    @Test
    void optionalLibrariesAreUsedInTheirOwnPackages() {
        assertThat(VISIBLE)
                .allSatisfy(type -> assertThat(signature(type)
                                .map(JavaClass::getPackageName)
                                .filter(used -> !used.startsWith("java.") && !used.isEmpty())
                                .filter(used -> !used.startsWith("io.github.kommunkompass"))
                                .filter(used -> !belongs(used, type.getPackageName())))
                        .as(type.getName())
                        .isEmpty());
    }

    /** The check of compatibility covers the exported packages and no others. */
    @Test
    void compatibilityIsCheckedForExportedPackages() throws IOException {
        String pom = Files.readString(Path.of("..", "pom.xml"));
        String compared = pom.substring(pom.indexOf("<id>compatibility</id>"), pom.indexOf("<id>release</id>"));
        assertThat(EXCLUDED.matcher(compared).results().map(excluded -> excluded.group(1)))
                .containsExactlyInAnyOrderElementsOf(unexported());
    }

    /**
     * What is there now. Who is who needed 11 types more than the 130 before: the register of municipalities with its parts, the
     * map of municipalities, the members of benchmarks, whether a subject is included, and the exceptions for municipalities that
     * are ambiguous, contradict each other or are repeated; and 50 methods more than the 700 before. Limits of work needed 3 types
     * more: the limits, the rules for input of every kind, and the collector of violations. Benchmarks by group needed 4 types more:
     * the benchmarks, what collects them, the attribute that divides, and the exception for an unavailable group; and 40 methods,
     * half of them getters. They are of the package of benchmarks, which they are made of. The evaluations that count in a
     * population, for its change and for neighbours by points, needed 1 type and 10 methods more. The words of evaluations and catalogues (ids,
     * references, titles, evaluators, sections, indicators, notes and descriptions) needed no type and 25 methods, 10 of them of builders.
     * Plans and their follow-up needed 15 types, 11 of them in a package of their own, two of them builders, and 81 methods, 29 of them
     * of the builders.
     */
    private static final int TYPES_OF_CORE = 196;

    private static final int BUILDERS_OF_CORE = 9;
    private static final int METHODS_OF_CORE = 1047;
    private static final int TOP_LEVEL_TYPES_OF_A_PACKAGE = 22;

    /** The size of the public API of each package, by name. */
    private static SortedMap<String, ApiSize> sizes(Class<?> some) {
        URL module = some.getProtectionDomain().getCodeSource().getLocation();
        Set<String> names = new ClassFileImporter()
                .importUrls(List.of(module)).stream().map(JavaClass::getName).collect(Collectors.toSet());
        SortedMap<String, ApiSize> sizes = new TreeMap<>();
        VISIBLE.stream()
                .filter(type -> names.contains(type.getName()))
                .collect(Collectors.groupingBy(JavaClass::getPackageName))
                .forEach((name, types) -> sizes.put(name, ApiSize.of(types)));
        return sizes;
    }

    private static ApiSize sum(SortedMap<String, ApiSize> sizes) {
        return sizes.values().stream().reduce(ApiSize.NOTHING, ApiSize::plus);
    }

    private static String table(SortedMap<String, ApiSize> sizes) {
        return ApiSize.header()
                + sizes.entrySet().stream()
                        .map(size -> size.getValue().row(size.getKey()))
                        .collect(Collectors.joining())
                + sum(sizes).row("together");
    }

    @ParameterizedTest
    @ValueSource(classes = {Ratio.class, KompassJson.class, Samples.class})
    void printsSizeOfPublicApi(Class<?> some) {
        SortedMap<String, ApiSize> sizes = sizes(some);
        System.out.print(table(sizes));
        assertThat(sizes).containsKey(some.getPackageName());
    }

    @Test
    void limitsSizeOfCore() {
        SortedMap<String, ApiSize> sizes = sizes(Ratio.class);
        ApiSize core = sum(sizes);
        assertSoftly(softly -> {
            softly.assertThat(core.types()).as("types").isLessThanOrEqualTo(TYPES_OF_CORE);
            softly.assertThat(core.builders()).as("builders").isLessThanOrEqualTo(BUILDERS_OF_CORE);
            softly.assertThat(core.methods()).as("methods").isLessThanOrEqualTo(METHODS_OF_CORE);
            sizes.forEach((name, size) -> softly.assertThat(size.topLevel())
                    .as("top-level types of " + name)
                    .isLessThanOrEqualTo(TOP_LEVEL_TYPES_OF_A_PACKAGE));
        });
    }

    /** Three types, one of them a builder, and seven methods and constructors, each marked. */
    @SuppressWarnings("all")
    public static class Counted implements Comparable<Counted> {

        public Counted() {} // 1

        protected Counted(int any) {} // 2

        Counted(long any) {}

        @Override
        public int compareTo(Counted other) { // 3, and its bridge
            return 0;
        }

        protected void changed() {} // 4

        void hidden() {}

        @Override
        public boolean equals(Object other) {
            return other == this;
        }

        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public String toString() {
            return "";
        }

        public enum Kind {
            ONE,
            OTHER
        }

        public record CountedBuilder(int part) { // 5, and its constructor 6

            public CountedBuilder with(int other) { // 7
                return new CountedBuilder(other);
            }
        }
    }

    @Test
    void countsEachTypeAndEachMethodOnce() {
        List<JavaClass> types = new ClassFileImporter()
                .importClasses(Counted.class, Counted.Kind.class, Counted.CountedBuilder.class).stream()
                        .toList();
        assertThat(ApiSize.of(types)).isEqualTo(new ApiSize(3, 0, 1, 7));
        assertThat(ApiSize.of(VISIBLE.stream()
                                .filter(type -> type.isEquivalentTo(Ratio.class))
                                .toList())
                        .topLevel())
                .isEqualTo(1);
        assertThat(new ApiSize(1, 2, 3, 4).plus(new ApiSize(10, 20, 30, 40))).isEqualTo(new ApiSize(11, 22, 33, 44));
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
