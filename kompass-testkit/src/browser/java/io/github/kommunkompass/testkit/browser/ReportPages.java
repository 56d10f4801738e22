package io.github.kommunkompass.testkit.browser;

import io.github.kommunkompass.render.HtmlRenderer;
import io.github.kommunkompass.render.MarkdownRenderer;
import io.github.kommunkompass.testkit.report.ReportCases;
import java.util.List;

/** The reports that are looked at. */
final class ReportPages {

    private ReportPages() {}

    static List<Page> html() {
        return ReportCases.all().entrySet().stream()
                .map(report -> new Page(report.getKey(), HtmlRenderer.standard().render(report.getValue())))
                .toList();
    }

    static List<Markdown> markdown() {
        return ReportCases.all().entrySet().stream()
                .map(report -> new Markdown(report.getKey(), MarkdownRenderer.render(report.getValue())))
                .toList();
    }
}
