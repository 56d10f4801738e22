package io.github.kommunkompass.testkit.acceptance;

import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.compile;
import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.libraryAndTestkit;
import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.location;
import static io.github.kommunkompass.testkit.acceptance.OutsideTheBuild.run;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in Javadoc and in the guide compiles, and gives the results in its comments. */
class SnippetsTest {

    private static final Path TOP = Guide.TOP;
    /** Made up, but for the type of that name, which {@link Snippet#source(String)} imports. */
    private static final Path MADE_UP = Path.of("kompass-core", "src", "main", "java", "java", "util", "Optional.java");

    private static final int LINES_OF_EXAMPLE = 12;

    private static final Pattern EXPORTED = Pattern.compile("(?m)^ *exports ([\\w.]+);");

    /** Imports besides the exported packages. */
    private static final List<String> OTHER_IMPORTS = List.of(
            "java.io.*",
            "java.math.*",
            "java.nio.charset.*",
            "java.nio.file.*",
            "java.util.*",
            "java.util.function.*",
            "java.util.stream.*",
            "net.jqwik.api.*",
            "net.jqwik.api.domains.*",
            // jqwik has types of these names.
            "io.github.kommunkompass.report.Report",
            "io.github.kommunkompass.table.Table",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "tools.jackson.databind.json.JsonMapper",
            "static org.assertj.core.api.Assertions.*",
            "static " + Snippet.PACKAGE + "." + Snippet.SURROUNDINGS + ".*");

    /**
     * What snippets use without a declaration: values of the library by the names of their types, and the user's own code by names
     * with {@code our}. Snippets with results need values, others only types.
     */
    private static final String SURROUNDINGS = """
            public final class Surroundings {
                public static Catalogue catalogue = Catalogues.se2020();
                public static Catalogue se2010 = Catalogues.se2010();
                public static Catalogue se2016 = Catalogues.se2016();
                public static Catalogue se2020 = Catalogues.se2020();
                public static Catalogue from = se2016;
                public static Catalogue to = se2020;
                public static Criterion criterion = catalogue.criterion("1");
                public static Source source;
                public static Evaluation evaluation = Samples.nassjo2022();
                public static Evaluation earlier = Samples.nassjo2019();
                public static Evaluation later = Samples.nassjo2022();
                public static List<Evaluation> evaluations = Samples.evaluations();
                public static Scorecard scorecard = Scorer.strict().score(evaluation);
                public static List<Scorecard> scorecards = List.of(scorecard);
                public static Plan plan = Plan.builder(evaluation.subject()).build();
                public static PlannedEvaluation planned;
                public static Population population = Population.of(catalogue, RepeatPolicy.LATEST);
                public static Benchmark benchmark;
                public static Comparison comparison;
                public static Ranking ranking;
                public static Progress progress;
                public static InvalidInputException exception;
                public static Report report = Report.of(evaluation);
                public static Chart chart;
                public static Path file;
                public static String json;

                public static Crosswalk ourCrosswalk;
                public static KompassJson ourMapper;
                public static OurScorer ourScorer;
                public static OurValidator ourValidator;
                public static PopulationSystem ourCounts;
                public static ConformingSystem ours;

                public interface OurScorer {
                    Map<String, Integer> score(Evaluation evaluation);
                    BigInteger points(Evaluation evaluation, Criterion criterion);
                }

                public interface OurValidator {
                    Set<JsonPath> errors(Evaluation evaluation);
                }

                public interface OurCatalogue {
                    static Catalogue get() {
                        return Catalogues.se2020();
                    }
                }

                public static Optional<Ratio> ourMean(List<Integer> points) {
                    return Optional.empty();
                }

                public static List<Integer> ourRanks(List<Integer> points) {
                    return points;
                }

                public static String ourReport(Evaluation evaluation) {
                    return evaluation.toString();
                }

                public static String post(String url, String body) {
                    return body;
                }

                public static void check(String place, String stated, Object actual) {
                    if (!(stated + ",").startsWith(actual + ",")) {
                        System.out.println(place + " gives " + actual + " and not " + stated);
                    }
                }

                public static void main(String[] classNames) throws ReflectiveOperationException {
                    for (String className : classNames) {
                        Class.forName("snippets." + className).getDeclaredMethod("run").invoke(null);
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void everySnippetCompilesAndGivesItsResults() throws IOException, InterruptedException {
        List<Snippet> snippets = Snippet.inJavadoc(TOP);
        assertThat(snippets).hasSizeGreaterThan(40).anyMatch(Snippet::isRun);
        assertThat(printed(snippets)).isEmpty();
    }

    @Test
    void everyFragmentInTheGuideCompilesAndGivesItsResults() throws IOException, InterruptedException {
        List<Snippet> fragments = new ArrayList<>();
        for (Path text : Guide.texts()) {
            fragments.addAll(Snippet.inMarkdown(TOP, text));
        }
        assertThat(fragments).isNotEmpty();
        assertThat(printed(fragments)).isEmpty();
    }

    @Test
    void everyExportedPackageHasAnExample() throws IOException {
        Set<String> withExample = Snippet.inJavadoc(TOP).stream()
                .filter(Snippet::isOfPackage)
                .map(snippet -> snippet.file().getParent().toString().replace(File.separatorChar, '.'))
                .map(folder -> folder.substring(folder.indexOf("io.github")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(withExample).isNotEmpty().containsAll(exported());
    }

    @Test
    void anExampleOfAPackageIsShort() {
        assertThat(Snippet.inJavadoc(TOP))
                .filteredOn(Snippet::isOfPackage)
                .allSatisfy(example -> assertThat(example.code().strip().lines())
                        .as(example.className())
                        .hasSizeLessThanOrEqualTo(LINES_OF_EXAMPLE));
    }

    @Test
    void javadocHasNoOtherPreformattedText() {
        assertThat(Snippet.otherTextIn(TOP)).isEmpty();
    }

    @Test
    void findsFragmentsButNotWhatIsShown() throws IOException {
        Path text = Files.writeString(folder.resolve("text.md"), """
                Like this:

