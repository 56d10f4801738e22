package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.Ratio;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What may use what, over all modules.
 *
 * <p>The picture in the guide says which package uses which, and {@code module-info.java} says in which order they stand. Both
 * are held to the code here. The few rules below them hold whatever the picture shows.
 */
class ArchitectureTest {

    private static final String ROOT = "io.github.kommunkompass.";
    private static final Path TOP = Path.of("..");

    /** Used only by the compiler. */
    private static final String STYLE = "style";

    private static final Map<String, JavaClasses> MODULES = new TreeMap<>(Map.of(
            "kompass-core", classes(Ratio.class),
            "kompass-json", classes(KompassJson.class),
            "kompass-testkit", classes(Samples.class)));

    private static final JavaClasses CORE = MODULES.get("kompass-core");
    private static final JavaClasses ALL = classes(Ratio.class, KompassJson.class, Samples.class);
    private static final Set<PackageUse> USES = uses(ALL);
    private static final PackagePicture PICTURE = PackagePicture.in(text(Guide.page("modules.md")));

    /** The classes of the modules that some are in, without those of tests. */
    private static JavaClasses classes(Class<?>... some) {
        List<URL> locations = Stream.of(some)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toList();
        return new ClassFileImporter().importUrls(locations);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<PackageUse> uses(JavaClasses classes) {
        return dependencies(classes)
                .filter(use -> isOwn(use.getOriginClass()) && isOwn(use.getTargetClass()))
                .map(use -> new PackageUse(name(use.getOriginClass()), name(use.getTargetClass())))
                .filter(use -> !use.user().equals(use.used()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Dependency> dependencies(JavaClasses classes) {
        return classes.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    private static boolean isOwn(JavaClass type) {
        return packageOf(type).startsWith(ROOT);
    }

    private static String packageOf(JavaClass type) {
        return type.getBaseComponentType().getPackageName();
    }

    private static String name(JavaClass type) {
        return packageOf(type).substring(ROOT.length());
    }

    private static Set<String> packages(String module) {
        return MODULES.get(module).stream()
                .filter(type -> !type.getPackageName().isEmpty()) // module-info
                .map(ArchitectureTest::name)
                .filter(name -> !name.equals(STYLE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void looksAtAllModulesAndNoTests() {
        assertThat(ALL.contain(Ratio.class)).isTrue();
        assertThat(ALL.contain(KompassJson.class)).isTrue();
        assertThat(ALL.contain(Samples.class)).isTrue();
        assertThat(ALL.contain(ArchitectureTest.class)).isFalse();
        assertThat(USES).contains(new PackageUse("evaluation", "catalogue"));
    }

    @Test
    void noPackagesFormACycle() {
        assertThat(PackageUse.inCycles(USES)).isEmpty();
    }

    /** Whatever follows from other arrows has none of its own. */
    @Test
    void thePictureShowsWhatEachPackageUses() {
        assertThat(PICTURE.arrows()).containsExactlyElementsOf(PackageUse.essential(USES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kompass-core", "kompass-json", "kompass-testkit"})
    void thePictureShowsEveryPackageInTheBoxOfItsModule(String module) {
        assertThat(PICTURE.boxes().keySet()).isEqualTo(MODULES.keySet());
        assertThat(PICTURE.boxes().get(module)).isEqualTo(packages(module));
    }

    /** Or a package would be drawn in the box of another module. */
    @Test
    void arrowsBetweenModulesAreDrawnOutsideOfTheBoxes() {
        assertThat(PICTURE.arrows())
                .allSatisfy(arrow -> assertThat(PICTURE.inside().contains(arrow))
                        .as(arrow.toString())
                        .isEqualTo(PICTURE.box(arrow.user()).equals(PICTURE.box(arrow.used()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kompass-core", "kompass-json", "kompass-testkit"})
    void eachPackageUsesOnlyThoseBeforeItInModuleInfo(String module) {
        List<String> order = order(text(TOP.resolve(Path.of(module, "src", "main", "java", "module-info.java"))));
        assertThat(order).doesNotHaveDuplicates().isSubsetOf(packages(module)).isNotEmpty();
        assertThat(forward(order, USES)).isEmpty();
    }

    private static final Pattern NAMED =
            Pattern.compile("^ *(?:exports|opens) io\\.github\\.kommunkompass\\.([a-z0-9.]+)", Pattern.MULTILINE);

    /** The packages that a {@code module-info.java} names, in their order. */
    private static List<String> order(String moduleInfo) {
        return NAMED.matcher(moduleInfo)
                .results()
                .map(found -> found.group(1))
                // The styles of generated types, which the compiler alone uses.
                .filter(name -> !name.equals("style"))
                .toList();
    }

    /** The uses of a package by one that stands before it, directly or by way of packages that are not named. */
    private static Stream<PackageUse> forward(List<String> order, Set<PackageUse> uses) {
        return order.stream()
                .flatMap(user -> PackageUse.reached(user, uses).stream()
                        .filter(used -> order.indexOf(used) > order.indexOf(user))
                        .map(used -> new PackageUse(user, used)));
    }

    @ParameterizedTest
    @CsvSource({
        "kompass-core, kompass-json",
        "kompass-core, kompass-testkit",
        "kompass-json, kompass-testkit",
    })
    void aModuleUsesNoneThatIsBuiltOnIt(String module, String later) {
        assertThat(USES)
                .noneMatch(use ->
                        packages(module).contains(use.user()) && packages(later).contains(use.used()));
    }

    @Test
    void statisticsUsesValuesAlone() {
        assertThat(PackageUse.reached("statistics", USES)).containsExactly("value");
    }

    /** A package that stands before another may still have nothing to do with it. */
    @ParameterizedTest
    @CsvSource({
        "evaluation, revision",
        "scoring, revision",
        "benchmark, revision",
        "comparison, revision",
        "json, json.jackson2",
        "json, json.jackson3",
        "json.jackson2, json",
        "json.jackson2, json.jackson3",
        "json.jackson3, json",
        "json.jackson3, json.jackson2",
        "cli, json.jackson2",
        "cli, json.jackson3"
    })
    void somePackagesDoNotComeToOthersByAnyWay(String user, String other) {
        assertThat(USES).extracting(PackageUse::user).contains(user);
        assertThat(PackageUse.reached(user, USES)).doesNotContain(other);
    }

    /** The formats are for those that read and write tokens. */
    @ParameterizedTest
    @ValueSource(strings = {"json.format", "json.shape"})
    void theCommandLineDoesNotUseTheFormatsDirectly(String hidden) {
        assertThat(USES).contains(new PackageUse("cli", "json")).doesNotContain(new PackageUse("cli", hidden));
    }

    /** The formats are made of tokens, of whatever library these are. */
    @Test
    void theFormatsDoNotUseJackson() {
        assertThat(users("tools.jackson.", MODULES.get("kompass-json")))
                .isNotEmpty()
                .allMatch(name -> name.matches(Pattern.quote(ROOT) + "json\\.(token|jackson3)\\..*"));
    }

    /** Without a library all is there but these classes. */
    @ParameterizedTest
    @CsvSource({
        "com.fasterxml.jackson.core., json\\.jackson2\\..*",
        "com.fasterxml.jackson.databind., json\\.jackson2\\..*",
        "de.siegmar.fastcsv., table\\.(csv\\..*|CsvOutput)",
        "javax.xml., table\\.workbook\\..*|cli\\.ImageMarkup",
        "org.dhatim.fastexcel., table\\.ExcelOutput",
        "picocli., cli\\..*",
        "net.jqwik., testkit\\.jqwik\\..*",
        "org.assertj., testkit\\.assertion\\..*"
    })
    void fewClassesNeedALibraryThatIsOptional(String library, String these) {
        assertThat(users(library, ALL))
                .isNotEmpty()
                .allMatch(name -> name.matches(Pattern.quote(ROOT) + "(" + these + ")"));
    }

    private static Stream<String> users(String library, JavaClasses classes) {
        return dependencies(classes)
                .filter(use -> (packageOf(use.getTargetClass()) + ".").startsWith(library))
                .map(use -> use.getOriginClass().getName())
                .distinct();
    }

    @Test
    void noOtherPackageUsesThoseThatNeedATestLibrary() {
        assertThat(USES).extracting(PackageUse::user).contains("testkit.jqwik", "testkit.assertion");
        assertThat(USES).extracting(PackageUse::used).doesNotContain("testkit.jqwik", "testkit.assertion");
    }

    @Test
    void theCoreNeedsNothingButSomePackagesOfJavaBase() {
        assertThat(foreign(WITHOUT_ITS_OWN_FILES)).isEmpty();
    }

    /** The core reads nothing but files in its own archive, which only one class does. */
    private static final JavaClasses WITHOUT_ITS_OWN_FILES = CORE.that(
            DescribedPredicate.not(HasName.Predicates.name("io.github.kommunkompass.municipality.RegisterFile")));

    @Test
    void onlyOneClassOfTheCoreReadsItsOwnFiles() {
        assertThat(CORE.stream().count() - WITHOUT_ITS_OWN_FILES.stream().count())
                .isEqualTo(1);
    }

    private static final List<String> NEEDED = List.of(
            "java.lang.",
            "java.math.",
            "java.net.",
            "java.nio.",
            "java.security.",
            "java.text.",
            "java.time.",
            "java.util.");

    /** Annotations that are not there at run time are as if they were not. */
    private static final Set<String> ANNOTATIONS = Set.of("org.immutables.value", "org.jspecify.annotations");

    private static Set<String> foreign(JavaClasses classes) {
        return dependencies(classes)
                .map(Dependency::getTargetClass)
                .filter(type -> !type.getBaseComponentType().isPrimitive() && !type.isEquivalentTo(Serializable.class))
                .map(ArchitectureTest::packageOf)
                .filter(ArchitectureTest::isForeign)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isForeign(String name) {
        boolean isInJavaBase = Object.class.getModule().getPackages().contains(name);
        boolean isNeeded = isInJavaBase && NEEDED.stream().anyMatch((name + ".")::startsWith);
        return !isNeeded && !name.startsWith(ROOT) && !ANNOTATIONS.contains(name);
    }

    @Test
    void theCoreHasNoInputNoClockAndNoDefaultLocale() {
        assertThat(surroundings(WITHOUT_ITS_OWN_FILES)).isEmpty();
    }

    private static final Pattern SURROUNDINGS = Pattern.compile(String.join(
            "|",
            // Some values can be serialised, so that exceptions can.
            "java\\.io\\.(?!Serializable$).*",
            "java\\.nio\\.file\\..*",
            "java\\.time\\.(\\w+\\.)+now\\(.*",
            "java\\.time\\.Clock\\.(system|tick).*",
            "java\\.time\\.ZoneId\\.systemDefault.*",
            "java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty|getProperties|console)\\(.*",
            // These take the default locale when none is given.
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(\\)",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
            "java\\.lang\\.String\\.formatted\\(.*"));

    /** What classes use, and call or refer to, that is another at another time or place. */
    private static Set<String> surroundings(JavaClasses classes) {
        Stream<String> types = dependencies(classes)
                .map(use -> use.getTargetClass().getBaseComponentType().getName());
        Stream<String> targets = classes.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .map(JavaAccess::getTarget)
                .map(target -> target.getFullName());
        return Stream.concat(types, targets)
                .filter(name -> SURROUNDINGS.matcher(name).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What follows shows that each of the rules above finds what breaks it. */
    private static final Set<PackageUse> SOME = Set.of(use("c", "b"), use("b", "a"), use("c", "a"), use("d", "c"));

    private static PackageUse use(String user, String used) {
        return new PackageUse(user, used);
    }

    @Test
    void followsUsesByWayOfOthers() {
        assertThat(PackageUse.reached("d", SOME)).containsExactly("a", "b", "c");
        assertThat(PackageUse.reached("a", SOME)).isEmpty();
    }

    @Test
    void findsCycles() {
        Set<PackageUse> uses = new HashSet<>(SOME);
        assertThat(PackageUse.inCycles(uses)).isEmpty();
        uses.add(use("a", "c"));
        assertThat(PackageUse.inCycles(uses)).containsExactly("a", "b", "c");
    }

    @Test
    void leavesOutWhatFollows() {
        assertThat(PackageUse.essential(SOME)).containsExactly(use("b", "a"), use("c", "b"), use("d", "c"));
    }

    @Test
    void readsBoxesAndArrows() {
        PackagePicture picture = PackagePicture.in("""
                Words.
                ```mermaid
                flowchart TD
                  subgraph kompass-core
                    d --> c
                    b.a2
                  end
                  d --> e
                ```
                d --> f
                """);
        assertThat(picture.boxes()).isEqualTo(Map.of("kompass-core", Set.of("b.a2", "c", "d")));
        assertThat(picture.arrows()).containsExactly(use("d", "c"), use("d", "e"));
        assertThat(picture.inside()).containsExactly(use("d", "c"));
        assertThat(picture.box("b.a2")).contains("kompass-core");
        assertThat(picture.box("e")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"d --> c\n", "```mermaid\nflowchart TD\n  d -.-> c\n```\n"})
    void refusesAPictureThatItCannotRead(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PackagePicture.in(text));
    }

    @Test
    void readsTheOrderAndFindsUsesOfWhatComesLater() {
        List<String> order = order("""
                module some {
                    requires io.github.kommunkompass.core;
                    exports io.github.kommunkompass.b;
                    // exports io.github.kommunkompass.x;
                    exports io.github.kommunkompass.a to
                            io.github.kommunkompass.testkit;
                    opens io.github.kommunkompass.c.d2 to
                            info.picocli;
                }
                """);
        assertThat(order).containsExactly("b", "a", "c.d2");
        assertThat(forward(order, SOME)).containsExactly(use("b", "a"));
        assertThat(forward(List.of("c", "a"), Set.of(use("c", "b"), use("b", "a"))))
                .containsExactly(use("c", "a"));
    }

    @Test
    void findsUsesBetweenPackages() {
        JavaClasses thisTest = new ClassFileImporter().importClasses(ArchitectureTest.class);
        assertThat(uses(thisTest))
                .contains(use("testkit.acceptance", "value"), use("testkit.acceptance", "json"))
                .noneMatch(use -> use.user().equals(use.used()));
    }

    @Test
    void findsUsersOfALibrary() {
        JavaClasses thisTest = new ClassFileImporter().importClasses(ArchitectureTest.class);
        assertThat(users("org.assertj.", thisTest)).containsExactly(ArchitectureTest.class.getName());
        assertThat(users("org.ass.", thisTest)).isEmpty();
    }

    @Test
    void findsForeignPackages() {
        JavaClasses thisTest = new ClassFileImporter().importClasses(ArchitectureTest.class);
        assertThat(foreign(thisTest))
                .contains("java.io", "org.assertj.core.api")
                .doesNotContain("java.lang", "java.util.stream", "io.github.kommunkompass.value");
    }

    /** The last three are packages of other modules, and of {@code java.base} but not needed. */
    @ParameterizedTest
    @ValueSource(strings = {"com.google.common.base", "java.util.logging", "java.net.http", "javax.crypto"})
    void otherPackagesAreForeign(String name) {
        assertThat(isForeign(name)).isTrue();
    }

    /** Does all that the core must not do. */
    @SuppressWarnings("all")
    private static final class Careless {

        Supplier<LocalDate> today = LocalDate::now;

        String atHome(Path path) {
            return ZonedDateTime.now() + "é".toUpperCase() + String.format("%d", 1) + "%d".formatted(2) + path;
        }

        String here() {
            return Locale.getDefault().toString() + Clock.systemDefaultZone() + System.nanoTime();
        }

        void print() {
            System.out.println();
        }

        String careful(Clock clock) {
            return LocalDate.EPOCH + String.format(Locale.ROOT, "%d", 1) + "é".toUpperCase(Locale.ROOT);
        }
    }

    @Test
    void findsTimeAndPlace() {
        assertThat(surroundings(new ClassFileImporter().importClasses(Careless.class)))
                .containsExactlyInAnyOrder(
                        "java.io.PrintStream",
                        "java.io.PrintStream.println()",
                        "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                        "java.lang.String.formatted([Ljava.lang.Object;)",
                        "java.lang.String.toUpperCase()",
                        "java.lang.System.nanoTime()",
                        "java.nio.file.Path",
                        "java.time.Clock.systemDefaultZone()",
                        "java.time.LocalDate.now()",
                        "java.time.ZonedDateTime.now()",
                        "java.util.Locale.getDefault()");
    }
}
