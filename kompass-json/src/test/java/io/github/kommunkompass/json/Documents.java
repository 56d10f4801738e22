package io.github.kommunkompass.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Real documents that the tests share: the testkit's samples, which are built later, as files. */
public final class Documents {

    private static final Path SAMPLES = Path.of(
            "..", "kompass-testkit", "src", "main", "resources", "io", "github", "kommunkompass", "testkit", "samples");

    private Documents() {}

    /** {@return the evaluation of Nässjö 2022, whole and with its findings} */
    public static String nassjo2022() {
        return text("nassjo-2022.json");
    }

    /** {@return published evaluations, one a line, at every level of detail} */
    public static List<String> published() {
        return text("evaluations.ndjson").lines().toList();
    }

    private static String text(String sample) {
        try {
            return Files.readString(SAMPLES.resolve(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
