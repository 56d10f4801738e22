package io.github.kommunkompass.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {

    private static final Pattern RULE_WITH_ACCENT = Pattern.compile("(\\S+) \\{[^{}]*--accent:");
    private static final Report REPORT = Report.of(Evaluation.builder(Catalogues.se2020())
            .municipality(Municipality.of("Nässjö", "SE"))
            .evaluated(PartialDate.of(2022))
            .points("total", 542)
            .build());

    @Test
    void aStyleSheetCannotEndItself() {
        String css = "h1 { color: teal } </style><script>alert(1)</script> å";
        String page = HtmlRenderer.standard().withStyleSheet(css).render(REPORT);
        String encoded = Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains("<link rel=\"stylesheet\" href=\"data:text/css;charset=utf-8;base64," + encoded + "\">")
                .doesNotContain("<script", "color: teal");
        assertThat(page.indexOf("<link rel=\"stylesheet\"")).isGreaterThan(page.indexOf("</style>"));
    }

    /** In light, in dark and on paper. Others for figures would hide those that a caller sets. */
    @Test
    void thePageAloneHasThePalette() {
        assertThat(RULE_WITH_ACCENT
                        .matcher(HtmlRenderer.standard().render(REPORT))
                        .results())
                .map(rule -> rule.group(1))
                .containsExactly(":root", ":root", ":root");
    }

    @Test
    void aLogoStandsAboveTheTitle() {
        String page = HtmlRenderer.standard()
                .withLogo("data:image/png;base64,iVBORw0KGgo=", "The arms of \"Nässjö\"")
                .render(REPORT);
        assertThat(page)
                .contains("<img class=\"logo\" src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"The arms of"
                        + " &quot;Nässjö&quot;\">\n<h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/logo.png",
                "data:text/html;base64,PGI+",
                "data:image/png;base64,\" onerror=\"x",
                "data:image/svg+xml;utf8,<svg/>",
                "javascript:alert(1)",
                "data:image/png;base64,",
                "data:image/png;base64,A=",
                "data:image/png;base64,AAAAA",
                ""
            })
    void otherAddressesAreNoLogos(String address) {
        assertThatThrownBy(() -> HtmlRenderer.standard().withLogo(address, ""))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "found " + address + ", expected a data URI of a PNG, JPEG, GIF, WebP or SVG image in Base64");
    }

    @Test
    void longAddressesAreShortenedInMessages() {
        assertThatThrownBy(() -> HtmlRenderer.standard().withLogo("x".repeat(1000), ""))
                .hasMessageStartingWith("found " + "x".repeat(40) + "…, expected ");
    }

    /** A page would be marked as German, and have English words. */
    @Test
    void refusesALanguageWithoutWords() {
        Report german = new Report(REPORT.subject(), "de", REPORT.title(), REPORT.sections());
        String message =
                "found a report in the language \"de\", expected one that Kompass has words in: en, sv, nb, nn";
        assertThatThrownBy(() -> HtmlRenderer.standard().render(german))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> MarkdownRenderer.render(german))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @Test
    void takesTheLanguageOfACountry() {
        Report finnish = new Report(REPORT.subject(), "sv-FI", REPORT.title(), REPORT.sections());
        assertThat(HtmlRenderer.standard().render(finnish)).contains("<html lang=\"sv-FI\">", "<h2>Innehåll</h2>");
    }

    @Test
    void requestsNothing() {
        assertThat(HtmlRenderer.standard().render(REPORT))
                .startsWith("<!DOCTYPE html>\n<html lang=\"sv\">")
                .contains(
                        "content=\"default-src 'none'; style-src 'unsafe-inline' data:; img-src data:; font-src data:\"")
                .doesNotContain("<script", "@import", "url(");
    }

    @Test
    void withersReturnOthers() {
        HtmlRenderer.standard().withStyleSheet("p {}").withLogo("data:image/gif;base64,R0lG", "");
        assertThat(HtmlRenderer.standard().render(REPORT)).doesNotContain("<link", "<img");
    }
}
