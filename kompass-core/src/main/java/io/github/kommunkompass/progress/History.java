package io.github.kommunkompass.progress;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * The evaluations of one municipality in the order of their dates, with the progress from each to the next. Immutable and
 * thread-safe.
 */
@Value.Immutable
public interface History {

    /** {@return the strict scorecards of the evaluations, the earliest first; may be none} */
    List<Scorecard> scorecards();

    /**
     * {@return the progress from each evaluation to the next: one fewer than the evaluations; none if there are no
     * evaluations}
     */
    List<Progress> steps();

    /**
     * {@return the improvement opportunities that came back: for each that refers to one of the evaluation before, and to which none of the
     * next refers, the chain that leads to it; the longest first, then by the date of the last; may be none} If one refers to several, it
     * continues the longest of their chains, and of equal ones the first that it names. Findings are matched by their ids.
     */
    List<Recurrence> recurring();

    /** {@return the register that decides whether the evaluations are of one municipality} */
    MunicipalityRegister register();

    /**
     * {@return the steps across which not all points can be compared, where a line in a chart must be broken; may be
     * none}
     */
    default List<Progress> breaks() {
        return steps().stream()
                .filter(step -> step.comparability().verdict() != ComparabilityLevel.FULL)
                .toList();
    }

    /**
     * Sorts evaluations by date and compares each with the next by the built-in crosswalks.
     *
     * @param evaluations evaluations of one municipality, in any order
     * @return the history
     * @throws UnorderedEvaluationsException if they are not of one municipality, or their dates do not decide their order
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if the municipality has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two codes contradict each other
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if one of them has an error
     */
    static History of(Collection<Evaluation> evaluations) {
        return of(evaluations, Crosswalks.builtIn());
    }

    /**
     * Sorts evaluations by date and compares each with the next.
     *
     * @param evaluations evaluations of one municipality, in any order
     * @param crosswalks the crosswalks by which different revisions are compared
     * @return the history
     * @throws UnorderedEvaluationsException if they are not of one municipality, or their dates do not decide their order
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if the municipality has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two codes contradict each other
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if one of them has an error
     */
    static History of(Collection<Evaluation> evaluations, Crosswalks crosswalks) {
        return of(evaluations, crosswalks, MunicipalityRegister.builtIn());
    }

    /**
     * Sorts evaluations by date and compares each with the next.
     *
     * @param evaluations evaluations of one municipality, in any order
     * @param crosswalks the crosswalks by which different revisions are compared
     * @param register the register that decides whether they are of one municipality
     * @return the history
     * @throws UnorderedEvaluationsException if they are not of one municipality, or their dates do not decide their order
     * @throws io.github.kommunkompass.municipality.AmbiguousMunicipalityException if the municipality has namesakes, and no code
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if two codes contradict each other
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if one of them has an error
     */
    static History of(Collection<Evaluation> evaluations, Crosswalks crosswalks, MunicipalityRegister register) {
        List<Evaluation> sorted = Chronology.sorted(evaluations, register);
        List<Progress> steps = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            steps.add(Progress.between(sorted.get(i - 1), sorted.get(i), crosswalks, register));
        }
        return new HistoryBuilder()
                .scorecards(sorted.stream().map(Scorer.strict()::score).toList())
                .steps(steps)
                .recurring(Recurrences.in(sorted))
                .register(register)
                .build();
    }

    /** {@return the subjects of the evaluations, the earliest first} */
    default List<Subject> subjects() {
        return scorecards().stream().map(Scorecard::subject).toList();
    }
}
