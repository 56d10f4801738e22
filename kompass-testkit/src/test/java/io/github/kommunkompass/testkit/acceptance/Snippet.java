package io.github.kommunkompass.testkit.acceptance;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Code in Javadoc or in the guide that is no program: declarations, or statements.
 *
 * @param file the source or the chapter, relative to the folder with the modules
 * @param line the line of {@code <pre>} or of the fence
 * @param code what follows that line, from the line break on and without the asterisks
 */
record Snippet(Path file, int line, String code) {

    /** The package of {@link #source(String)}. */
    static final String PACKAGE = "snippets";

    /** The class in {@link #PACKAGE} whose static members snippets may use. */
    static final String SURROUNDINGS = "Surroundings";

    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final Pattern PREFORMATTED = Pattern.compile("<pre\\b|\\{@snippet\\b");
    private static final Pattern SNIPPET =
            Pattern.compile("(?m)^( *\\*) <pre>\\{@code(\\n(?:\\1(?: .*)?\\n)*?)\\1 \\}</pre>$");

    /** Not after a comment that names what is shown: {@link ShownSource}. */
    private static final Pattern FRAGMENT = Pattern.compile("(?m)(?<!-->\\n)^```java(\\n[^`]*)```$");

    private static final Pattern MARGIN = Pattern.compile("(?m)^ *\\* ?");
    private static final Pattern IMPORTS_AND_REST = Pattern.compile("(?s)((?:\\nimport [^\\n]*;|\\n(?=\\n))*)(.*)");
    private static final Pattern DECLARATION =
            Pattern.compile("@|(?:public|protected|private|abstract|static|class|interface|record|enum) ");

    /** A statement, and what a comment says that it gives. Other comments begin with a small letter. */
    private static final Pattern WITH_RESULT =
            Pattern.compile("(?m)^(?:[\\w<>]+ (\\w+) = )?(\\S.*);(?=\\s+// (true|false|[^a-z\\s].*)$)");

    /** Finds the snippets in the Javadoc of the main sources of all modules. */
    static List<Snippet> inJavadoc(Path top) {
        return sources(top).stream()
                .flatMap(file -> inJavadoc(top, file).stream())
                .toList();
    }

    /** Finds those of one source. */
    static List<Snippet> inJavadoc(Path top, Path file) {
        return SNIPPET.matcher(text(file))
                .results()
                .map(found -> new Snippet(
                        top.relativize(file),
                        line(text(file), found),
                        MARGIN.matcher(found.group(2)).replaceAll("")))
                .toList();
    }

    /** Finds the snippets of a text in Markdown, except what it shows of sources. */
    static List<Snippet> inMarkdown(Path top, Path file) {
        return FRAGMENT.matcher(text(file))
                .results()
                .map(found -> new Snippet(top.relativize(file), line(text(file), found), found.group(1)))
                .toList();
    }

    /** Finds the places of other preformatted text in the same sources. */
    static List<String> otherTextIn(Path top) {
        return sources(top).stream().flatMap(file -> otherTextIn(top, file)).toList();
    }

    private static Stream<String> otherTextIn(Path top, Path file) {
        List<Integer> snippets =
                inJavadoc(top, file).stream().map(Snippet::line).toList();
        return PREFORMATTED
                .matcher(text(file))
                .results()
                .map(found -> line(text(file), found))
                .filter(line -> !snippets.contains(line))
                .map(line -> place(top.relativize(file), line));
    }

    private static List<Path> sources(Path top) {
        try (Stream<Path> modules = Files.list(top)) {
            return modules.map(module -> module.resolve(SOURCES))
                    .filter(Files::isDirectory)
                    .flatMap(Snippet::sourcesUnder)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sourcesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int line(String text, MatchResult found) {
        return 1 + lineBreaks(text.substring(0, found.start()));
    }

    private static int lineBreaks(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }

    private static String place(Path file, int line) {
        return file + ":" + line;
    }

    String className() {
        return place(file, line).replaceAll("\\W", "_");
    }

    /** Examples of packages run also without results. */
    boolean isRun() {
        return (isOfPackage() && !isDeclaration()) || WITH_RESULT.matcher(code).find();
    }

    private boolean isDeclaration() {
        Matcher parts = IMPORTS_AND_REST.matcher(code);
        parts.matches();
        return DECLARATION.matcher(parts.group(2).stripLeading()).lookingAt();
    }

    /**
     * Returns a class with the snippet. A class of statements has a method {@code run()}, which also calls
     * {@code check(place, stated, actual)} for each result in a comment.
     *
     * @param imports the imports, in one line
     */
    String source(String imports) {
        Matcher parts = IMPORTS_AND_REST.matcher(withChecks());
        parts.matches();
        return Stream.of(
                        // The compiler then names the lines of the file.
                        "\n".repeat(line - 1),
                        "package " + PACKAGE + "; ",
                        imports,
                        isOfType() ? "import " + type() + "; " : "",
                        parts.group(1),
                        "class " + className() + " { ",
                        isDeclaration() ? "" : "static void run() throws Exception { ",
                        parts.group(2),
                        isDeclaration() ? "}" : "}}")
                .collect(joining());
    }

    /** Of two types of the same name, the Javadoc of one means this one. */
    boolean isOfType() {
        return file.toString().endsWith(".java") && !isOfPackage();
    }

    /** Returns whether it is the example of a package. */
    boolean isOfPackage() {
        return file.endsWith("package-info.java");
    }

    private String type() {
        Path relative = file.subpath(1 + SOURCES.getNameCount(), file.getNameCount());
        return relative.toString().replace(".java", "").replaceAll("\\W", ".");
    }

    private String withChecks() {
        return WITH_RESULT.matcher(code).replaceAll(found -> Matcher.quoteReplacement(withCheck(found)));
    }

    private String withCheck(MatchResult statement) {
        String place = place(file, line + lineBreaks(code.substring(0, statement.start())));
        String actual = statement.group(1) == null ? statement.group(2) : statement.group(1);
        return statement.group() + " check(" + quoted(place) + ", " + quoted(statement.group(3)) + ", " + actual + ");";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
