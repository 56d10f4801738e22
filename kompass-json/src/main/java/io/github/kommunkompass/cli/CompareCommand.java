package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.HighlightRule;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.table.TableSettings;
import io.github.kommunkompass.value.Ratio;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kompass compare EVALUATION --with FILE}. */
@Command(
        name = "compare",
        description = {
            "Compares an evaluation with a benchmark or published means.",
            "Prints kompass/comparison/1. Highlights are the areas that --strengths and --improvements select."
                    + " The potential is the number of points that reaching the quantile in each area would add."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass compare nassjo-2022.json --with benchmark.json --format text",
            "  kompass compare nassjo-2022.json --with benchmark.json --subject excluded",
            "  kompass compare nassjo-2022.json --with benchmark.json --minimum 5",
            "  kompass compare nassjo-2022.json --with means-2021.json \\",
            "      --strengths top:4 --improvements bottom:3 --format text",
            "  kompass compare nassjo-2022.json --with groups.json --group county",
            "  kompass compare nassjo-2022.json --with benchmark.json --format csv"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private TableOutput output;

    @Mixin
    private DisclosureOption disclosure;

    @Mixin
    private EvaluationOptions evaluations;

    @Parameters(paramLabel = "EVALUATION", description = "The evaluation: " + Input.KINDS)
    private String file;

    @Option(
            names = "--with",
            required = true,
            paramLabel = "FILE",
            description =
                    "A benchmark (kompass/benchmark/1), published means (kompass/reference/1), or benchmarks by group"
                            + " (kompass/benchmark-groups/1), of which that of the evaluation's own group counts.")
    private String with;

    @Option(
            names = "--group",
            paramLabel = GroupBy.LABEL,
            description =
                    "What tells the evaluation's group. By default what the benchmarks are grouped by, if it is county"
                            + " or group.",
            converter = GroupBy.Converter.class)
    private @Nullable GroupBy group;

    @Option(
            names = "--subject",
            paramLabel = "included|excluded|not-a-member",
            description =
                    "Whether the evaluation is part of the benchmark: included (figures are over all evaluations),"
                            + " excluded (over the others) or not-a-member. By default included if the benchmark counts this"
                            + " evaluation, and not-a-member if it does not list the municipality.",
            converter = OptionConverters.SubjectConverter.class)
    private @Nullable SubjectInclusion inclusion;

    @Mixin
    private HighlightOptions highlightOptions;

    @Option(
            names = "--quantile",
            paramLabel = "Q",
            description = "The quantile for the gap and the potential, from 0 to 1; 0.75 by default.",
            converter = OptionConverters.ShareConverter.class)
    private Ratio quantile = Ratio.of(3, 4);

    @Mixin
    private QuantileTypeOption quantileType;

    @Mixin
    private TiesOption ties;

    @Override
    public Integer call() {
        output.check();
        HighlightRule rule = highlightOptions.rule();
        Scorecard scorecard = Scorer.strict().score(evaluations.evaluation(file, output.isCsv()));
        Reference reference = reference(scorecard.subject());
        Comparison comparison = evaluations.locate(() -> Comparison.of(
                scorecard,
                reference,
                ComparisonSettings.builder(inclusion(reference, scorecard))
                        .disclosure(disclosure.policy())
                        .quantile(quantile)
                        .quantileType(quantileType.type())
                        .ties(ties.policy())
                        .build()));
        Highlights highlights = highlights(scorecard, comparison, rule);
        ImprovementPotential potential = ImprovementPotential.of(comparison, Level.AREA);
        output.print(
                main.streams(),
                () -> new ComparisonText(
                                comparison, highlights, potential, output.style(main.streams(), scorecard.catalogue()))
                        .text(),
                () -> KompassJson.standard()
                        .write(
                                Format.COMPARISON,
                                ComparisonDocument.of(comparison)
                                        .with(highlights)
                                        .with(potential)),
                language -> Table.of(comparison, language),
                evaluations.dialect());
        return 0;
    }

    private Reference reference(Subject subject) {
        TableSettings settings = evaluations.settings(output.isCsv());
        return new ReferenceFile(
                        evaluations.input(with),
                        evaluations.library().json(),
                        subject,
                        Optional.ofNullable(group).map(by -> by.attribute(main.streams(), settings)))
                .read();
    }

    /** Returns the highlights, which only the basis relative takes from the comparison. */
    private static Highlights highlights(Scorecard scorecard, Comparison comparison, HighlightRule rule) {
        return rule.basis() == HighlightRule.Basis.RELATIVE
                ? Highlights.of(comparison, rule)
                : Highlights.of(scorecard, rule);
    }

    private SubjectInclusion inclusion(Reference reference, Scorecard scorecard) {
        if (inclusion != null) {
            return inclusion;
        }
        return reference
                .benchmark()
                .map(benchmark -> SubjectInclusion.of(scorecard, benchmark, disclosure.policy()))
                .orElse(SubjectInclusion.UNSTATED);
    }
}
