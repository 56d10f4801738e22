package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs each command on a small example, so that an archive of class data has what they use. The launcher starts it once, with an option of
 * Java that writes the archive.
 */
final class Rehearsal {

    /** The commands, with the names of files that {@link #in} writes. */
    static final List<String> COMMANDS = List.of(
            "score later.json --format text",
            "score later.json",
            "validate later.json",
            "catalogue --format text",
            "catalogue SE-2020 --format text",
            "schema",
            "convert later.json --to csv",
            "benchmark later.json other.json --repeats latest --output benchmark.json",
            "describe benchmark.json --format text",
            "compare later.json --with benchmark.json --format text",
            "compare later.json --with benchmark.json",
            "rank later.json other.json --repeats latest --format text",
            "progress earlier.json later.json --format text",
            "explain later.json --format text",
            "history earlier.json later.json --format text",
            "moves earlier.json later.json --repeats latest --format text",
            "targets later.json 4=75 --format text",
            "what-if later.json 6.3=20 --format text",
            "plan status plan.json later.json --format text",
            "plan show plan.json later.json --format text",
            "neighbours later.json --among other.json --repeats latest --format text",
            "diff SE-2016 SE-2020 --format text",
            "report later.json --with benchmark.json --earlier earlier.json --plan plan.json",
            "report later.json --format md",
            "chart areas later.json --with benchmark.json");

    private Rehearsal() {}

    /**
     * Runs the commands.
     *
     * @param arguments none
     * @throws IOException if the files of the example cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("kompass");
        try {
            in(folder, (command, status) -> {});
        } finally {
            delete(folder);
        }
    }

    /** What becomes of the result of a command. */
    interface Result {
        void of(String command, int status);
    }

    /** Writes the example to an empty folder, and runs the commands there. */
    static void in(Path folder, Result result) throws IOException {
        write(folder, "earlier.json", "Nässjö", 2021, 1);
        write(folder, "later.json", "Nässjö", 2024, 2);
        write(folder, "other.json", "Solna", 2023, 3);
        writePlan(folder, "plan.json", "Nässjö", 2024);
        for (String command : COMMANDS) {
            result.of(
                    command,
                    Main.run(
                            streams(),
                            Stream.of(command.split(" ", -1))
                                    .map(word -> word.endsWith(".json")
                                            ? folder.resolve(word).toString()
                                            : word)
                                    .toArray(String[]::new)));
        }
    }

    private static void write(Path folder, String file, String municipality, int year, int share) throws IOException {
        Catalogue catalogue = Catalogues.se2020();
        EvaluationBuilder evaluation = Evaluation.builder(catalogue)
                .municipality(Municipality.of(municipality, "SE"))
                .evaluated(PartialDate.of(year));
        for (Criterion criterion : catalogue.leaves()) {
            evaluation.points(criterion.code(), criterion.max() * share / 4);
        }
        Files.writeString(folder.resolve(file), KompassJson.standard().write(evaluation.build()));
    }

    private static void writePlan(Path folder, String file, String municipality, int year) throws IOException {
        Subject of = Subject.of(
                Municipality.of(municipality, "SE"), Catalogues.se2020().revision(), PartialDate.of(year));
        Action action = Action.builder("a-1", LocalizedText.of("en", "Tie the budget to results"))
                .addCriteria(CriterionCode.of("3"))
                .putTarget(CriterionCode.of("3"), 90)
                .due(PartialDate.of(year + 1))
                .build();
        Plan plan = Plan.builder(of).addActions(action).build();
        Files.writeString(folder.resolve(file), KompassJson.standard().write(Format.PLAN, plan));
    }

    private static Main.Streams streams() {
        OutputStream nothing = OutputStream.nullOutputStream();
        return new Main.Streams(
                InputStream.nullInputStream(),
                nothing,
                new PrintStream(nothing, false, StandardCharsets.UTF_8),
                new Terminal(80, true, true, false));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
