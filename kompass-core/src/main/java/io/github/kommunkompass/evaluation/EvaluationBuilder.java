package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Evaluation}. Not thread-safe. */
public final class EvaluationBuilder {

    private final ObservationsBuilder observations;
    private @Nullable Municipality municipality;
    private @Nullable PartialDate evaluated;

    @Nullable
    LocalizedText title;

    List<String> evaluators = List.of();
    SortedMap<CriterionCode, LocalizedText> sections = Collections.emptySortedMap();
    List<Finding> findings = List.of();
    List<Evidence> evidence = List.of();
    List<Source> sources = List.of();

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
     * Sets the title of the report.
     *
     * @param text the title
     * @return this builder
     */
    public EvaluationBuilder title(LocalizedText text) {
        this.title = text;
        return this;
    }

    /**
     * Adds an evaluator.
     *
     * @param name the name of a person or organisation, as printed
     * @return this builder
     * @throws InvalidValueException if the name is blank, has an unpaired surrogate or exceeds a limit
     */
    public EvaluationBuilder addEvaluator(String name) {
        evaluators = with(evaluators, checkedName(name));
        return this;
    }

    /**
     * Sets the evaluators.
     *
     * @param names the names of persons or organisations, as printed and in their order
     * @return this builder
     * @throws InvalidValueException if a name is blank, has an unpaired surrogate or exceeds a limit
     */
    public EvaluationBuilder evaluators(Collection<String> names) {
        evaluators = names.stream().map(EvaluationBuilder::checkedName).toList();
        return this;
    }

    private static String checkedName(String name) {
        return InvalidValueException.checkText(name, "name of an evaluator", "a name", Limits.NAME_LENGTH);
    }

    /**
     * Reports points.
     *
     * @param code the criterion's code, such as {@code 3.2} or {@code total}
     * @param points the points; the range is validated by the scoring
     * @return this builder
     * @throws InvalidValueException if the text is not a valid code
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
     * @throws InvalidValueException if a key is not a valid code
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
     * @throws InvalidValueException if the text is not a valid code, or the reason is
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
     * @throws InvalidValueException if the reason is {@link Missing#NOT_REPORTED}
     */
    public EvaluationBuilder missing(CriterionCode code, Missing reason) {
        observations.missing(code, reason);
        return this;
    }

    /**
     * Sets what the evaluators write of a criterion.
     *
     * @param code the criterion's code, such as {@code 3.2}
     * @param text the text, instead of that which the criterion has
     * @return this builder
     * @throws InvalidValueException if the text of the code is not a valid code
     */
    public EvaluationBuilder section(String code, LocalizedText text) {
        return section(CriterionCode.of(code), text);
    }

    /**
     * Sets what the evaluators write of a criterion.
     *
     * @param code the criterion's code
     * @param text the text, instead of that which the criterion has
     * @return this builder
     */
    public EvaluationBuilder section(CriterionCode code, LocalizedText text) {
        var more = new TreeMap<>(sections);
        more.put(code, text);
        return sections(more);
    }

    /**
     * Sets what the evaluators write of all criteria.
     *
     * @param all the texts by code
     * @return this builder
     */
    public EvaluationBuilder sections(Map<CriterionCode, LocalizedText> all) {
        sections = all.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(all));
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
     * @throws InvalidValueException if a criterion was reported twice; the message lists each
     */
    public Evaluation build() {
        if (municipality == null || evaluated == null) {
            throw new IllegalStateException(
                    "found " + (municipality == null ? "no municipality" : "no date") + ", expected both to be set");
        }
        return new Evaluation(municipality, evaluated, observations.build(), this);
    }
}
