package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.HighlightRule;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.SubjectInclusion;
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
            "Compares an evaluation with a benchmark, its group of benchmarks or published means, as kompass/comparison/1.",
            "Highlights are areas with a share of at least 0.75 or at most 0.60. The potential is the number of points that"
                    + " reaching the third quartile in each area would add."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass compare nassjo-2022.json --with benchmark.json --format text",
            "  kompass compare nassjo-2022.json --with benchmark.json --subject excluded",
            "  kompass compare nassjo-2022.json --with benchmark.json --minimum 5",
            "  kompass compare nassjo-2022.json --with groups.json --group county",
            "  kompass compare nassjo-2022.json --with benchmark.json --format csv"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CompareCommand implements Callable<Integer> {

    private static final HighlightRule RULE = HighlightRule.builder(HighlightRule.Basis.ABSOLUTE, Level.AREA)
            .strengthThreshold(Ratio.of(3, 4))
            .improvementThreshold(Ratio.of(3, 5))
            .build();

    @ParentCommand
    private Main main;

    @Mixin
    private TableOutput output;

    @Mixin
    private DisclosureOption disclosure;

    @Mixin
    private TableOptions tables;

    @Mixin
    private TableRevisionOptions revision;

    @Parameters(paramLabel = "EVALUATION", description = "The evaluation: " + Input.KINDS)
    private String file;

    @Option(
            names = "--with",
            required = true,
            paramLabel = "FILE",
            description =
                    "A benchmark (kompass/benchmark/1), benchmarks by group (kompass/benchmark-groups/1), of which that of the"
                            + " evaluation's own group counts, or published means (kompass/reference/1).")
    private String with;

    @Option(
            names = "--group",
            paramLabel = GroupBy.LABEL,
            description =
                    "What tells the group of the evaluation; by default what the benchmarks are grouped by, if it is county or"
                            + " group.",
            converter = GroupBy.Converter.class)
    private @Nullable GroupBy group;

    @Option(
            names = "--subject",
            paramLabel = "included|excluded|not-a-member",
            description =
                    "Whether the subject is part of the benchmark: included (figures are over all evaluations), excluded"
                            + " (figures are over the others) or not-a-member. By default included if the benchmark counts this"
                            + " evaluation, and not-a-member if it does not list the municipality.",
            converter = OptionConverters.SubjectConverter.class)
    private @Nullable SubjectInclusion subject;

    @Override
    public Integer call() {
        output.check();
        KompassJson json = KompassJson.standard();
        TableSettings settings = tables.settings(revision.catalogue(), revision.country(), output.isCsv());
        EvaluationFiles files = new EvaluationFiles(main.streams(), settings);
        Scorecard scorecard = Scorer.strict().score(OneEvaluation.read(new Input(file, main.streams()), files));
        Reference reference = new ReferenceFile(
                        new Input(with, main.streams()),
                        scorecard.subject(),
                        Optional.ofNullable(group).map(by -> by.attribute(main.streams(), settings)))
                .read();
        Comparison comparison = Comparison.of(
                scorecard,
                reference,
                ComparisonSettings.builder(inclusion(reference, scorecard))
                        .disclosure(disclosure.policy())
                        .build());
        Highlights highlights = Highlights.of(scorecard, RULE);
        ImprovementPotential potential = ImprovementPotential.of(comparison, Level.AREA);
        output.print(
                main.streams(),
                () -> new ComparisonText(comparison, highlights, potential, output.languages(scorecard.catalogue()))
                        .text(),
                () -> json.write(
                        Format.COMPARISON,
                        ComparisonDocument.of(comparison).with(highlights).with(potential)),
                language -> Table.of(comparison, language),
                tables.dialect());
        return 0;
    }

    private SubjectInclusion inclusion(Reference reference, Scorecard scorecard) {
        if (subject != null) {
            return subject;
        }
        return reference
                .benchmark()
                .map(benchmark -> SubjectInclusion.of(scorecard, benchmark, disclosure.policy()))
                .orElse(SubjectInclusion.UNSTATED);
    }
}
