package io.github.kommunkompass.testkit.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sources that a text shows. Before each, a comment names the file and perhaps a part of it: {@code <!-- a/Scoring.java -->} or {@code
 * <!-- a/Scores.java endpoint -->}. A part is between comments with {@code tag::endpoint[]} and {@code end::endpoint[]}. Without a part, a
 * main source shows the first code in its Javadoc, and any other file is shown as a whole.
 */
final class ShownSource {

    private static final String COMMENT = "<!-- (?<file>\\S+?)(?: (?<part>\\w+))? -->\\n";
    private static final Pattern MARKDOWN = Pattern.compile("(" + COMMENT + "```\\w+\\n)[^`]*(```\\n)");
    private static final Pattern HTML = Pattern.compile("(" + COMMENT + "<pre><code>)[^<]*(</code></pre>\\n)");

    private static final int BEFORE = 1;
    private static final int FILE = 2;
    private static final int PART = 3;
    private static final int AFTER = 4;

    private static final Path MAIN_SOURCES = Path.of("src", "main", "java");

    private ShownSource() {}

    /** Returns a text in Markdown or HTML with its sources as they are now. */
    static String renewed(Path top, String text) {
        String markdown = MARKDOWN.matcher(text).replaceAll(found -> renewed(found, source(top, found)));
        return HTML.matcher(markdown).replaceAll(found -> renewed(found, escaped(source(top, found))));
    }

    private static String renewed(MatchResult found, String source) {
        return Matcher.quoteReplacement(found.group(BEFORE) + source + found.group(AFTER));
    }

    /** Returns the files that a text shows, as it names them. */
    static List<String> files(String text) {
        return Pattern.compile(COMMENT + "(```|<pre><code>)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String source(Path top, MatchResult found) {
        Path file = top.resolve(found.group(FILE));
        if (found.group(PART) != null) {
            return part(text(file), found.group(PART));
        }
        return isMain(top.relativize(file)) ? codeInJavadoc(top, file) : text(file);
    }

    private static boolean isMain(Path file) {
        return file.getNameCount() > MAIN_SOURCES.getNameCount()
                && file.subpath(1, 1 + MAIN_SOURCES.getNameCount()).equals(MAIN_SOURCES);
    }

    private static String codeInJavadoc(Path top, Path file) {
        return Snippet.inJavadoc(top, file).get(0).code().substring(1);
    }

    private static String part(String source, String name) {
        Matcher part = Pattern.compile(".*tag::" + name + "\\[].*\\n((?s:.*))\\n.*end::" + name + "\\[]")
                .matcher(source);
        if (!part.find()) {
            throw new AssertionError("found no part " + name + " in a source");
        }
        return part.group(1).stripIndent() + "\n";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String source) {
        return source.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
