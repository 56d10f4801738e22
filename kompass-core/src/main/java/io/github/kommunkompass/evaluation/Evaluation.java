package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An evaluation of one municipality at one time against one revision, as reported.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.builder(Catalogues.se2020())
 *         .municipality(Municipality.of("Nässjö", "SE"))
 *         .evaluated(PartialDate.of(2022, 9))
 *         .points("1", 69)
 *         .points("total", 542)
 *         .build();
 * }</pre>
 *
 * <p>It may contain errors, such as an area that differs from the sum of its sub-areas, or two findings with one id; validation reports
 * all of them at once.
 * Evaluations are equal if all their parts are. Immutable and thread-safe.
 */
public final class Evaluation {

    private final Municipality municipality;
    private final PartialDate evaluated;
    private final Optional<LocalizedText> title;
    private final List<String> evaluators;
    private final Observations observations;
    private final SortedMap<CriterionCode, LocalizedText> sections;
    private final List<Finding> findings;
    private final List<Evidence> evidence;
    private final List<Source> sources;

    Evaluation(Municipality municipality, PartialDate evaluated, Observations observations, EvaluationBuilder draft) {
        this.municipality = municipality;
        this.evaluated = evaluated;
        this.title = Optional.ofNullable(draft.title);
        this.evaluators = draft.evaluators;
        this.observations = observations;
        this.sections = draft.sections;
        this.findings = draft.findings;
        this.evidence = draft.evidence;
        this.sources = draft.sources;
    }

    /**
     * Returns a new builder; municipality and date are required.
     *
     * @param catalogue the catalogue of the revision that was used
     * @return a builder in which nothing is reported
     */
    public static EvaluationBuilder builder(Catalogue catalogue) {
        return new EvaluationBuilder(new ObservationsBuilder(catalogue));
    }

    /** {@return a new builder with a copy of this evaluation} Points that it sets replace those of this evaluation. */
    public EvaluationBuilder toBuilder() {
        EvaluationBuilder copy = new EvaluationBuilder(new ObservationsBuilder(observations))
                .municipality(municipality)
                .evaluated(evaluated)
                .evaluators(evaluators)
                .sections(sections)
                .findings(findings)
                .evidence(evidence)
                .sources(sources);
        title.ifPresent(copy::title);
        return copy;
    }

    /** {@return the municipality that was evaluated} */
    public Municipality municipality() {
        return municipality;
    }

    /** {@return the date of the evaluation, known to the year, month or day} */
    public PartialDate evaluated() {
        return evaluated;
    }

    /** {@return the title of the report, or empty if it was not reported} */
    public Optional<LocalizedText> title() {
        return title;
    }

    /** {@return the names of the persons or organisations that evaluated, as printed and in their order; may be none} */
    public List<String> evaluators() {
        return evaluators;
    }

    /** {@return the points and missing points, as reported, against the catalogue of the revision} */
    public Observations observations() {
        return observations;
    }

    /** {@return what the evaluators write of each criterion, of any level, ordered by code; may be none} */
    public SortedMap<CriterionCode, LocalizedText> sections() {
        return sections;
    }

    /** {@return the findings in words, in their order; may be none} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return the evidence that the evaluators used, in its order; may be none} */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** {@return the places of publication, in their order; may be none} */
    public List<Source> sources() {
        return sources;
    }

    /** {@return the catalogue of the revision that was used} */
    public Catalogue catalogue() {
        return observations.catalogue();
    }

    /** {@return the revision that was used} */
    public RevisionId revision() {
        return catalogue().revision();
    }

    /** {@return the identity of this evaluation in results and messages: municipality, revision and date} */
    public Subject subject() {
        return Subject.of(municipality, revision(), evaluated);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Evaluation other
                && municipality.equals(other.municipality)
                && evaluated.equals(other.evaluated)
                && title.equals(other.title)
                && evaluators.equals(other.evaluators)
                && observations.equals(other.observations)
                && sections.equals(other.sections)
                && findings.equals(other.findings)
                && evidence.equals(other.evidence)
                && sources.equals(other.sources);
    }

    @Override
    public int hashCode() {
        return Objects.hash(municipality, evaluated, observations);
    }

    /** {@return subject and observations, such as {@code Nässjö (SE), 2022-09, SE-2020: {total=542}}} */
    @Override
    public String toString() {
        return subject().describe() + ": " + observations;
    }
}
