package io.github.kommunkompass.render;

import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.value.InvalidValueException;

/**
 * Renders a report as Markdown: CommonMark with tables, as GitHub reads it, and pandoc with {@code --from gfm}, which makes a Word file of it
 * without loss. Figures are tables of their numbers.
 *
 * <pre>{@code
 * String markdown = MarkdownRenderer.render(report);
 * }</pre>
 */
public final class MarkdownRenderer {

    private MarkdownRenderer() {}

    /**
     * Renders a report. Texts of evaluations are escaped, whatever they contain; line breaks within them become spaces.
     *
     * @param report the report
     * @return the document, to be written in UTF-8
     * @throws InvalidValueException if the report is in a language that Kompass has no words in
     */
    public static String render(Report report) {
        return Renderings.document(new ShownReport(report).document());
    }
}
