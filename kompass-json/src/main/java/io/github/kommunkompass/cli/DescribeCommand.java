package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.table.Table;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kompass describe BENCHMARK}. */
@Command(
        name = "describe",
        description = {"Describes a benchmark by its summary statistics.", "Prints kompass/summary/1."},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass describe benchmark.json --format text",
            "  kompass describe benchmark.json --minimum 5",
            "  kompass describe benchmark.json --format csv --output summary.csv"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DescribeCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private CatalogueOption catalogues;

    @Mixin
    private TableOutput output;

    @Mixin
    private DisclosureOption disclosure;

    @Parameters(paramLabel = "BENCHMARK", description = "The benchmark, as JSON, gzipped or not; - for standard input.")
    private String file;

    @Mixin
    private QuantileTypeOption quantileType;

    @Mixin
    private DialectOption dialect;

    @Override
    public Integer call() {
        output.check();
        Benchmark benchmark = new Input(file, main.streams())
                .read(in -> catalogues.library(main.streams()).json().read(Format.BENCHMARK, in));
        Summary summary = Summary.of(benchmark, quantileType.type(), disclosure.policy());
        output.print(
                main.streams(),
                () -> new SummaryText(summary, output.style(main.streams(), benchmark.catalogue())).text()
                        + new MembersText(benchmark, output.style(main.streams(), benchmark.catalogue())).text(),
                () -> KompassJson.standard().write(Format.SUMMARY, summary),
                language -> Table.of(summary, language),
                dialect.dialect());
        return 0;
    }
}
