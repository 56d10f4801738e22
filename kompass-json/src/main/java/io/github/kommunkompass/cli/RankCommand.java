package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private CatalogueOption catalogues;

    @Mixin
    private TableOutput output;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Evaluations: " + Input.KINDS)
    private List<String> files;

    @Option(names = "--by", paramLabel = "CODE", description = "The criterion, such as 3 or 3.2; total by default.")
    private String by = CriterionCode.TOTAL.toString();

    @Option(
            names = "--ties",
            paramLabel = "competition|dense|fractional|modified",
            description = OptionConverters.TiesConverter.DESCRIPTION,
            converter = OptionConverters.TiesConverter.class)
    private TiePolicy ties = TiePolicy.COMPETITION;

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
    private TableOptions tables;

    @Mixin
    private DisclosureOption disclosure;

    @Override
    public Integer call() {
        output.check();
        if (repeats == null && (populations.isRestricted() || populations.hasRevision())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Found --revision, --country, --from or --to without --repeats, expected --repeats all, latest or earliest.");
        }
        Library library = catalogues.library(main.streams());
        Optional<Catalogue> revision = populations.catalogue(library);
        List<Scorecard> scorecards = new ArrayList<>();
        EvaluationFiles evaluations = new EvaluationFiles(
                main.streams(), library, tables.settings(revision, populations.country(), output.isCsv()));
        List<Input> inputs =
                files.stream().map(file -> new Input(file, main.streams())).toList();
        evaluations.forEach(inputs, (evaluation, place) -> {
            if (revision.isEmpty() && !scorecards.isEmpty()) {
                IncomparableRevisionsException.check(scorecards.get(0).catalogue(), evaluation.catalogue());
            }
            scorecards.add(Scorer.strict().score(evaluation));
        });
        if (evaluations.hasInvalid()) {
            return Failures.FAILED;
        }
        if (scorecards.isEmpty()) {
            throw new Failures.NoEvaluationException();
        }
        Catalogue catalogue = revision.orElse(scorecards.get(0).catalogue());
        Ranking ranking = ranking(scorecards, catalogue);
        output.print(
                main.streams(),
                () -> new RankingText(ranking, output.languages(catalogue)).text(),
                () -> KompassJson.standard().write(Format.RANKING, ranking),
                language -> Table.of(ranking, language),
                tables.dialect());
        return 0;
    }

    private Ranking ranking(List<Scorecard> scorecards, Catalogue catalogue) {
        return repeats == null
                ? Ranking.of(
                        scorecards, criterion(catalogue), ties, MunicipalityRegister.builtIn(), disclosure.policy())
                : Ranking.of(
                        scorecards,
                        populations.population(catalogue, repeats),
                        criterion(catalogue),
                        ties,
                        disclosure.policy());
    }

    private Criterion criterion(Catalogue catalogue) {
        try {
            return catalogue.criterion(by);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "Invalid value for option '--by': " + e.getMessage(), e);
        }
    }
}
