package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Evaluation}. Not thread-safe. */
public final class EvaluationBuilder {

    private final ObservationsBuilder observations;
    private @Nullable Municipality municipality;
    private @Nullable PartialDate evaluated;
    private List<Finding> findings = List.of();
    private List<Evidence> evidence = List.of();
    private List<Source> sources = List.of();

    EvaluationBuilder(ObservationsBuilder observations) {
        this.observations = observations;
    }

    /**
     * Sets the municipality.
     *
     * @param municipality the municipality that was evaluated
     * @return this builder
     */
    public EvaluationBuilder municipality(Municipality municipality) {
        this.municipality = municipality;
        return this;
    }

    /**
     * Sets the date.
     *
     * @param date the date, known to the year, month or day
     * @return this builder
     */
    public EvaluationBuilder evaluated(PartialDate date) {
        this.evaluated = date;
        return this;
    }

    /**
     * Reports points.
     *
     * @param code the criterion's code, such as {@code 3.2} or {@code total}
     * @param points the points; the range is validated by the scoring
     * @return this builder
     * @throws io.github.kommunkompass.value.InvalidValueException if the text is not a valid code
     */
    public EvaluationBuilder points(String code, int points) {
        return points(CriterionCode.of(code), points);
    }

    /**
     * Reports points.
     *
     * @param code the criterion's code
     * @param points the points; the range is validated by the scoring
     * @return this builder
     */
    public EvaluationBuilder points(CriterionCode code, int points) {
        observations.points(code, points);
        return this;
    }

    /**
     * Reports points by code, for instance from the rows of a table.
     *
     * @param points points by code
     * @return this builder
     * @throws io.github.kommunkompass.value.InvalidValueException if a key is not a valid code
     */
    public EvaluationBuilder points(Map<String, Integer> points) {
        points.forEach(this::points);
        return this;
    }

    /**
     * Reports the points of the criterion at an index in catalogue order, as {@link Observations#pointsAt(int)} reads them.
     *
     * @param ordinal the {@link io.github.kommunkompass.catalogue.Criterion#ordinal()}
     * @param points the points
     * @return this builder
     * @throws IndexOutOfBoundsException if the catalogue has no such index
     */
    public EvaluationBuilder pointsAt(int ordinal, int points) {
        observations.pointsAt(ordinal, points);
        return this;
    }

    /**
     * Reports that points are missing.
     *
     * @param code the criterion's code, such as {@code 3.2}
     * @param reason any reason but {@link Missing#NOT_REPORTED}, which is the default
     * @return this builder
     * @throws io.github.kommunkompass.value.InvalidValueException if the text is not a valid code, or the reason is
     *     {@link Missing#NOT_REPORTED}
     */
    public EvaluationBuilder missing(String code, Missing reason) {
        return missing(CriterionCode.of(code), reason);
    }

    /**
     * Reports that points are missing.
     *
     * @param code the criterion's code
     * @param reason any reason but {@link Missing#NOT_REPORTED}, which is the default
     * @return this builder
     * @throws io.github.kommunkompass.value.InvalidValueException if the reason is {@link Missing#NOT_REPORTED}
     */
    public EvaluationBuilder missing(CriterionCode code, Missing reason) {
        observations.missing(code, reason);
        return this;
    }

    /**
     * Adds a finding.
     *
     * @param finding the finding
     * @return this builder
     */
    public EvaluationBuilder addFinding(Finding finding) {
        findings = with(findings, finding);
        return this;
    }

    /**
     * Sets the findings.
     *
     * @param all the findings in their order
     * @return this builder
     */
    public EvaluationBuilder findings(Collection<Finding> all) {
        findings = List.copyOf(all);
        return this;
    }

    /**
     * Adds evidence.
     *
     * @param added the evidence
     * @return this builder
     */
    public EvaluationBuilder addEvidence(Evidence added) {
        evidence = with(evidence, added);
        return this;
    }

    /**
     * Sets the evidence.
     *
     * @param all the evidence in its order
     * @return this builder
     */
    public EvaluationBuilder evidence(Collection<Evidence> all) {
        evidence = List.copyOf(all);
        return this;
    }

    /**
     * Adds a source.
     *
     * @param source a place of publication
     * @return this builder
     */
    public EvaluationBuilder addSource(Source source) {
        sources = with(sources, source);
        return this;
    }

    /**
     * Sets the sources.
     *
     * @param all the sources in their order
     * @return this builder
     */
    public EvaluationBuilder sources(Collection<Source> all) {
        sources = List.copyOf(all);
        return this;
    }

    private static <T> List<T> with(List<T> list, T added) {
        List<T> more = new ArrayList<>(list);
        more.add(added);
        return List.copyOf(more);
    }

    /**
     * Builds the evaluation.
     *
     * @return the evaluation
     * @throws IllegalStateException if municipality or date is not set
     * @throws io.github.kommunkompass.value.InvalidValueException if a criterion was reported twice; the message lists each
     */
    public Evaluation build() {
        if (municipality == null || evaluated == null) {
            throw new IllegalStateException(
                    "found " + (municipality == null ? "no municipality" : "no date") + ", expected both to be set");
        }
        return new Evaluation(municipality, evaluated, observations.build(), findings, evidence, sources);
    }
}
