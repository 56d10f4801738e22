package io.github.kommunkompass.testkit.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report in Markdown.
 *
 * @param name its name
 * @param text the whole of it
 */
record Markdown(String name, String text) {

    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*$");
    private static final Pattern TABLE = Pattern.compile("(?s)<table.*?</table>");
    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d+(?:[.,]\\d+)*");

    /** The numbers in its tables, sorted, read from the text as it is. */
    List<String> numbers() {
        Stream<String> rows = ROW.matcher(text).results().map(MatchResult::group);
        return numbers(
                rows.map(row -> row.replaceAll("(?<!\\\\)]\\([^)]*\\)", "]").replace("\\", "")));
    }

    /** The numbers in its tables, sorted, after pandoc has made a document for a word processor of it and read that. */
    List<String> numbersThroughWord(Path folder) throws IOException, InterruptedException {
        Path markdown = Files.writeString(folder.resolve(name + ".md"), text);
        Path word = folder.resolve(name + ".docx");
        Program.PANDOC.run("-f", "gfm", "-t", "docx", "-o", word.toString(), markdown.toString());
        String html = Program.PANDOC.run("-f", "docx", "-t", "html", "--wrap=none", word.toString());
        Stream<String> tables = TABLE.matcher(html).results().map(MatchResult::group);
        return numbers(tables.map(table -> table.replaceAll("<[^>]*>", " ")));
    }

    private static List<String> numbers(Stream<String> texts) {
        String text = texts.map(each -> each.replaceAll("&#?\\w+;", " ")).collect(Collectors.joining("\n"));
        return NUMBER.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
