package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.table.Table;
import java.util.List;
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

/** {@code kompass rank FILE... --by CODE}. */
@Command(
        name = "rank",
        description = {
            "Ranks evaluations of one revision by their points.",
            "Prints kompass/ranking/1. Evaluations with unknown points are listed separately."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass rank results.xlsx --by 3 --format text",
            "  kompass rank evaluations.ndjson --revision SE-2020 --repeats latest \\",
            "      --format text",
            "  kompass rank results.xlsx --format xlsx --language sv --output ranking.xlsx"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RankCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private TableOutput output;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Evaluations: " + Input.KINDS)
    private List<String> files;

    @Mixin
    private CriterionOption by;

    @Mixin
    private TiesOption ties;

    @Option(
            names = "--repeats",
            paramLabel = "all|latest|earliest",
            description = "Which evaluations of a municipality are ranked if there are several; several are an error by"
                    + " default.",
            converter = OptionConverters.RepeatsConverter.class)
    private @Nullable RepeatPolicy repeats;

    @Mixin
    private PopulationOptions populations;

    @Mixin
    private DisclosureOption disclosure;

    @Override
    public Integer call() {
        output.check();
        if (repeats == null && populations.choose()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Found --revision, --country, --from or --to without --repeats, expected --repeats all, latest or earliest.");
        }
        PopulationFiles reader = new PopulationFiles(populations, output.isCsv());
        List<Scorecard> scorecards = reader.scorecards(populations.inputs(files));
        if (reader.hasInvalid()) {
            return Failures.FAILED;
        }
        if (scorecards.isEmpty()) {
            throw new Failures.NoEvaluationException();
        }
        Catalogue catalogue = reader.catalogue().orElseThrow();
        Ranking ranking = reader.locate(() -> ranking(scorecards, catalogue));
        output.print(
                main.streams(),
                () -> new RankingText(ranking, output.style(main.streams(), catalogue)).text(),
                () -> KompassJson.standard().write(Format.RANKING, ranking),
                language -> Table.of(ranking, language),
                populations.dialect());
        return 0;
    }

    private Ranking ranking(List<Scorecard> scorecards, Catalogue catalogue) {
        return repeats == null
                ? Ranking.of(
                        scorecards,
                        by.criterion(catalogue),
                        ties.policy(),
                        MunicipalityRegister.builtIn(),
                        disclosure.policy())
                : Ranking.of(
                        scorecards,
                        populations.population(catalogue, repeats),
                        by.criterion(catalogue),
                        ties.policy(),
                        disclosure.policy());
    }
}
