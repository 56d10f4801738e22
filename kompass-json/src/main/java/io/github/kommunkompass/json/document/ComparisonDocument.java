package io.github.kommunkompass.json.document;

import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import java.util.Optional;

/**
 * The content of a document of the format {@code kompass/comparison/1}: a comparison, and what follows from it.
 *
 * @param comparison the comparison
 * @param highlights the strengths and improvement opportunities of the same subject, or empty to omit them
 * @param potential the points that reaching the comparison's quantile would add, or empty to omit them
 */
public record ComparisonDocument(
        Comparison comparison, Optional<Highlights> highlights, Optional<ImprovementPotential> potential) {

    /**
     * {@return the content without highlights and potential}
     *
     * @param comparison the comparison
     */
    public static ComparisonDocument of(Comparison comparison) {
        return new ComparisonDocument(comparison, Optional.empty(), Optional.empty());
    }

    /**
     * {@return this content with highlights}
     *
     * @param added the highlights of the same subject
     */
    public ComparisonDocument with(Highlights added) {
        return new ComparisonDocument(comparison, Optional.of(added), potential);
    }

    /**
     * {@return this content with potential}
     *
     * @param added the potential of the same comparison
     */
    public ComparisonDocument with(ImprovementPotential added) {
        return new ComparisonDocument(comparison, highlights, Optional.of(added));
    }
}
