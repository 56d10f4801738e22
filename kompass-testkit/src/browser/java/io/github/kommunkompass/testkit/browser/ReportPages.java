package io.github.kommunkompass.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

    /** The page with a hostile text in all places, which is as safe without the policy that keeps scripts from running. */
    static Page withoutPolicy() {
        String html = HtmlRenderer.standard().render(ReportCases.hostile(ReportCases.HOSTILE));
        String without = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        assertThat(without).isNotEqualTo(html);
        return new Page("hostile-without-policy", without);
    }

    static List<Markdown> markdown() {
        return ReportCases.all().entrySet().stream()
                .map(report -> new Markdown(report.getKey(), MarkdownRenderer.render(report.getValue())))
                .toList();
    }
}
