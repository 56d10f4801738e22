package io.github.kommunkompass.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

    static List<Page> pages() throws IOException {
        return ReportPages.html();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isPictured(Page page) throws IOException, InterruptedException {
        Pictures.take(browser, page);
    }

    static List<Markdown> reports() throws IOException {
        return ReportPages.markdown();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("reports")
    void losesNoNumberInAWordProcessor(Markdown report) throws IOException, InterruptedException {
        assertThat(report.numbersThroughWord(folder)).isNotEmpty().isEqualTo(report.numbers());
    }
}
