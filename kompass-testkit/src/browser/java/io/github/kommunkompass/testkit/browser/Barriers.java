package io.github.kommunkompass.testkit.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Axe-core finds no barrier by WCAG 2.2 up to level AA, and by its best practices.
 *
 * @param media what the page is shown on
 * @param width the width of the page in pixels
 */
record Barriers(Media media, int width) implements Check {

    private static final String AXE = axe();
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
            axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']}).then(
                result => done(result.violations.flatMap(violation => violation.nodes.map(
                    node => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`))),
                error => done([`axe-core failed: ${error}`]));
            """;

    @Override
    public List<String> faults(Chromium browser) {
        browser.show(media);
        browser.resize(width);
        browser.unfold();
        browser.evaluate(AXE);
        return ((List<?>) browser.evaluateLater(RUN))
                .stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = Barriers.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
