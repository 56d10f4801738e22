package io.github.kommunkompass.report;

import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Report}.
 *
 * <pre>{@code
 * Report report = Report.builder(evaluation)
 *         .language("en")
 *         .reference(Reference.of(benchmark), ComparisonSettings.of(SubjectInclusion.INCLUDED))
 *         .without(Section.Kind.OVERVIEW)
 *         .build();
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class ReportBuilder {

    private final Evaluation evaluation;
    private final Scorecard scorecard;
    private String language;
    private @Nullable Comparison comparison;
    private @Nullable Comparison peers;
    private List<Evaluation> earlier = List.of();
    private @Nullable Plan plan;
    private Crosswalks crosswalks = Crosswalks.builtIn();
    private MunicipalityRegister register = MunicipalityRegister.builtIn();
    private final Set<Section.Kind> without = EnumSet.noneOf(Section.Kind.class);

    ReportBuilder(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.scorecard = Scorer.strict().score(evaluation);
        this.language = evaluation.catalogue().language();
    }

    /**
     * Sets the language of all words, that of the catalogue by default.
     *
     * @param tag a BCP 47 tag: Swedish, bokmål, nynorsk or English; other languages get English
     * @return this builder
     * @throws InvalidValueException if the tag is ill-formed
     */
    public ReportBuilder language(String tag) {
        language = LocalizedText.normalizeTag(tag);
        return this;
    }

    /**
     * Sets what the evaluation is compared with.
     *
     * @param reference a benchmark, or published figures
     * @param settings the settings, among them whether the evaluation is part of the reference
     * @return this builder
     * @throws io.github.kommunkompass.scoring.IncomparableRevisionsException if the revisions differ
     * @throws io.github.kommunkompass.comparison.SubjectInclusionException if the statement on the inclusion is wrong
     * @throws InvalidValueException if the inclusion in a benchmark is not stated
     */
    public ReportBuilder reference(Reference reference, ComparisonSettings settings) {
        comparison = Comparison.of(scorecard, reference, settings);
        return this;
    }

    /**
     * Sets a second reference, of municipalities that are alike, such as those of the same county or group. Its means are put beside
     * the points of the areas, and beside the means of the first reference if there is one.
     *
     * <p>If there is a minimum for groups, and both references are benchmarks, the group is shown only where the points of fewer others
     * cannot be worked out from the two: if the group has no member in common with the first reference, or is a part of it and the
     * rest has no evaluation or at least as many as the minimum for each criterion. Otherwise the report says that it is not shown.
     *
     * @param reference the benchmark of the group
     * @param settings the settings
     * @return this builder
     * @throws io.github.kommunkompass.scoring.IncomparableRevisionsException if the revisions differ
     * @throws io.github.kommunkompass.comparison.SubjectInclusionException if the statement on the inclusion is wrong
     * @throws InvalidValueException if the inclusion in a benchmark is not stated
     */
    public ReportBuilder peers(Reference reference, ComparisonSettings settings) {
        peers = Comparison.of(scorecard, reference, settings);
        return this;
    }

    /**
     * Sets earlier evaluations of the municipality.
     *
     * @param evaluations the evaluations, in any order; none for no section on the development
     * @return this builder
     */
    public ReportBuilder earlier(Collection<Evaluation> evaluations) {
        earlier = evaluations.stream()
                .sorted(Comparator.comparing(one -> one.evaluated().earliest()))
                .toList();
        return this;
    }

    /**
     * Sets an action plan: of the evaluation, whose status is then reported, or of the latest earlier one, whose follow-up is then
     * reported.
     *
     * @param actions the plan
     * @return this builder
     */
    public ReportBuilder plan(Plan actions) {
        plan = actions;
        return this;
    }

    /**
     * Sets the crosswalks by which revisions are compared, the built-in ones by default.
     *
     * @param known the crosswalks
     * @return this builder
     */
    public ReportBuilder crosswalks(Crosswalks known) {
        crosswalks = known;
        return this;
    }

    /**
     * Sets the register that decides which evaluations are of the municipality, the built-in one by default.
     *
     * @param known the register
     * @return this builder
     */
    public ReportBuilder register(MunicipalityRegister known) {
        register = known;
        return this;
    }

    /**
     * Leaves out sections of some kinds, with the rules and definitions that only they need.
     *
     * @param kinds the kinds, beside those that are left out already
     * @return this builder
     */
    public ReportBuilder without(Section.Kind... kinds) {
        without.addAll(List.of(kinds));
        return this;
    }

    /**
     * Builds the report.
     *
     * @return the report
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if an evaluation has an error
     * @throws io.github.kommunkompass.plan.InvalidPlanException if the plan has an error, or is of none of the evaluations
     * @throws io.github.kommunkompass.progress.UnorderedEvaluationsException if the dates of the evaluations do not decide which is
     *     earlier, if one of the earlier evaluations is later, or if they are of several municipalities
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if the municipality has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two codes contradict each other
     */
    public Report build() {
        return new ReportMaker(
                        new ReportInput(
                                evaluation,
                                scorecard,
                                Optional.ofNullable(comparison),
                                Optional.ofNullable(peers),
                                earlier,
                                history(),
                                Optional.ofNullable(plan),
                                crosswalks,
                                register,
                                new ReportWords(evaluation.catalogue(), language)),
                        without)
                .report();
    }

    private Optional<History> history() {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        // A history sorts by date; this does not, and refuses an evaluation that is later.
        Progress.between(earlier.get(earlier.size() - 1), evaluation, crosswalks, register);
        List<Evaluation> all = new ArrayList<>(earlier);
        all.add(evaluation);
        return Optional.of(History.of(all, crosswalks, register));
    }
}
