package io.github.kommunkompass.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.render.MarkdownRenderer;
import io.github.kommunkompass.testkit.report.ReportCases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports are as they should be for people who look at them, hear them, or print them. */
@Timeout(300)
class ReportPagesIT {

    private static Chromium browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startBrowser() {
        browser = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Arguments> pagesAndChecks() throws IOException {
        return ReportPages.html().stream()
                .flatMap(page -> Stream.of(PageCheck.values()).map(check -> Arguments.of(page, check)));
    }

    @ParameterizedTest
    @MethodSource("pagesAndChecks")
    void hasNoFault(Page page, PageCheck check) throws IOException, InterruptedException {
        assertThat(check.faults(browser, page)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRIPTS", "REQUESTS", "CONSOLE"})
    void isSafeWithoutItsPolicy(PageCheck check) throws IOException, InterruptedException {
        assertThat(check.faults(browser, ReportPages.withoutPolicy())).isEmpty();
    }

    static List<Page> pages() throws IOException {
        return ReportPages.html();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isPictured(Page page) throws IOException, InterruptedException {
        assertThat(Pictures.take(browser, page))
                .hasSize(6)
                .allSatisfy(picture ->
                        assertThat(ImageIO.read(picture.toFile()).getHeight()).isGreaterThan(900))
                .map(picture -> ImageIO.read(picture.toFile()).getWidth())
                .containsExactly(320, 768, Chromium.WIDTH, 320, 768, Chromium.WIDTH);
    }

    static List<Markdown> reports() throws IOException {
        return ReportPages.markdown();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void losesNoNumberInAWordProcessor(Markdown report) throws IOException, InterruptedException {
        assertThat(report.numbersThroughWord(folder)).isNotEmpty().isEqualTo(report.numbers());
    }

    /** Among others, addresses that are links by themselves, formulas, and codes of emoji. */
    @Test
    void hostileTextIsTextForPandoc() throws IOException, InterruptedException {
        String hostile = ReportCases.HOSTILE + " :smile: :+1:";
        assertThat(markdown(hostile).elements(folder))
                .isEqualTo(markdown("harmless").elements(folder))
                .hasSizeGreaterThan(100);
    }

    private static Markdown markdown(String text) {
        return new Markdown("text", MarkdownRenderer.render(ReportCases.hostile(text)));
    }
}
