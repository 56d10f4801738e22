package io.github.kommunkompass.json;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the tests share: the testkit's samples, which are built later and so are read as files, and a catalogue. */
public final class Documents {

    private static final Path SAMPLES = Path.of(
            "..", "kompass-testkit", "src", "main", "resources", "io", "github", "kommunkompass", "testkit", "samples");

    /** Made up: two areas of ten points each, which documents of benchmarks are about. */
    static final Catalogue SMALL = Catalogue.builder("SMALL")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1").name("en", "One").max(10))
                    .add(Criterion.builder("2").name("en", "Two").max(10)))
            .build();

    private Documents() {}

    /** {@return the evaluation of Nässjö 2022, whole and with its findings} */
    public static String nassjo2022() {
        return text("nassjo-2022.json");
    }

    /** {@return the evaluation of Nässjö 2022 with all that its report says} */
    public static String nassjo2022Report() {
        return text("nassjo-2022-report.json");
    }

    /** {@return a made-up plan for the evaluation of Nässjö 2022} */
    public static String syntheticPlan() {
        return text("nassjo-plan-synthetic.json");
    }

    /** {@return a made-up evaluation of Nässjö in 2025, which refers to that of 2022} */
    public static String syntheticLater() {
        return text("nassjo-2025-synthetic.json");
    }

    /** {@return published evaluations, one a line, at every level of detail} */
    public static List<String> published() {
        return text("evaluations.ndjson").lines().toList();
    }

    /** {@return the published means of Sweden in 2021} */
    public static String means2021() {
        return text("means-2021.json");
    }

    private static String text(String sample) {
        try {
            return Files.readString(SAMPLES.resolve(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
