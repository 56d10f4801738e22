package io.github.kommunkompass.json.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of Kompass' documents, each in its version 1. A document names its format in {@code "format"}. */
public enum Format {
    /** An evaluation, as reported: {@code kompass/evaluation/1}. */
    EVALUATION,
    /** A catalogue of criteria: {@code kompass/catalogue/1}. */
    CATALOGUE,
    /** The scores of an evaluation: {@code kompass/scorecard/1}. */
    SCORECARD,
    /** A list of revisions and what is known of each: {@code kompass/revisions/1}. It is written only. */
    REVISIONS,
    /** The exact summary of many evaluations, which may be merged: {@code kompass/benchmark/1}. */
    BENCHMARK,
    /** The usual figures of a benchmark: {@code kompass/summary/1}. It is written only. */
    SUMMARY,
    /** Published means: {@code kompass/reference/1}. */
    REFERENCE,
    /** One evaluation beside a reference: {@code kompass/comparison/1}. It is written only. */
    COMPARISON,
    /** Many evaluations in the order of their points: {@code kompass/ranking/1}. It is written only. */
    RANKING,
    /** The municipalities most like one: {@code kompass/neighbours/1}. It is written only. */
    NEIGHBOURS,
    /** What somebody says of how two catalogues relate: {@code kompass/crosswalk/1}. */
    CROSSWALK,
    /** How two catalogues differ: {@code kompass/diff/1}. It is written only. */
    DIFF,
    /** Two evaluations of one municipality: {@code kompass/progress/1}. It is written only. */
    PROGRESS,
    /** All evaluations of one municipality: {@code kompass/history/1}. It is written only. */
    HISTORY;

    private final String word = name().toLowerCase(Locale.ROOT);

    /**
     * Returns the name by which a document says that it is of this format.
     *
     * @return a name such as {@code kompass/evaluation/1}
     */
    public String id() {
        return "kompass/" + word + "/1";
    }

    /**
     * Finds a format by its name.
     *
     * @param id a name such as {@code kompass/evaluation/1}
     * @return the format, or empty if there is none of that name
     */
    public static Optional<Format> find(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * Returns the JSON Schema of the format, of the draft 2020-12. Every document that Kompass writes is valid by it. Readers
     * demand more than a schema can say, for instance that sums agree and that 13 is not written 13.0.
     *
     * @return the schema as JSON text
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
