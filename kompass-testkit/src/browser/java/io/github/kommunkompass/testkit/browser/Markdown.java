package io.github.kommunkompass.testkit.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;

/**
 * A report in Markdown.
 *
 * @param name its name
 * @param text the whole of it
 */
record Markdown(String name, String text) {

    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d+(?:[.,]\\d+)*");
    private static final Pattern ADDRESS_OF_LINK = Pattern.compile("(?<!\\\\)]\\([^)]*\\)");

    /** The numbers in it, sorted, read from the text as it is. */
    List<String> numbers() {
        return numbers(ADDRESS_OF_LINK.matcher(text).replaceAll("]").replace("\\", ""));
    }

    /** The numbers in it, sorted, after pandoc has made a document for a word processor of it and read that. */
    List<String> numbersThroughWord(Path folder) throws IOException, InterruptedException {
        Path markdown = write(folder);
        Path word = folder.resolve(name + ".docx");
        Program.PANDOC.run("-f", "gfm", "-t", "docx", "-o", word.toString(), markdown.toString());
        String html = Program.PANDOC.run("-f", "docx", "-t", "html", "--wrap=none", word.toString());
        return numbers(html.replaceAll("<[^>]*>", " "));
    }

    /** The elements that pandoc reads, in their order, with the names of their attributes. */
    List<String> elements(Path folder) throws IOException, InterruptedException {
        String html = Program.PANDOC.run(
                "-f",
                "gfm-gfm_auto_identifiers",
                "-t",
                "html",
                "--wrap=none",
                write(folder).toString());
        return Jsoup.parse(html).getAllElements().stream()
                .map(element -> element.tagName() + " "
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .toList();
    }

    private Path write(Path folder) throws IOException {
        return Files.writeString(folder.resolve(name + ".md"), text);
    }

    private static List<String> numbers(String words) {
        return NUMBER.matcher(words.replaceAll("&#?\\w+;", " "))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
