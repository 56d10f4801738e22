package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.HighlightRule;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.value.Ratio;
import java.util.concurrent.Callable;
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

    @Option(names = "--with", required = true, paramLabel = "FILE", description = ReferenceOptions.KINDS)
    private String with;

    @Mixin
    private ReferenceOptions references;

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
        Reference reference = references.read(with, scorecard.subject(), main.streams(), evaluations, output.isCsv());
        Comparison comparison = evaluations.locate(() -> Comparison.of(
                scorecard,
                reference,
                ComparisonSettings.builder(references.inclusion(reference, scorecard, disclosure))
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

    /** Returns the highlights, which only the basis relative takes from the comparison. */
    private static Highlights highlights(Scorecard scorecard, Comparison comparison, HighlightRule rule) {
        return rule.basis() == HighlightRule.Basis.RELATIVE
                ? Highlights.of(comparison, rule)
                : Highlights.of(scorecard, rule);
    }
}
