package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.HighlightRule;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.Ratio;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kompass compare EVALUATION --with FILE}. */
@Command(
        name = "compare",
        description = {
            "Tells where an evaluation stands beside a benchmark or published means, as kompass/comparison/1.",
            "Highlights are areas with a share of 0.75 or more, and of 0.60 or less. The potential is what reaching the third"
                    + " quartile in each area would add."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass compare nassjo-2022.json --with benchmark.json --format text",
            "  kompass compare nassjo-2022.json --with benchmark.json --subject excluded"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CompareCommand implements Callable<Integer> {

    private static final HighlightRule RULE = HighlightRule.builder(HighlightRule.Basis.ABSOLUTE, Level.AREA)
            .strengthThreshold(Ratio.of(3, 4))
            .improvementThreshold(Ratio.of(3, 5))
            .build();

    /** What the option says of the subject. */
    enum Subject {
        INCLUDED,
        EXCLUDED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions output;

    @Parameters(paramLabel = "EVALUATION", description = "The evaluation, as JSON; - for standard input.")
    private String file;

    @Option(
            names = "--with",
            required = true,
            paramLabel = "FILE",
            description = "A benchmark (kompass/benchmark/1) or published means (kompass/reference/1).")
    private String with;

    @Option(
            names = "--subject",
            paramLabel = "included|excluded",
            description =
                    "Whether figures are over all, the subject included, or over the others. By default it is included if"
                            + " its municipality is behind the benchmark.",
            converter = OptionConverters.SubjectConverter.class)
    private @Nullable Subject subject;

    @Override
    public Integer call() {
        KompassJson json = KompassJson.standard();
        Scorecard scorecard = Scorer.strict().score(new Input(file, main.streams()).read(json::readEvaluation));
        Reference reference = new Input(with, main.streams()).read(json::readReference);
        Comparison comparison = Comparison.of(
                scorecard,
                reference,
                ComparisonSettings.of(inclusion(reference, scorecard.subject().municipality())));
        Highlights highlights = Highlights.of(scorecard, RULE);
        ImprovementPotential potential = ImprovementPotential.of(comparison, Level.AREA);
        main.streams()
                .out()
                .print(
                        output.isText()
                                ? new ComparisonText(
                                                comparison,
                                                highlights,
                                                potential,
                                                output.languages(scorecard.catalogue()))
                                        .text()
                                : json.write(comparison, highlights, potential) + "\n");
        return 0;
    }

    private SubjectInclusion inclusion(Reference reference, Municipality municipality) {
        if (reference.benchmark().isEmpty()) {
            return subject == null
                    ? SubjectInclusion.UNSTATED
                    : subject == Subject.INCLUDED ? SubjectInclusion.INCLUDED : SubjectInclusion.NOT_A_MEMBER;
        }
        if (subject == Subject.INCLUDED) {
            return SubjectInclusion.INCLUDED;
        }
        boolean member = reference
                .benchmark()
                .get()
                .members()
                .orElseThrow(
                        () -> new ParameterException(
                                spec.commandLine(),
                                "The benchmark does not name its municipalities: say --subject included, or use one that does."))
                .contains(municipality);
        if (subject == null) {
            return member ? SubjectInclusion.INCLUDED : SubjectInclusion.NOT_A_MEMBER;
        }
        return member ? SubjectInclusion.EXCLUDED : SubjectInclusion.NOT_A_MEMBER;
    }
}
