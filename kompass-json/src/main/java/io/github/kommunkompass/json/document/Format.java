package io.github.kommunkompass.json.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The document formats of Kompass, each in version 1. A document names its format in {@code "format"}. */
public enum Format {
    /** An evaluation, as reported: {@code kompass/evaluation/1}. */
    EVALUATION,
    /** A catalogue of criteria: {@code kompass/catalogue/1}. */
    CATALOGUE,
    /** The scores of an evaluation: {@code kompass/scorecard/1}. */
    SCORECARD,
    /** A list of revisions: {@code kompass/revisions/1}. It is write-only. */
    REVISIONS,
    /** The exact summary of a population: {@code kompass/benchmark/1}. */
    BENCHMARK,
    /** The summary statistics of a benchmark: {@code kompass/summary/1}. It is write-only. */
    SUMMARY,
    /** Published means: {@code kompass/reference/1}. */
    REFERENCE,
    /** The comparison of an evaluation with a reference: {@code kompass/comparison/1}. It is write-only. */
    COMPARISON,
    /** A ranking of evaluations by points: {@code kompass/ranking/1}. It is write-only. */
    RANKING,
    /** The nearest neighbours of a municipality: {@code kompass/neighbours/1}. It is write-only. */
    NEIGHBOURS,
    /** A mapping between the criteria of two catalogues: {@code kompass/crosswalk/1}. */
    CROSSWALK,
    /** The differences between two catalogues: {@code kompass/diff/1}. It is write-only. */
    DIFF,
    /** The progress between two evaluations of a municipality: {@code kompass/progress/1}. It is write-only. */
    PROGRESS,
    /** All evaluations of a municipality: {@code kompass/history/1}. It is write-only. */
    HISTORY;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** {@return the name of the format in documents, such as {@code kompass/evaluation/1}} */
    public String id() {
        return "kompass/" + word + "/1";
    }

    /**
     * Finds a format by its name.
     *
     * @param id a name such as {@code kompass/evaluation/1}
     * @return the format, or empty if there is no format of that name
     */
    public static Optional<Format> find(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * Returns the JSON Schema of the format, draft 2020-12. Every document that Kompass writes is valid. Readers also check
     * rules that a schema cannot express, for example that sums agree and that 13 is not written as 13.0.
     *
     * @return the schema, as JSON text
     */
    public String schema() {
        try (InputStream resource =
                Format.class.getResourceAsStream("/io/github/kommunkompass/json/schema/" + word + "-1.json")) {
            if (resource == null) {
                throw new IllegalStateException("no schema of " + id() + " in the library");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
