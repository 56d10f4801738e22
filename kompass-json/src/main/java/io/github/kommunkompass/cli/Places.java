package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.AmbiguousRepeatsException;
import io.github.kommunkompass.benchmark.RepeatedMunicipalitiesException;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.AmbiguousMunicipalityException;
import io.github.kommunkompass.municipality.ConflictingMunicipalitiesException;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.progress.UnorderedEvaluationsException;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.value.InvalidInputException;
import io.github.kommunkompass.value.Quoted;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The places of evaluations, for errors that several evaluations make together. Not thread-safe. */
final class Places {

    /** An evaluation and its place. */
    private record Located(Subject subject, EvaluationFiles.Place place) {}

    private final List<Located> all = new ArrayList<>();

    void add(Subject subject, EvaluationFiles.Place place) {
        all.add(new Located(subject, place));
    }

    /**
     * Returns a result of the evaluations.
     *
     * @throws Failures.InvalidTogetherException if they contradict each other, with their places
     */
    <T> T locate(Supplier<T> calculation) {
        try {
            return calculation.get();
        } catch (AmbiguousRepeatsException e) {
            throw located("ambiguous-repeats", e.candidates(), e.expected());
        } catch (RepeatedMunicipalitiesException e) {
            throw located(
                    "repeated-municipalities",
                    e.subjects(),
                    "one evaluation of each municipality, or --repeats all, latest or earliest");
        } catch (UnorderedEvaluationsException e) {
            throw located("unordered-evaluations", e.subjects(), e.expected());
        } catch (ConflictingMunicipalitiesException e) {
            throw located(e, new HashSet<>(e.municipalities()));
        } catch (AmbiguousMunicipalityException e) {
            throw located(e, Set.of(e.municipality()));
        } catch (IncomparableRevisionsException e) {
            throw located(e, all.stream().reduce((earlier, later) -> later));
        }
    }

    /** Returns the error, at the place of the first evaluation of the municipalities. */
    private Failures.InvalidTogetherException located(InvalidInputException invalid, Set<Municipality> municipalities) {
        return located(
                invalid,
                all.stream()
                        .filter(located ->
                                municipalities.contains(located.subject().municipality()))
                        .findFirst());
    }

    private static Failures.InvalidTogetherException located(InvalidInputException invalid, Optional<Located> where) {
        Problem problem = Problem.of(invalid.violations().get(0), String.valueOf(invalid.getMessage()));
        return new Failures.InvalidTogetherException(
                where.map(located -> located.place().of(problem)).orElse(problem));
    }

    /** Returns the error, at the place of the first of its evaluations. */
    private Failures.InvalidTogetherException located(String rule, List<Subject> subjects, String expected) {
        // By description, since a calculation may have added the code of a municipality.
        Map<String, Deque<EvaluationFiles.Place>> places = new HashMap<>();
        all.forEach(located -> places.computeIfAbsent(located.subject().describe(), key -> new ArrayDeque<>())
                .add(located.place()));
        List<EvaluationFiles.Place> found = new ArrayList<>();
        List<String> descriptions = new ArrayList<>();
        for (Subject subject : subjects) {
            EvaluationFiles.Place place =
                    places.getOrDefault(subject.describe(), new ArrayDeque<>()).poll();
            descriptions.add(place == null ? subject.describe() : subject.describe() + " (" + place + ")");
            if (place != null) {
                found.add(place);
            }
        }
        Problem problem = Problem.error(rule, Quoted.list(descriptions), expected);
        return new Failures.InvalidTogetherException(
                found.isEmpty() ? problem : found.get(0).of(problem));
    }
}
