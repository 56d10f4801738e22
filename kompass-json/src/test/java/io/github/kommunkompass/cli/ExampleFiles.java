package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.Documents;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The files that the examples in the help, the README and the guide name, and what the examples write. The evaluations are
 * the published ones, and of ten other municipalities made-up ones.
 */
final class ExampleFiles {

    private static final List<String> SMALL = List.of("Eksjö", "Tranås", "Vetlanda", "Sävsjö", "Gislaved");
    private static final List<String> LARGE = List.of("Solna", "Nacka", "Täby", "Danderyd", "Lidingö");

    private final Path read;
    private final Path written;

    ExampleFiles(Path folder) throws IOException {
        read = Files.createDirectory(folder.resolve("read"));
        written = Files.createDirectory(folder.resolve("written"));
        addEvaluations();
        addTables();
        addBenchmarks();
        file("means-2021.json", Documents.means2021());
        file("own-catalogue.json", output("catalogue", "SE-2020").replace("\"SE-2020\"", "\"OWN-2024\""));
    }

    /** Returns the folder of the files that are read. */
    Path folder() {
        return read;
    }

    private void addEvaluations() throws IOException {
        List<String> published = Documents.published();
        file("nassjo-2022.json", Documents.nassjo2022());
        file("nassjo-2019.json", published.get(1));
        file("nassjo-2022-report.json", Documents.nassjo2022Report());
        file("nassjo-plan-synthetic.json", Documents.syntheticPlan());
        file("nassjo-2025-synthetic.json", Documents.syntheticLater());
        file("tomelilla-2020.json", published.get(5));
        file("tomelilla-2022.json", published.get(6));
        for (String folder : List.of("vallentuna", "2021", "2024")) {
            Files.createDirectory(read.resolve(folder));
        }
        file("vallentuna/2021.json", published.get(2));
        file("vallentuna/2019.json", published.get(3));
        file("vallentuna/2017.json", published.get(4));
        for (String year : List.of("2021", "2024")) {
            file(year + "/small.ndjson", madeUp(SMALL, year));
            file(year + "/large.ndjson", madeUp(LARGE, year));
        }
        file("before.ndjson", madeUp(SMALL, "2021") + madeUp(LARGE, "2021"));
        file("after.ndjson", madeUp(SMALL, "2024") + madeUp(LARGE, "2024"));
        file("evaluations.ndjson", String.join("\n", published) + "\n" + text("before.ndjson") + text("after.ndjson"));
    }

    private void addTables() throws IOException {
        var sizes = new StringBuilder("kommun,size\n");
        SMALL.forEach(name -> sizes.append(name).append(",small\n"));
        LARGE.forEach(name -> sizes.append(name).append(",large\n"));
        file("sizes.csv", sizes.toString());
        Files.writeString(
                read.resolve("overview.csv"), "Delområde;Poäng\n1;69\n2;68\n3;71\n", Charset.forName("windows-1252"));
        Run.kompass("", "convert", path("after.ndjson"), "--to", "xlsx", "--output", path("results.xlsx"));
        Run.kompass(
                "",
                "convert",
                path("nassjo-2022-report.json"),
                "--to",
                "csv",
                "--form",
                "findings",
                "--language",
                "sv",
                "--output",
                path("findings.csv"));
        Run.kompass(
                "",
                "plan",
                "show",
                path("nassjo-plan-synthetic.json"),
                path("nassjo-2022-report.json"),
                "--format",
                "csv",
                "--language",
                "sv",
                "--output",
                path("actions.csv"));
    }

    private void addBenchmarks() throws IOException {
        String[] latest = {"--repeats", "latest", "--revision", "SE-2020"};
        file("benchmark.json", benchmark("evaluations.ndjson", latest));
        file(
                "groups.json",
                benchmark(
                        "evaluations.ndjson", "--group-by", "county", "--repeats", "latest", "--revision", "SE-2020"));
        file("north.json", benchmark("2024/large.ndjson", latest));
        file("south.json", benchmark("2024/small.ndjson", latest));
    }

    private static String madeUp(List<String> municipalities, String year) {
        var lines = new StringBuilder();
        for (int i = 0; i < municipalities.size(); i++) {
            int more = i + (year.equals("2024") ? 7 - 3 * i : 0);
            lines.append("""
                    {"format":"kompass/evaluation/1","municipality":{"name":"%s","country":"SE"},"revision":"SE-2020",\
                    "evaluated":"%s","points":{"1":%d,"2":%d,"3":70,"4":61,"5":%d,"6":55,"7":72,"8":60},\
                    "sources":["made up"]}
                    """.formatted(municipalities.get(i), year, 60 + more, 66 - more, 50 + more));
        }
        return lines.toString();
    }

    private String benchmark(String evaluations, String... more) {
        List<String> arguments = new ArrayList<>(List.of("benchmark", path(evaluations)));
        arguments.addAll(Arrays.asList(more));
        return output(arguments.toArray(String[]::new));
    }

    private static String output(String... arguments) {
        Run run = Run.kompass("", arguments);
        if (run.status() != 0 || !run.err().isEmpty()) {
            throw new IllegalStateException(run.toString());
        }
        return run.out();
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(read.resolve(name), text);
    }

    private String text(String name) throws IOException {
        return Files.readString(read.resolve(name));
    }

    private String path(String name) {
        return read.resolve(name).toString();
    }

    /** How an example ended, and what it wrote on standard output or in the file that it names. */
    record Result(Run run, String output) {}

    /** Runs an example as if in the folder of these files. */
    Result run(Example example) throws IOException {
        List<String> arguments = new ArrayList<>();
        Optional<String> out = example.out();
        Optional<OptionSpec> option = Optional.empty();
        for (String word : example.arguments()) {
            boolean isOutput = option.isPresent() && option.get().longestName().equals("--output");
            out = isOutput ? Optional.of(word) : out;
            arguments.add(isOutput ? written.resolve(word).toString() : located(word, option));
            option = option(example, word);
        }
        byte[] in = example.in().isPresent()
                ? Files.readAllBytes(read.resolve(example.in().get()))
                : new byte[0];
        Run run = Run.kompass(in, arguments.toArray(String[]::new));
        if (example.out().isPresent()) {
            return new Result(new Run(run.status(), "", run.err()), run.out());
        }
        if (out.isEmpty() || !Files.exists(written.resolve(out.get()))) {
            return new Result(run, run.out());
        }
        Path file = written.resolve(out.get());
        String output = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Files.delete(file);
        return new Result(run, output);
    }

    /** The path of one of these files, maybe with a column of it; else the word as it is, such as a year in an option. */
    private String located(String word, Optional<OptionSpec> option) {
        boolean maybeFile = option.isEmpty() || option.get().paramLabel().contains("FILE");
        String name = word.replaceFirst("^([^:]+\\.csv):\\w+$", "$1");
        return maybeFile && Files.exists(read.resolve(name))
                ? read.resolve(name) + word.substring(name.length())
                : word;
    }

    /** The option of a word whose value the next word is. */
    private static Optional<OptionSpec> option(Example example, String word) {
        return Commands.named(example.arguments())
                .flatMap(command -> Optional.ofNullable(command.optionsMap().get(word)))
                .filter(option -> option.arity().max() > 0);
    }
}
