package io.github.kommunkompass.cli;

import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.report.ReportBuilder;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The parameters of commands that make a report: the evaluation, and what it is compared with and followed by. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ReportParameters {

    @ParentCommand
    private Main main;

    @Mixin
    private EvaluationOptions evaluations;

    @Option(names = "--with", paramLabel = "FILE", description = ReferenceOptions.KINDS)
    private @Nullable String with;

    @Mixin
    private ReferenceOptions references;

    @Mixin
    private DisclosureOption disclosure;

    @Mixin
    private QuantileTypeOption quantileType;

    @Option(
            names = "--peers",
            paramLabel = "FILE",
            description =
                    "What the areas are compared with besides: the benchmark of a group of municipalities, likewise.")
    private @Nullable String peers;

    @Option(
            names = "--earlier",
            paramLabel = "FILE",
            description = "An earlier evaluation of the municipality. May be repeated.")
    private List<String> earlier = List.of();

    @Mixin
    private CrosswalksOption crosswalks;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description =
                    "An action plan, whose status is reported: JSON (kompass/plan/1), or CSV or Excel with a row for each"
                            + " action. A JSON plan of the latest earlier evaluation is followed up.")
    private @Nullable String plan;

    /** Makes the report on a file, in a language, or that of its catalogue. */
    Report report(String file, @Nullable String language) {
        Evaluation evaluation = evaluations.evaluation(file, false);
        Scorecard scorecard = Scorer.strict().score(evaluation);
        List<Evaluation> before = earlier.stream()
                .map(name -> evaluations.evaluation(name, false))
                .sorted(Comparator.comparing(one -> one.evaluated().earliest()))
                .toList();
        return evaluations.locate(() -> {
            ReportBuilder report = Report.builder(evaluation).earlier(before);
            if (language != null) {
                report.language(language);
            }
            if (with != null) {
                Reference reference = reference(with, scorecard);
                report.reference(reference, settings(reference, scorecard));
            }
            if (peers != null) {
                Reference reference = reference(peers, scorecard);
                report.peers(reference, settings(reference, scorecard));
            }
            if (plan != null) {
                report.plan(plan(plan, evaluation, before));
            }
            List<Evaluation> all = new ArrayList<>(before);
            all.add(evaluation);
            return report.crosswalks(crosswalks.among(all, evaluations)).build();
        });
    }

    private Reference reference(String file, Scorecard scorecard) {
        return references.read(file, scorecard.subject(), main.streams(), evaluations, false);
    }

    private ComparisonSettings settings(Reference reference, Scorecard scorecard) {
        return ComparisonSettings.builder(references.inclusion(reference, scorecard, disclosure))
                .disclosure(disclosure.policy())
                .quantileType(quantileType.type())
                .build();
    }

    private Plan plan(String file, Evaluation evaluation, List<Evaluation> before) {
        var read = new PlanFile(file, main.streams(), evaluations.library(), evaluations.settings(false));
        return before.isEmpty() ? read.read(evaluation) : read.readOfEither(evaluation, before.get(before.size() - 1));
    }
}
