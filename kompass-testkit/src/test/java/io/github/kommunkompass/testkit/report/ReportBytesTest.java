package io.github.kommunkompass.testkit.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.render.HtmlRenderer;
import io.github.kommunkompass.render.MarkdownRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Reports have the same bytes on each Java that the build runs on: those whose digests are in a file. With {@code -Dkompass.update=true},
 * this test writes it.
 */
class ReportBytesTest {

    private static final Path DIGESTS =
            Path.of("src", "test", "resources", "io", "github", "kommunkompass", "testkit", "report", "reports.sha256");

    @Test
    void haveTheSameBytes() throws IOException, GeneralSecurityException {
        String digests = digests().entrySet().stream()
                .map(digest -> digest.getValue() + "  " + digest.getKey() + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("kompass.update")) {
            Files.createDirectories(DIGESTS.getParent());
            Files.writeString(DIGESTS, digests);
        }
        assertThat(digests)
                .as("%s; to write it, run this test with -Dkompass.update=true", DIGESTS)
                .isEqualTo(Files.readString(DIGESTS));
    }

    private static Map<String, String> digests() throws GeneralSecurityException {
        Map<String, String> digests = new TreeMap<>();
        for (var report : ReportCases.all().entrySet()) {
            digests.put(
                    report.getKey() + ".html", digest(HtmlRenderer.standard().render(report.getValue())));
            digests.put(report.getKey() + ".md", digest(MarkdownRenderer.render(report.getValue())));
        }
        return digests;
    }

    private static String digest(String text) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}
