package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.table.Table;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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

    @Mixin
    private TableOutput output;

    @Parameters(index = "0", paramLabel = "EARLIER", description = "The earlier evaluations: " + Input.KINDS)
    private String earlier;

    @Parameters(index = "1", paramLabel = "LATER", description = "The later evaluations, likewise.")
    private String later;

    @Mixin
    private OneEachOption repeats;

    @Mixin
    private CriterionOption by;

    @Mixin
    private TiesOption ties;

    @Mixin
    private PopulationOptions populations;

    @Mixin
    private DisclosureOption disclosure;

    @Override
    public Integer call() {
        output.check();
        PopulationFiles files = new PopulationFiles(populations, output.isCsv());
        List<Scorecard> before = files.scorecards(List.of(populations.input(earlier)));
        List<Scorecard> after = files.scorecards(List.of(populations.input(later)));
        if (files.hasInvalid()) {
            return Failures.FAILED;
        }
        Catalogue catalogue = files.catalogue().orElseThrow(Failures.NoEvaluationException::new);
        print(files.locate(() -> change(before, after, catalogue)), catalogue);
        return 0;
    }

    private PopulationChange change(List<Scorecard> before, List<Scorecard> after, Catalogue catalogue) {
        Population population = populations.population(catalogue, repeats.policy());
        return PopulationChange.between(
                SelectedEvaluations.of(before, population),
                SelectedEvaluations.of(after, population),
                by.criterion(catalogue),
                ties.policy(),
                disclosure.policy());
    }

    private void print(PopulationChange change, Catalogue catalogue) {
        output.print(
                main.streams(),
                () -> new MovesText(change, output.style(main.streams(), catalogue)).text(),
                () -> KompassJson.standard().write(Format.MOVES, change),
                language -> Table.of(change, language),
                populations.dialect());
    }
}
