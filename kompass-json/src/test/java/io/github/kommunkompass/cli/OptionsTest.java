package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which option means something on which command: with it, the same call has another result. */
class OptionsTest {

    private static final String OWN_CATALOGUE = """
            {"format":"kompass/catalogue/1","revision":"OWN-2026","language":"en","root":{"code":"total","name":{"en":"Total"},"max":800,
            "criteria":[{"code":"1","name":{"en":"Dialogue"},"max":500},{"code":"2","name":{"en":"Follow-up"},"max":300}]}}
            """;

    private static final List<String> READING = List.of(
            "score",
            "validate",
            "convert",
            "benchmark",
            "compare",
            "rank",
            "progress",
            "explain",
            "history",
            "moves",
            "targets",
            "what-if",
            "plan show",
            "plan status",
            "neighbours",
            "report",
            "chart");

    /** What prints a result that has a JSON format. */
    private static final List<String> WITH_RESULT = READING.stream()
            .filter(command -> !Set.of("validate", "convert", "report", "chart").contains(command))
            .toList();

    private static final Set<String> WITHOUT_TABLE = Set.of("explain", "diff");

    private static final List<String> CHOOSING = List.of("benchmark", "rank", "moves", "neighbours");

    /** A call without and with an option. */
    private record Case(String command, String option, List<String> without, List<String> with) {

        String name() {
            return command + " " + option;
        }
    }

    private final List<Case> cases = new ArrayList<>();

    @TempDir
    private Path folder;

    private String nassjo;
    private String later;
    private String benchmark;
    private String reference;
    private String candidates;
    private String whatIf;
    private String plan;
    private String all;
    private String tied;
    private String tiedBenchmark;
    private String broken;

    private String file(String name, String content) {
        return file(name, content, StandardCharsets.UTF_8);
    }

