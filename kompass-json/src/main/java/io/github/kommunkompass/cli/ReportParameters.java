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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The parameters of commands that make a report: what the evaluation is compared with, and what was before it. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ReportParameters {

    @ParentCommand
    private Main main;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

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
            names = "--earlier",
            paramLabel = "FILE",
            description = "An earlier evaluation of the municipality. May be repeated.")
    private List<String> earlier = List.of();

    @Mixin
    private CrosswalksOption crosswalks;

    /**
     * Refuses options that change nothing without others.
     *
     * @param references the options for what the evaluation is compared with
     */
    void check(String... references) {
        GivenOptions given = new GivenOptions(spec);
        given.refuseWithout(List.of(references), "--group", "--subject", "--minimum");
        given.refuseWithout(List.of("--with"), "--quantile-type");
        given.refuseWithout(List.of("--earlier"), "--crosswalk");
    }

    /** What a command has for a report besides. */
    interface Addition {
        void to(ReportBuilder report, Evaluation evaluation, List<Evaluation> before);
    }

    /** Makes the report on a file, in a language, or that of its catalogue. */
    Report report(String file, @Nullable String language, Addition addition) {
        // The evaluation is read last, since errors that it makes with a reference have the last place.
        List<Evaluation> before = earlier.stream()
                .map(evaluations::evaluation)
                .sorted(Comparator.comparing(one -> one.evaluated().earliest()))
                .toList();
        Evaluation evaluation = evaluations.evaluation(file);
        return evaluations.locate(() -> {
            ReportBuilder report = Report.builder(evaluation).earlier(before);
            if (language != null) {
                report.language(language);
            }
            if (with != null) {
                compare(evaluation, with, report::reference);
            }
            addition.to(report, evaluation, before);
            List<Evaluation> all = new ArrayList<>(before);
            all.add(evaluation);
            return report.crosswalks(crosswalks.among(all, evaluations)).build();
        });
    }

    /** Takes what an evaluation is compared with. */
    interface Comparand {
        ReportBuilder take(Reference reference, ComparisonSettings settings);
    }

    /** Reads what an evaluation is compared with. */
    void compare(Evaluation evaluation, String file, Comparand comparand) {
        Scorecard scorecard = Scorer.strict().score(evaluation);
        Reference reference = references.read(file, evaluation.subject(), main.streams(), evaluations, false);
        comparand.take(
                reference,
                ComparisonSettings.builder(references.inclusion(reference, scorecard, disclosure))
                        .disclosure(disclosure.policy())
                        .quantileType(quantileType.type())
                        .build());
    }

    /** Reads the plan of an evaluation, or of the latest one before it. */
    Plan plan(String file, Evaluation evaluation, List<Evaluation> before) {
        var read = new PlanFile(file, main.streams(), evaluations.library(), evaluations.settings(false));
        return before.isEmpty() ? read.read(evaluation) : read.readOfEither(evaluation, before.get(before.size() - 1));
    }
}
