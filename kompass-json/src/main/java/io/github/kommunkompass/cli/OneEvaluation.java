package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.List;

/** Reads the one evaluation of a file of any kind. */
final class OneEvaluation {

    private OneEvaluation() {}

    /** Reads the evaluation, and keeps its place. An exception names the file. */
    static Evaluation read(Input input, EvaluationFiles files, Places places) {
        List<Evaluation> found = new ArrayList<>();
        files.forEach(List.of(input), (evaluation, place) -> {
            if (!found.isEmpty()) {
                throw new Failures.UnsuitableFileException(input, "more than one evaluation", "one");
            }
            found.add(evaluation);
            places.add(evaluation.subject(), place);
        });
        if (files.hasInvalid()) {
            throw new Failures.PrintedErrorsException();
        }
        if (found.isEmpty()) {
            throw new Failures.UnsuitableFileException(input, "no evaluation", "one");
        }
        return found.get(0);
    }
}