    private String file(String name, String content, Charset charset) {
        try {
            return Files.write(folder.resolve(name), content.getBytes(charset)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String evaluation(String municipality, String revision, String date, String points) {
        return """
                {"format":"kompass/evaluation/1","municipality":{"name":"%s","country":"SE"},"revision":"%s","evaluated":"%s",\
                "points":{%s}}
                """.formatted(municipality, revision, date, points);
    }

    private static String plan(String municipality, String revision, String date) {
        return """
                {"format":"kompass/plan/1","of":{"municipality":{"name":"%s","country":"SE"},"revision":"%s","evaluated":"%s"},\
                "actions":[{"id":"a-1","text":{"en":"More"},"criteria":["1"],"due":"2030","status":"planned"}]}
                """.formatted(municipality, revision, date);
    }

    private static String total(String municipality, String date, int points) {
        return evaluation(municipality, "SE-2020", date, "\"total\":" + points);
    }

    private String saved(String name, String... arguments) {
        Run run = Run.kompass("", arguments);
        assertThat(run.err()).isEmpty();
        return file(name, run.out());
    }

    @BeforeEach
    void writeFilesAndCases() throws IOException {
        var samples = new SampleFiles(folder);
        nassjo = samples.nassjo2022();
        later = file("later.json", total("Nässjö", "2024-10", 600));
        all = samples.all();
        benchmark = saved("benchmark.json", "benchmark", all, "--revision", "SE-2020", "--repeats", "latest");
        tied = file(
                "tied.ndjson", total("Ale", "2022", 500) + total("Solna", "2022", 500) + total("Malmö", "2022", 400));
        tiedBenchmark = saved("tied.json", "benchmark", tied, "--repeats", "latest");
        broken = file("broken.json", "{");
        reference = tiedBenchmark;
        candidates = tied;
        whatIf = "6.3=20";
        plan = file("plan.json", plan("Nässjö", "SE-2020", "2022"));
        addReading();
        addChoosing();
        addOutput();
        addOthers(samples);
        addOwnCatalogue();
    }

    private void add(String command, String option, List<String> without, String... value) {
        cases.add(new Case(command, option, without, concat(without, concat(List.of(option), List.of(value)))));
    }

    private static List<String> concat(List<String> some, List<String> others) {
        return Stream.of(some, others).flatMap(List::stream).toList();
    }

    /** Returns a call that reads an evaluation. */
    private List<String> reading(String command, String file, String... others) {
        return concat(
                switch (command) {
                    case "convert" -> List.of(command, file, "--to", "ndjson");
                    case "benchmark" -> List.of(command, file, "--repeats", "all");
                    case "compare" -> List.of(command, file, "--with", reference);
                    case "rank" -> List.of(command, file, "--repeats", "all");
                    case "progress" -> List.of(command, file, later);
                    case "moves" -> List.of(command, file, later, "--repeats", "latest");
                    case "targets" -> List.of(command, file, "total=600");
                    case "what-if" -> List.of(command, file, whatIf);
                    case "plan show" -> List.of("plan", "show", plan, file);
                    case "plan status" -> List.of("plan", "status", plan, file, "--date", "2026");
                    case "neighbours" ->
                        List.of(command, file, "--among", candidates, "--repeats", "latest", "--by", "total=1");
                    case "chart" -> List.of(command, "position", file, "--with", reference);
                    default -> List.of(command, file);
                },
                List.of(others));
    }

    private void addReading() throws IOException {
        String charset = file(
                "charset.csv",
                "kommun;revision;utvärderad;total\nNässjö;SE-2020;2022;542\n",
                Charset.forName("windows-1252"));
        String unnamed = file("unnamed.csv", "revision,utvärderad,total\nSE-2020,2022,542\n");
        String undated = file("undated.csv", "kommun,revision,total\nNässjö,SE-2020,542\n");
        String unrevised = file("unrevised.csv", "kommun,utvärderad,total\nNässjö,2022,542\n");
        String ignored = file("ignored.csv", "kommun,revision,utvärderad,total,note\nNässjö,SE-2020,2022,542,x\n");
        String symbols = file("symbols.csv", "kommun,revision,utvärderad,total,1\nNässjö,SE-2020,2022,542,:\n");
        String commas = file("commas.csv", "a; b,kommun,revision,utvärderad,total\nx,Nässjö,SE-2020,2022,542\n");
        String sheets = sheets();
        for (String command : READING) {
            add(command, "--charset", reading(command, charset), "windows-1252");
            add(command, "--municipality", reading(command, unnamed, "--country", "SE"), "Nässjö");
            add(command, "--evaluated", reading(command, undated), "2022");
            add(command, "--revision", reading(command, unrevised), "SE-2020");
            add(command, "--ignore-column", reading(command, ignored), "note");
            add(command, "--symbols", reading(command, symbols), "ssb");
            add(command, "--sheet", reading(command, sheets), "Points");
            add(command, "--dialect", reading(command, commas, "--ignore-column", "a; b"), "rfc4180");
            add(command, "--errors", reading(command, broken), "json");
        }
    }

    private String sheets() throws IOException {
        Path file = folder.resolve("sheets.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "Kompass", "1.0")) {
            workbook.newWorksheet("Notes").value(0, 0, "none");
            Worksheet points = workbook.newWorksheet("Points");
            List<List<String>> rows = List.of(
                    List.of("kommun", "revision", "utvärderad", "total"), List.of("Nässjö", "SE-2020", "2022", "542"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    points.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return file.toString();
    }

    /** Calls with an own catalogue, which tells no country, so that tables without one need the option for it. The last, since it changes files. */
    private void addOwnCatalogue() {
        String catalogue = file("own-catalogue.json", OWN_CATALOGUE);
        String own = file("own.json", evaluation("Nässjö", "OWN-2026", "2026", "\"total\":500"));
        String table = file("own.csv", "kommun,revision,utvärderad,total\nNässjö,OWN-2026,2026,500\n");
        candidates = file("own-others.json", evaluation("Ale", "OWN-2026", "2026", "\"total\":400"));
        whatIf = "1=400";
        plan = file("own-plan.json", plan("Nässjö", "OWN-2026", "2026"));
        later = file("own-later.json", evaluation("Nässjö", "OWN-2026", "2028", "\"total\":510"));
        reference = saved("own-reference.json", "benchmark", candidates, "--repeats", "all", "--catalogue", catalogue);
        for (String command : READING) {
            add(command, "--catalogue", reading(command, own), catalogue);
            add(command, "--country", reading(command, table, "--catalogue", catalogue), "SE");
        }
        add("describe", "--catalogue", List.of("describe", reference), catalogue);
        add("catalogue", "--catalogue", List.of("catalogue", "OWN-2026"), catalogue);
        add("diff", "--catalogue", List.of("diff", "SE-2020", "OWN-2026"), catalogue);
        add("describe", "--errors", List.of("describe", broken), "json");
        add("catalogue", "--errors", List.of("catalogue", "--catalogue", broken), "json");
        add("diff", "--errors", List.of("diff", "SE-2020", "SE-2016", "--catalogue", broken), "json");
        add("schema", "--errors", List.of("schema", "none"), "json");
    }

    private void addChoosing() {
        String years = file(
                "years.ndjson", total("Ale", "2020", 500) + total("Solna", "2022", 510) + total("Malmö", "2024", 400));
        String twice = file(
                "twice.ndjson",
                total("Ale", "2020", 500)
                        + total("Ale", "2022", 510)
                        + total("Solna", "2021", 505)
                        + total("Malmö", "2021", 400));
        for (String command : CHOOSING) {
            List<String> chosen = choosing(command, years, "latest");
            add(command, "--from", chosen, "2022");
            add(command, "--to", chosen, "2022");
            List<String> repeated = choosing(command, twice, "latest");
            cases.add(new Case(command, "--repeats", repeated, choosing(command, twice, "earliest")));
            add(
                    command,
                    "--minimum",
                    command.equals("benchmark") ? concat(chosen, List.of("--format", "text")) : chosen,
                    "9");
        }
    }

    private List<String> choosing(String command, String file, String repeats) {
        return switch (command) {
            case "moves" -> List.of(command, file, file, "--repeats", repeats);
            case "neighbours" -> List.of(command, nassjo, "--among", file, "--repeats", repeats, "--by", "total=1");
            default -> List.of(command, file, "--repeats", repeats);
        };
    }

    private void addOutput() {
        String dated = file("dated.json", total("Nässjö", "2022", 542));
        List<List<String>> documents = List.of(
                List.of("describe", benchmark), List.of("catalogue", "SE-2020"), List.of("diff", "SE-2016", "SE-2020"));
        List<List<String>> calls = concat(
                WITH_RESULT.stream().map(command -> reading(command, command.startsWith("plan") ? dated : nassjo)),
                documents.stream());
        for (List<String> call : calls) {
            String command = Commands.name(Commands.named(call).orElseThrow());
            add(command, "--format", call, "text");
            String format = WITHOUT_TABLE.contains(command) ? "text" : "csv";
            add(command, "--language", concat(call, List.of("--format", format)), format.equals("csv") ? "sv" : "en");
            add(command, "--output", call, folder.resolve(command).toString());
        }
        List<String> convert = reading("convert", nassjo);
        add("convert", "--output", convert, folder.resolve("convert").toString());
        add("schema", "--output", List.of("schema"), folder.resolve("schema").toString());
        List<String> csv = List.of("convert", nassjo, "--to", "csv");
        add("convert", "--language", csv, "sv");
        add("convert", "--form", csv, "long");
        cases.add(new Case("convert", "--to", convert, csv));
        add("describe", "--dialect", List.of("describe", benchmark, "--format", "csv"), "tsv");
        add("catalogue", "--dialect", List.of("catalogue", "SE-2020", "--format", "csv"), "tsv");
    }

    private static <T> List<T> concat(Stream<T> some, Stream<T> others) {
        return Stream.concat(some, others).toList();
    }

    private void addOthers(SampleFiles samples) throws IOException {
        String missing = file("missing.json", """
                {"format":"kompass/evaluation/1","municipality":{"name":"Nässjö","country":"SE"},"revision":"SE-2020",\
                "evaluated":"2022","points":{"1.1":10},"missing":{"1.2":"not-applicable"}}
                """);
        add("score", "--missing", List.of("score", missing), "exclude-not-applicable");
        add("explain", "--missing", List.of("explain", missing), "available-parts");
        add("benchmark", "--rows", reading("benchmark", nassjo, "--format", "csv"), "members");
        add("benchmark", "--group-by", reading("benchmark", nassjo), "county");
        add("describe", "--quantile-type", List.of("describe", benchmark), "1");
        add("describe", "--minimum", List.of("describe", benchmark), "9");
        addCompare(samples);
        List<String> rank = List.of("rank", tied, "--repeats", "all");
        add("rank", "--ties", rank, "dense");
        add("rank", "--by", rank, "3");
        List<String> moves = List.of("moves", tied, tied, "--repeats", "latest");
        add("moves", "--ties", moves, "dense");
        add("moves", "--by", moves, "3");
        List<String> neighbours =
                List.of("neighbours", nassjo, "--among", tied, "--repeats", "latest", "--by", "total=1");
        add("neighbours", "--number", neighbours, "1");
        add("neighbours", "--by", neighbours, "3=2");
        cases.add(new Case(
                "neighbours",
                "--among",
                neighbours,
                neighbours.stream().map(a -> a.equals(tied) ? later : a).toList()));
        addRevisions(samples);
    }

    private void addCompare(SampleFiles samples) throws IOException {
        String one = file("malmo.json", total("Malmö", "2022", 400));
        List<String> compare = List.of("compare", one, "--with", tiedBenchmark);
        add("compare", "--minimum", compare, "9");
        add("compare", "--subject", compare, "excluded");
        add("compare", "--ties", compare, "dense");
        add("compare", "--quantile", compare, "0.1");
        add("compare", "--quantile-type", compare, "1");
        String means = samples.means();
        cases.add(new Case("compare", "--with", compare, List.of("compare", one, "--with", means)));
        List<String> areas = List.of("compare", nassjo, "--with", benchmark);
        add("compare", "--strengths", areas, "top:1");
        add("compare", "--improvements", areas, "bottom:1");
        add("compare", "--basis", concat(areas, List.of("--improvements", "bottom:3")), "headroom");
        String sizes = file("sizes.csv", "kommun,land,size\nAle,SE,small\nSolna,SE,small\nMalmö,SE,large\n");
        String groups = saved("groups.json", "benchmark", tied, "--repeats", "latest", "--group-by", sizes + ":size");
        add("compare", "--group", List.of("compare", one, "--with", groups), sizes + ":size");
    }

    private void addRevisions(SampleFiles samples) throws IOException {
        String crosswalk = samples.crosswalk();
        String earlier = file("earlier.json", evaluation("Nässjö", "SE-2016", "2019", "\"total\":540"));
        List<String> progress = List.of("progress", earlier, nassjo);
        add("progress", "--crosswalk", progress, crosswalk);
        add("progress", "--themes", progress);
        add("history", "--crosswalk", List.of("history", earlier, nassjo), crosswalk);
        add("diff", "--crosswalk", List.of("diff", "SE-2016", "SE-2020"), crosswalk);
        addPlans(samples);
        addReports(samples);
        add("targets", "--baseline", List.of("targets", later, "total=700"), nassjo);
    }

    private void addPlans(SampleFiles samples) {
        String report = samples.nassjo2022Report();
        String later = samples.syntheticLater();
        String actions = samples.syntheticPlan();
        add("progress", "--plan", List.of("progress", report, later), actions);
        add("validate", "--plan", List.of("validate", report), file("about-nothing.csv", "id,text\na-1,More\n"));
        String findings = file("findings.csv", "kind,criterion,text\nstrength,3,Goals\n");
        add("convert", "--findings", List.of("convert", report, "--to", "ndjson"), findings);
        cases.add(new Case(
                "plan status",
                "--date",
                List.of("plan", "status", actions, report, "--date", "2022-10"),
                List.of("plan", "status", actions, report, "--date", "2026")));
    }

    private void addReports(SampleFiles samples) throws IOException {
        List<String> report = List.of("report", nassjo);
        add("report", "--format", report, "md");
        add("report", "--language", report, "en");
        add("report", "--output", report, folder.resolve("report").toString());
        add("report", "--without", report, "overview");
        add("report", "--style-sheet", report, file("own.css", "h1 { color: teal }"));
        String logo = file("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        add("report", "--logo", report, logo);
        add("report", "--logo-text", concat(report, List.of("--logo", logo)), "The arms");
        add("report", "--peers", report, benchmark);
        add("report", "--plan", List.of("report", samples.nassjo2022Report()), samples.syntheticPlan());
        addReferences("report", report, List.of("report"));
        List<String> areas = List.of("chart", "areas", nassjo);
        add("chart", "--language", areas, "en");
        add("chart", "--output", areas, folder.resolve("chart").toString());
        add("chart", "--layout", areas, "narrow");
        addReferences("chart", areas, List.of("chart", "position"));
        String earlier = file("earlier.json", evaluation("Nässjö", "SE-2016", "2019", "\"total\":540"));
        add("report", "--earlier", report, earlier);
        add("report", "--crosswalk", concat(report, List.of("--earlier", earlier)), samples.crosswalk());
        List<String> history = List.of("chart", "history", nassjo, "--earlier", earlier);
        add("chart", "--crosswalk", history, samples.crosswalk());
        String earliest = file("earliest.json", evaluation("Nässjö", "SE-2016", "2016", "\"total\":530"));
        add("chart", "--earlier", history, earliest);
    }

    /**
     * Adds the options for what an evaluation is compared with.
     *
     * @param areas a call that shows areas
     * @param total the start of a call that shows a total
     */
    private void addReferences(String command, List<String> areas, List<String> total) {
        add(command, "--with", areas, benchmark);
        List<String> compared = command.equals("chart")
                ? List.of("chart", "profile", nassjo, "--with", benchmark)
                : concat(areas, List.of("--with", benchmark));
        add(command, "--minimum", compared, "9");
        add(command, "--quantile-type", compared, "1");
        String one = file("malmo.json", total("Malmö", "2022", 400));
        add(command, "--subject", concat(total, List.of(one, "--with", tiedBenchmark)), "excluded");
        String sizes = file("sizes.csv", "kommun,land,size\nAle,SE,small\nSolna,SE,small\nMalmö,SE,large\n");
        String groups = saved("groups.json", "benchmark", tied, "--repeats", "latest", "--group-by", sizes + ":size");
        add(command, "--group", concat(total, List.of(one, "--with", groups)), sizes + ":size");
    }

    /** A result with the file that was written. */
    private record Result(Run run, Map<String, String> files) {}

    private Result result(String command, List<String> arguments) throws IOException {
        Run run = Run.kompass("", arguments.toArray(String[]::new));
        Path written = folder.resolve(command);
        Map<String, String> files = Files.exists(written) ? Map.of(command, Files.readString(written)) : Map.of();
        return new Result(run, files);
    }

    @TestFactory
    Stream<DynamicTest> eachOptionMeansSomething() {
        return cases.stream()
                .map(one -> dynamicTest(one.name(), () -> {
                    Result without = result(one.command(), one.without());
                    Result with = result(one.command(), one.with());
                    assertThat(with).isNotEqualTo(without);
                    if (!one.option().equals("--errors")) {
                        assertThat(with.run().status()).as(with.run().err()).isZero();
                    }
                }));
    }

    @Test
    void allOptionsOfCommandsAreTried() {
        Map<String, Set<String>> tried = new TreeMap<>();
        cases.forEach(one ->
                tried.computeIfAbsent(one.command(), key -> new TreeSet<>()).add(one.option()));
        assertThat(tried).isEqualTo(options());
    }

    private static Map<String, Set<String>> options() {
        Map<String, Set<String>> options = new TreeMap<>();
        for (CommandSpec command : Commands.subcommands()) {
            options.put(
                    Commands.name(command),
                    command.options().stream()
                            .filter(option -> !option.usageHelp() && !option.versionHelp())
                            .map(OptionSpec::longestName)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return options;
    }
}
