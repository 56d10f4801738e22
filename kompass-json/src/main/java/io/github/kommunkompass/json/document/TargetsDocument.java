package io.github.kommunkompass.json.document;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The content of a document of the format {@code kompass/targets/1}: targets, and how far an evaluation is from them.
 *
 * <pre>{@code
 * Targets targets = Targets.of(evaluation.catalogue(), Map.of("6", 70, "4", 75));
 * TargetsDocument.of(targets, evaluation).attainment();    // a share from 0 to 1
 * }</pre>
 *
 * @param targets the targets
 * @param scorecard the strict scorecard of the evaluation
 * @param baseline the strict scorecard of the evaluation from which progress is measured, or empty for none
 */
public record TargetsDocument(Targets targets, Scorecard scorecard, Optional<Scorecard> baseline) {

    /**
     * Creates the content.
     *
     * @param targets the targets
     * @param scorecard the strict scorecard of the evaluation
     * @param baseline the strict scorecard of an earlier evaluation of the municipality, or empty for none
     * @throws io.github.kommunkompass.scoring.IncomparableRevisionsException if a scorecard is of another revision than the targets
     * @throws io.github.kommunkompass.value.InvalidValueException if a scorecard is not strict
     */
    public TargetsDocument {
        scorecard.requireStrict(targets.catalogue());
        baseline.ifPresent(start -> start.requireStrict(targets.catalogue()));
    }

    /**
     * Compares an evaluation with targets.
     *
     * @param targets the targets
     * @param evaluation the evaluation
     * @return the content
     * @throws io.github.kommunkompass.scoring.IncomparableRevisionsException if it is of another revision than the targets
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if it has an error
     */
    public static TargetsDocument of(Targets targets, Evaluation evaluation) {
        return new TargetsDocument(targets, Scorer.strict().score(evaluation), Optional.empty());
    }

    /**
     * Compares an evaluation with targets, and measures progress from an earlier evaluation of the municipality.
     *
     * @param targets the targets
     * @param evaluation the evaluation
     * @param baseline the earlier evaluation
     * @return the content
     * @throws io.github.kommunkompass.progress.UnorderedEvaluationsException if the evaluations are not of one municipality, or their
     *     dates do not decide that the baseline is the earlier one
     * @throws io.github.kommunkompass.scoring.IncomparableRevisionsException if one is of another revision than the targets
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if one of them has an error
     */
    public static TargetsDocument of(Targets targets, Evaluation evaluation, Evaluation baseline) {
        Progress ordered = Progress.between(baseline, evaluation);
        Scorecard start = Scorer.strict().score(baseline);
        Scorecard now = Scorer.strict().score(evaluation);
        return new TargetsDocument(
                targets,
                Scorecard.of(ordered.later(), now.catalogue(), now.policy(), now.scores()),
                Optional.of(Scorecard.of(ordered.earlier(), start.catalogue(), start.policy(), start.scores())));
    }

    /** {@return the attained share of all targets, as {@link Targets#attainment} has it} */
    public Figure<Ratio> attainment() {
        return targets.attainment(scorecard);
    }

    /**
     * Returns the fewest criteria of each level that would have to reach their maximum for the target total, as {@link
     * Targets#fewestCriteriaFor} finds them.
     *
     * @return the criteria by level, the highest level first; none if there is no target for the total
     */
    public Map<Level, Figure<List<Criterion>>> fewestCriteria() {
        Integer total = targets.points().get(targets.catalogue().root().code());
        return total == null
                ? Map.of()
                : targets.catalogue().root().descendants().stream()
                        .map(Criterion::level)
                        .distinct()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                level -> Targets.fewestCriteriaFor(scorecard, level, total),
                                (first, second) -> first,
                                TreeMap::new));
    }
}
