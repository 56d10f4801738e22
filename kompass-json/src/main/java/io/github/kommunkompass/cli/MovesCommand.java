package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.TiePolicy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kompass moves EARLIER LATER --repeats latest|earliest}. */
@Command(
        name = "moves",
        description = {
            "Shows how points and ranks changed between two times.",
            "Prints kompass/moves/1, of municipalities of one revision, with rank correlations. Those with"
                    + " known points both times are ranked among each other only; the others are listed. --from and --to"
                    + " hold for both times."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass moves before.ndjson after.ndjson --repeats latest --format text",
            "  kompass moves 2021 2024 --repeats latest --by 3 --minimum 5"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class MovesCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogueOption catalogues;

    @Mixin
    private DocumentOutput output;

    @Parameters(index = "0", paramLabel = "EARLIER", description = "The earlier evaluations: " + Input.KINDS)
    private String earlier;

    @Parameters(index = "1", paramLabel = "LATER", description = "The later evaluations, likewise.")
    private String later;

    @Mixin
    private OneEachOption repeats;

    @Option(names = "--by", paramLabel = "CODE", description = "The criterion, such as 3 or 3.2; total by default.")
    private String by = CriterionCode.TOTAL.toString();

    @Option(
            names = "--ties",
            paramLabel = "competition|dense|fractional|modified",
            description = OptionConverters.TiesConverter.DESCRIPTION,
            converter = OptionConverters.TiesConverter.class)
    private TiePolicy ties = TiePolicy.COMPETITION;

    @Mixin
    private PopulationOptions populations;

    @Mixin
    private TableOptions tables;

    @Mixin
    private DisclosureOption disclosure;

    @Override
    public Integer call() {
        Library library = catalogues.library(main.streams());
        Optional<Catalogue> revision = populations.catalogue(library);
        PopulationFiles files = new PopulationFiles(
                new EvaluationFiles(main.streams(), library, tables.settings(revision, populations.country())),
                revision);
        List<Scorecard> before = files.scorecards(List.of(new Input(earlier, main.streams())));
        List<Scorecard> after = files.scorecards(List.of(new Input(later, main.streams())));
        if (files.hasInvalid()) {
            return Failures.FAILED;
        }
        Optional<Catalogue> catalogue = files.catalogue();
        if (catalogue.isEmpty()) {
            throw new Failures.NoEvaluationException();
        }
        print(change(before, after, catalogue.get()), catalogue.get());
        return 0;
    }

    private PopulationChange change(List<Scorecard> before, List<Scorecard> after, Catalogue catalogue) {
        Population population = populations.population(catalogue, repeats.policy());
        return PopulationChange.between(
                SelectedEvaluations.of(before, population),
                SelectedEvaluations.of(after, population),
                CriterionArgument.criterion(by, "option '--by'", catalogue, spec),
                ties,
                disclosure.policy());
    }

    private void print(PopulationChange change, Catalogue catalogue) {
        output.print(
                main.streams(),
                () -> new MovesText(change, output.languages(catalogue)).text(),
                () -> KompassJson.standard().write(Format.MOVES, change));
    }
}
