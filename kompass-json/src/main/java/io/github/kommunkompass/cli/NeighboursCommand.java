package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code kompass neighbours EVALUATION --among FILE... --repeats latest|earliest}. */
@Command(
        name = "neighbours",
        description = {
            "Finds the municipalities with the nearest points.",
            "Prints kompass/neighbours/1. The points for each criterion are divided by their standard deviation"
                    + " over the candidates. The distance is the root of the weighted sum of the squared differences."
                    + " Municipalities that are tied with the last are listed too; the evaluation's own is no candidate."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass neighbours nassjo-2022.json --among evaluations.ndjson \\",
            "      --repeats latest --revision SE-2020 --format text",
            "  kompass neighbours nassjo-2022.json --among evaluations.ndjson \\",
            "      --repeats latest --revision SE-2020 --by 3=2 --by 6=1 --number 3"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class NeighboursCommand implements Callable<Integer> {

    private static final int NUMBER = 5;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private TableOutput output;

    @Parameters(paramLabel = "EVALUATION", description = "The evaluation: " + Input.KINDS)
    private String file;

    @Option(
            names = "--among",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "The evaluations of the candidates, likewise.")
    private List<String> among;

    @Mixin
    private OneEachOption repeats;

    @Option(
            names = "--by",
            paramLabel = "CODE=WEIGHT",
            description =
                    "A criterion and its weight, such as 3=2 or 3.2=0.5. May be repeated. Each area has weight 1 by"
                            + " default.")
    private List<String> by = List.of();

    @Option(
            names = "--number",
            paramLabel = "N",
            description = "The number of municipalities, at least 1; " + NUMBER + " by default.",
            converter = NumberConverter.class)
    private int number = NUMBER;

    @Mixin
    private PopulationOptions populations;

    @Mixin
    private DisclosureOption disclosure;

    @Override
    public Integer call() {
        output.check();
        Evaluation evaluation = populations.evaluation(file, output.isCsv());
        Catalogue catalogue = evaluation.catalogue();
        PopulationFiles files = new PopulationFiles(populations, output.isCsv());
        List<Scorecard> scorecards = files.scorecards(populations.inputs(among));
        if (files.hasInvalid()) {
            return Failures.FAILED;
        }
        SelectedEvaluations candidates = files.locate(() -> SelectedEvaluations.of(
                scorecards, populations.population(files.catalogue().orElse(catalogue), repeats.policy())));
        Map<Criterion, Ratio> weights = weights(catalogue);
        Neighbours neighbours = populations.locate(() ->
                Neighbours.of(Scorer.strict().score(evaluation), candidates, weights, number, disclosure.policy()));
        output.print(
                main.streams(),
                () -> new NeighboursText(
                                neighbours,
                                evaluation.subject(),
                                candidates,
                                weights,
                                output.style(main.streams(), catalogue))
                        .text(),
                () -> KompassJson.standard().write(Format.NEIGHBOURS, neighbours),
                language -> Table.of(neighbours, language),
                populations.dialect());
        return 0;
    }

    private Map<Criterion, Ratio> weights(Catalogue catalogue) {
        if (!by.isEmpty()) {
            return CriterionArgument.values(by, "option '--by'", NeighboursCommand::weight, catalogue, spec);
        }
        Map<Criterion, Ratio> equal = new LinkedHashMap<>();
        catalogue.root().children().forEach(area -> equal.put(area, Ratio.ONE));
        return equal;
    }

    private static Ratio weight(String text) {
        Ratio weight = Ratio.parse(text);
        if (weight.signum() < 0) {
            throw new InvalidValueException("a weight of " + text, "0 or more");
        }
        return weight;
    }

    /** Converts numbers of municipalities. */
    static final class NumberConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9][0-9]{0,8}")) {
                throw new TypeConversionException("found '" + value + "', expected a whole number from 1 to 999999999");
            }
            return Integer.valueOf(value);
        }
    }
}