                ```java
                one();
                ```

                <!-- a/Program.java -->
                ```java
                two();
                ```

                ```json
                {}
                ```
                """);
        assertThat(Snippet.inMarkdown(folder, text)).containsExactly(new Snippet(Path.of("text.md"), 3, "\none();\n"));
    }

    @Test
    void findsSnippetsAndOtherPreformattedText() throws IOException {
        write("""
                /**
                 * One.
                 *
                 * <pre>{@code
                 * if (true) {
                 *
                 *     one();
                 * }
                 * }</pre>
                 *
                 * {@snippet :
                 * two();
                 * }
                 */
                class Three {
                    /**
                     * <pre>{@code
                     * @Override
                     * }</pre>
                     * <pre>four();</pre>
                     */
                    void three() {}
                }
                """);
        assertThat(Snippet.inJavadoc(folder))
                .containsExactly(
                        new Snippet(MADE_UP, 4, "\nif (true) {\n\n    one();\n}\n"),
                        new Snippet(MADE_UP, 17, "\n@Override\n"));
        assertThat(Snippet.otherTextIn(folder)).containsExactly(MADE_UP + ":11", MADE_UP + ":20");
    }

    @Test
    void namesFileAndLineOfWrongCode() {
        List<Snippet> snippets = List.of(
                new Snippet(MADE_UP, 3, "\nimport java.net.URI;\n\nURI uri = URI.create(\"\");\nuri.nothing();\n"),
                new Snippet(MADE_UP, 40, "\nclass Type {}\n\nvoid method() {\n    1 + 1;\n}\n"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> printed(snippets.subList(0, 1)))
                .withMessageContaining(MADE_UP + ":7: ");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> printed(snippets.subList(1, 2)))
                .withMessageContaining(MADE_UP + ":44: ");
    }

    @Test
    void namesFileAndLineOfWrongResult() throws IOException, InterruptedException {
        String code = """

                Ratio half = Ratio.of(1, 2);    // 1/2, exactly
                half.plus(half);
                // 2
                half.equals(half);              // false
                half.doubleValue();             // a number
                """;
        assertThat(printed(List.of(new Snippet(MADE_UP, 5, code))).lines())
                .containsExactly(MADE_UP + ":7 gives 1 and not 2", MADE_UP + ":9 gives true and not false");
    }

    private void write(String text) throws IOException {
        Path file = folder.resolve(MADE_UP);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Compiles the snippets, runs those with results, and returns the differences. */
    private String printed(List<Snippet> snippets) throws IOException, InterruptedException {
        String imports = imports();
        List<String> arguments = new ArrayList<>(List.of("-d", folder.toString(), "-classpath", classPath()));
        Path surroundings = folder.resolve(Snippet.SURROUNDINGS + ".java");
        Files.writeString(surroundings, "package " + Snippet.PACKAGE + "; " + imports + SURROUNDINGS);
        arguments.add(surroundings.toString());
        for (Snippet snippet : snippets) {
            Path source = folder.resolve(String.valueOf(snippet.line())).resolve(sourceFile(snippet));
            Files.createDirectories(source.getParent());
            Files.writeString(source, snippet.source(imports));
            arguments.add(source.toString());
        }
        compile(arguments.toArray(String[]::new));

        List<String> command = new ArrayList<>(List.of(
                "-classpath", folder + File.pathSeparator + classPath(), Snippet.PACKAGE + "." + Snippet.SURROUNDINGS));
        snippets.stream().filter(Snippet::isRun).map(Snippet::className).forEach(command::add);
        return run(TOP, command.toArray(String[]::new));
    }

    /** The compiler takes neither a chapter nor a class in {@code package-info.java}. */
    private static String sourceFile(Snippet snippet) {
        return snippet.isOfType() ? snippet.file().toString() : snippet.file() + ".java";
    }

    private static List<String> exported() throws IOException {
        StringBuilder descriptors = new StringBuilder();
        for (String module : List.of("kompass-core", "kompass-json", "kompass-testkit")) {
            descriptors.append(
                    Files.readString(TOP.resolve(Path.of(module, "src", "main", "java", "module-info.java"))));
        }
        return EXPORTED.matcher(descriptors)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String imports() throws IOException {
        return Stream.concat(exported().stream().map(name -> name + ".*"), OTHER_IMPORTS.stream())
                .map(name -> "import " + name + "; ")
                .collect(joining());
    }

    /** All that a user may import besides the library. */
    private static String classPath() {
        Stream<String> others = Stream.of(
                        "net.jqwik.api.Property",
                        "org.apiguardian.api.API",
                        "org.assertj.core.api.Assertions",
                        "com.fasterxml.jackson.core.JsonParser",
                        "com.fasterxml.jackson.databind.ObjectMapper")
                .map(name -> location(name).toString());
        return Stream.concat(Stream.of(libraryAndTestkit()), others).collect(joining(File.pathSeparator));
    }
}
