package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.util.List;
import org.immutables.value.Value;

/**
 * One municipality, judged at one time against one revision, as reported.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.builder()
 *         .municipality(Municipality.of("Nässjö", "SE"))
 *         .evaluated(PartialDate.of(2022, 9))
 *         .observations(Observations.builder(Catalogues.se2020()).points("total", 542).build())
 *         .build();
 * }</pre>
 *
 * <p>It may hold what cannot be right, such as an area that differs from the sum of its sub-areas; the scoring reports all of
 * that at once. Immutable and safe on any thread.
 */
@Value.Immutable
public interface Evaluation {

    /**
     * Returns who was judged.
     *
     * @return the municipality
     */
    Municipality municipality();

    /**
     * Returns when it was judged.
     *
     * @return the date, as far as it is known
     */
    PartialDate evaluated();

    /**
     * Returns the points, as reported.
     *
     * @return the observations, against the catalogue of the revision
     */
    Observations observations();

    /**
     * Returns what the evaluators say in words.
     *
     * @return the findings in their order; may be none
     */
    List<Finding> findings();

    /**
     * Returns what the evaluators looked at.
     *
     * @return the evidence in its order; may be none
     */
    List<Evidence> evidence();

    /**
     * Returns where the evaluation was published.
     *
     * @return the sources in their order; may be none
     */
    List<Source> sources();

    /**
     * Returns the catalogue that was judged against.
     *
     * @return the catalogue of the observations
     */
    default Catalogue catalogue() {
        return observations().catalogue();
    }

    /**
     * Returns the revision that was judged against.
     *
     * @return the revision of the catalogue
     */
    default RevisionId revision() {
        return catalogue().revision();
    }

    /**
     * Returns who was judged, against what and when.
     *
     * @return the name of this evaluation in results and messages
     */
    default Subject subject() {
        return Subject.of(municipality(), revision(), evaluated());
    }

    /**
     * Begins an evaluation.
     *
     * @return an empty builder
     */
    static EvaluationBuilder builder() {
        return new EvaluationBuilder();
    }

    /**
     * Begins a copy of this evaluation.
     *
     * @return a builder that holds all that this evaluation does
     */
    EvaluationBuilder toBuilder();
}
