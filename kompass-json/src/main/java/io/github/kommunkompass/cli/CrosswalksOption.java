package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.Crosswalks;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The option for crosswalks between the revisions of several evaluations. */
final class CrosswalksOption {

    @Option(
            names = "--crosswalk",
            paramLabel = "FILE",
            description =
                    "A crosswalk (kompass/crosswalk/1) between two revisions of the evaluations. May be repeated.")
    private List<String> files = List.of();

    /** Returns the crosswalks by which evaluations are compared. A given one between other revisions is an error. */
    Crosswalks among(List<Evaluation> evaluations, EvaluationOptions reading) {
        Set<RevisionId> revisions = evaluations.stream()
                .map(evaluation -> evaluation.catalogue().revision())
                .collect(Collectors.toSet());
        Crosswalks all = Crosswalks.builtIn();
        for (String file : files) {
            all = all.with(crosswalk(reading.input(file), revisions, reading));
        }
        return all;
    }

    private static Crosswalk crosswalk(Input input, Set<RevisionId> revisions, EvaluationOptions reading) {
        Crosswalk crosswalk = input.read(in -> reading.library().json().read(Format.CROSSWALK, in));
        RevisionId from = crosswalk.from().revision();
        RevisionId to = crosswalk.to().revision();
        if (!revisions.containsAll(List.of(from, to))) {
            throw new Failures.UnsuitableFileException(
                    input,
                    "a crosswalk from " + from + " to " + to,
                    "one between two of "
                            + revisions.stream()
                                    .map(RevisionId::toString)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        return crosswalk;
    }
}
