package io.github.kommunkompass.cli;

import static io.github.kommunkompass.cli.Run.kompass;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Documents;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.scoring.Scorer;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Reports and figures on the command line. */
class ReportCommandsTest {

    private static final String AVERAGE = "Medelvärde";
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'/>";
    private static final String HOSTILE = "h1 { color: red } </style></head><script>alert(1)</script>";

    @TempDir
    private Path folder;

    private SampleFiles files;
    private String report;

    @BeforeEach
    void writeFiles() {
        files = new SampleFiles(folder);
        report = files.nassjo2022Report();
    }

    private static String printed(String... arguments) {
        Run run = kompass("", arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    private String markdown(String... more) {
        return printed(concat(more, "--format", "md"));
    }

    private String[] concat(String[] some, String... others) {
        return Stream.of(new String[] {"report", report}, some, others)
                .flatMap(Stream::of)
                .toArray(String[]::new);
    }

    private String benchmark() throws IOException {
        return files.file(
                "benchmark.json", printed("benchmark", files.all(), "--revision", "SE-2020", "--repeats", "latest"));
    }

    /** Each row has the code, the points and the maximum. */
    @Test
    void everyPointStandsInMarkdown() {
        String text = markdown();
        Scorer.strict().score(evaluation()).scores().stream()
                .filter(score -> score.criterion().parent().isPresent())
                .forEach(score -> assertThat(text)
                        .containsPattern("\\| " + score.criterion().code() + " [^|]+ \\| " + score.pointsOrThrow()
                                + " \\| " + score.max() + " \\|"));
        assertThat(text).startsWith("# ").contains("**542** av 800").doesNotContain("\u0000");
    }

    @Test
    void everyPointStandsInHtml() {
        String text = printed("report", report).replaceAll("\\s*</?(t[dhr]|span)\\b[^>]*>\\s*", "|");
        Scorer.strict().score(evaluation()).scores().stream()
                .filter(score -> score.criterion().parent().isPresent())
                .forEach(score -> assertThat(text)
                        .containsPattern("\\|" + score.criterion().code() + " [^|]+\\|+" + score.pointsOrThrow()
                                + "\\|+" + score.max() + "\\|"));
        assertThat(text).startsWith("<!DOCTYPE html>\n<html lang=\"sv\">").endsWith("</html>\n");
    }

    private static Evaluation evaluation() {
        return KompassJson.standard().read(Format.EVALUATION, Documents.nassjo2022Report());
    }

    @Test
    void addressesOfSourcesAreLinks() {
        String address = "https://www.mark.se/politik-och-organisation/resurser-och-resultat/kommunkompassen/";
        assertThat(markdown())
                .contains(
                        "](<https\\://www\\.mark.se/politik-och-organisation/resurser-och-resultat/kommunkompassen/>)\n");
        assertThat(printed("report", report)).contains("<a href=\"" + address + "\">");
    }

    /** Paragraphs, tables and headings do not run into each other. */
    @Test
    void aBlankLineSeparatesBlocks() {
        String text = markdown("--plan", files.syntheticPlan(), "--earlier", file("earlier.json", 2021, 500));
        List<String> lines = text.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith("#") || lines.get(i).startsWith("**")) {
                assertThat(lines.get(i - 1)).as("before " + lines.get(i)).isEmpty();
            }
            if (lines.get(i - 1).startsWith("#")) {
                assertThat(lines.get(i)).as("after " + lines.get(i - 1)).isEmpty();
            }
        }
    }

    @Test
    void isComparedWithMeansAndPeers() throws IOException {
        assertThat(markdown()).doesNotContain(AVERAGE, "## Profil");
        String means = files.means();
        assertThat(markdown("--with", means))
                .contains("Sverigesnitt, as printed by Vallentuna in 2021")
                .contains("| 6 Kvalitetsutveckling | 52 | 100 | 52,0\u00a0% | 59 |");
        String both = markdown("--with", means, "--peers", benchmark());
        assertThat(both).contains("Sverigesnitt, as printed by Vallentuna in 2021", "3 utvärderingar av 3 kommuner");
        assertThat(markdown("--peers", benchmark()))
                .doesNotContain("Sverigesnitt")
                .contains("3 utvärderingar av 3 kommuner")
                .contains(AVERAGE);
        String ofOther =
                files.file("other.json", Files.readString(Path.of(means)).replace("SE-2020", "SE-2016"));
        assertThat(kompass("", "report", report, "--with", ofOther).err())
                .startsWith(report + ":1:1: error: ")
                .contains("SE-2016", "SE-2020");
    }

    private String file(String name, int year, int total) {
        return files.file(name, """
                {"format":"kompass/evaluation/1","municipality":{"name":"Nässjö","country":"SE"},"revision":"SE-2020",\
                "evaluated":"%d","points":{"total":%d}}
                """.formatted(year, total));
    }

    @Test
    void earlierEvaluationsMayComeInAnyOrder() throws IOException {
        String one = file("one.json", 2021, 520);
        String two = files.nassjo2019();
        String text = markdown("--earlier", one, "--earlier", two);
        assertThat(text).contains("| 2019 | SE-2016 | 540 |", "| 2021 | SE-2020 | 520 |", "| 542 | 800 | +22 |");
        assertThat(markdown("--earlier", two, "--earlier", one)).isEqualTo(text);
    }

    @Test
    void earlierEvaluationsThatAreNotAreRefused() throws IOException {
        String later = files.syntheticLater();
        assertThat(kompass("", "report", report, "--earlier", later))
                .isEqualTo(new Run(
                        1,
                        "",
                        later + ":1:1: error: found Nässjö (SE), 2025-09, SE-2020 (" + later
                                + ":1); Nässjö (SE), 2022-09, SE-2020 (" + report
                                + ":1), expected dates that decide which is earlier\n"));
        String other = files.vallentuna2021();
        assertThat(kompass("", "report", report, "--earlier", other))
                .isEqualTo(new Run(
                        1,
                        "",
                        other + ":1:1: error: found Vallentuna (SE), 2021-02, SE-2020 (" + other
                                + ":1); Nässjö (SE), 2022-09, SE-2020 (" + report
                                + ":1), expected evaluations of one municipality\n"));
        String wrong = files.file("wrong.json", Documents.published().get(1).replace("540", "840"));
        assertThat(kompass("", "report", report, "--earlier", wrong).err())
                .matches("\\Q" + wrong + "\\E:1:\\d+: error: \\$\\.points\\.total: found 840, expected .+\n");
    }

    @Test
    void aPlanIsOfTheEvaluationOrOfTheOneBefore() throws IOException {
        String plan = files.syntheticPlan();
        assertThat(markdown("--plan", plan)).contains("## Handlingsplan").contains("| 1.1: 16 | Kommunstyrelsen |");
        String later = files.syntheticLater();
        String followed = printed("report", later, "--earlier", report, "--plan", plan, "--format", "md");
        assertThat(followed).contains("## Handlingsplan").isNotEqualTo(markdown("--plan", plan));
        Run ofOther = kompass("", "report", later, "--plan", plan);
        assertThat(ofOther.status()).isEqualTo(1);
        assertThat(ofOther.err()).startsWith(plan + ": error: $.of.evaluated: found 2022-09, expected 2025-09\n");
        Run ofNeither = kompass("", "report", later, "--earlier", files.nassjo2019(), "--plan", plan);
        assertThat(ofNeither.status()).isEqualTo(1);
        assertThat(ofNeither.err())
                .startsWith(plan + ": error: $.of.revision: found SE-2020, expected SE-2016\n")
                .contains("$.of.evaluated: found 2022-09, expected 2019");
        String table = files.file("actions.csv", "id,text,criteria\na,Fler möten,3\n");
        assertThat(markdown("--plan", table)).contains("| Fler möten | 3 |");
    }

    @ParameterizedTest
    @CsvSource({"sv, Sammanfattning", "en, Summary", "nb, Sammendrag", "nn, Samandrag"})
    void speaksEachLanguage(String language, String summary) {
        assertThat(printed("report", report, "--language", language))
                .contains("<html lang=\"" + language + "\">")
                .contains(">" + summary + "<");
        assertThat(markdown("--language", language)).contains("\n## " + summary + "\n");
    }

    @Test
    void sectionsAreLeftOut() {
        assertThat(markdown()).contains("\n## Sammanfattning\n", "\n## 3 Styrning och kontroll\n");
        assertThat(markdown("--without", "summary", "--without", "area"))
                .doesNotContain("\n## Sammanfattning\n", "\n## 3 Styrning och kontroll\n");
        Run unknown = kompass("", "report", report, "--without", "areas");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith("Invalid value for option '--without' ")
                .contains(
                        "found 'areas', expected one of summary, profile, area, development, plan, overview, about\n");
    }

    @Test
    void aStyleSheetStaysInItsPlace() {
        String page = printed("report", report, "--style-sheet", files.file("own.css", HOSTILE));
        assertThat(page)
                .doesNotContain("<script", "alert(1)")
                .contains("<link rel=\"stylesheet\" href=\"data:text/css;charset=utf-8;base64," + base64(HOSTILE)
                        + "\">");
        String latin = folder.resolve("latin.css").toString();
        write(latin, "/* Nässjö */".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(kompass("", "report", report, "--style-sheet", latin))
                .isEqualTo(new Run(
                        1, "", latin + ": error: found bytes that are not UTF-8, expected a style sheet in UTF-8\n"));
        String none = folder.resolve("none.css").toString();
        assertThat(kompass("", "report", report, "--style-sheet", none))
                .isEqualTo(new Run(1, "", none + ": error: cannot be read: no such file\n"));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(String file, byte... bytes) {
        try {
            Files.write(Path.of(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "png, 89504e470d0a1a0a00",
        "jpeg, ffd8ffe000104a464946",
        "gif, 474946383961",
        "webp, 524946461a000000574542505650"
    })
    void aLogoIsKnownByItsContent(String kind, String hex) {
        assertIsLogo(kind, HexFormat.of().parseHex(hex));
    }

    private void assertIsLogo(String kind, byte... bytes) {
        String logo = folder.resolve("logo").toString();
        write(logo, bytes);
        assertThat(printed("report", report, "--logo", logo))
                .contains("src=\"data:image/" + kind + ";base64,"
                        + Base64.getEncoder().encodeToString(bytes) + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SVG,
                " \n" + SVG,
                "<?xml version='1.0' encoding='iso-8859-1'?>\n<!-- <html> --><?xml-stylesheet href='a.css'?>" + SVG,
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
                        + SVG,
                "<!DOCTYPE svg SYSTEM 'file:///none[1]'>" + SVG,
                "<svg:svg xmlns:svg='http://www.w3.org/2000/svg'></svg:svg>"
            })
    void svgIsKnownByItsRoot(String content) {
        assertIsLogo("svg+xml", content.getBytes(StandardCharsets.UTF_8));
        // This has a byte order mark.
        assertIsLogo("svg+xml", content.getBytes(StandardCharsets.UTF_16));
    }

    @Test
    void svgMayStartWithAByteOrderMark() {
        assertThat(printed("report", report, "--logo", files.file("logo.svg", "\ufeff" + SVG)))
                .contains("src=\"data:image/svg+xml;base64," + base64(SVG) + "\"");
    }

    @Test
    void svgMayBeInAnOlderEncoding() {
        String content = "<?xml version='1.0' encoding='iso-8859-1'?><!-- Nässjö -->" + SVG;
        assertIsLogo("svg+xml", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A logo", "", "an <svg/>"})
    void otherFilesAreNoLogos(String content) {
        assertIsNoLogo(content, "neither PNG, JPEG, GIF, WebP nor SVG", "an image of one of them");
    }

    private void assertIsNoLogo(String content, String found, String expected) {
        String logo = files.file("logo.png", content);
        assertThat(kompass("", "report", report, "--logo", logo))
                .isEqualTo(new Run(1, "", logo + ": error: found " + found + ", expected " + expected + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<html><svg xmlns='http://www.w3.org/2000/svg'/></html>, \"html\" in no namespace",
                "<!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'>,"
                        + " \"html\" in the namespace \"http://www.w3.org/1999/xhtml\"",
                "<!-- <svg> --><feed/>, \"feed\" in no namespace",
                "<svg/>, \"svg\" in no namespace",
                "<svg xmlns='urn:other'/>, \"svg\" in the namespace \"urn:other\"",
                "<SVG xmlns='http://www.w3.org/2000/svg'/>, \"SVG\" in the namespace \"http://www.w3.org/2000/svg\""
            })
    void markupWithAnotherRootIsNoLogo(String content, String root) {
        assertIsNoLogo(
                content,
                "the root element " + root,
                "the root element \"svg\" in the namespace \"http://www.w3.org/2000/svg\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<svg",
                "<!-- <svg/> -->",
                "<!doctype html><html><svg/></html>",
                "<svg:svg/>",
                " <?xml version='1.0'?>" + SVG,
                "<svg xmlns='&none;'/>"
            })
    void malformedMarkupIsNoLogo(String content) {
        assertIsNoLogo(content, "malformed XML", "an image: PNG, JPEG, GIF, WebP or SVG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + SVG,
                "<!DOCTYPE svg SYSTEM 'a.dtd' [ <!ENTITY % all SYSTEM 'file:///etc/passwd'> %all; ]\n>" + SVG,
                "<!DOCTYPE svg []><svg xmlns='&none;'/>"
            })
    void aLogoDeclaresNothing(String content) {
        assertIsNoLogo(content, "a document type with declarations", "an SVG image without them");
    }

    @ParameterizedTest
    @CsvSource({"--logo, an image", "--style-sheet, a style sheet"})
    void embeddedFilesAreNotTooLarge(String option, String what) {
        String file = folder.resolve("large").toString();
        byte[] large = new byte[2_000_001];
        write(file, large);
        assertThat(kompass("", "report", report, option, file))
                .isEqualTo(new Run(
                        1,
                        "",
                        file + ": error: found more than 2000000 bytes, expected " + what
                                + " of at most 2000000 bytes\n"));
    }

    @Test
    void aLogoMayHaveAText() {
        String logo = files.file("logo.svg", SVG);
        assertThat(printed("report", report, "--logo", logo)).contains("\" alt=\"\">");
        assertThat(printed("report", report, "--logo", logo, "--logo-text", "\"><script>"))
                .contains("\" alt=\"&quot;&gt;&lt;script&gt;\">")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--style-sheet", "--logo", "--logo-text"})
    void markdownHasNeitherStyleNorLogo(String option) {
        assertIsWrongUsage(
                "Found --format md with " + option + ", expected --format html.",
                "report",
                report,
                "--format",
                "md",
                option,
                files.file("own", SVG));
    }

    private static void assertIsWrongUsage(String message, String... arguments) {
        Run run = kompass("", arguments);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "report, --group, county, --with and --peers, --with or --peers",
        "report, --subject, excluded, --with and --peers, --with or --peers",
        "report, --minimum, 5, --with and --peers, --with or --peers",
        "report, --quantile-type, 7, --with, --with",
        "report, --crosswalk, none.json, --earlier, --earlier",
        "report, --logo-text, The arms, --logo, --logo",
        "chart profile, --group, county, --with, --with",
        "chart profile, --subject, excluded, --with, --with",
        "chart profile, --minimum, 5, --with, --with",
        "chart profile, --quantile-type, 7, --with, --with",
        "chart history, --crosswalk, none.json, --earlier, --earlier"
    })
    void optionsThatChangeNothingAloneAreRefused(
            String command, String option, String value, String missing, String expected) {
        String[] arguments = Stream.concat(Stream.of(command.split(" ")), Stream.of(report, option, value))
                .toArray(String[]::new);
        assertIsWrongUsage("Found " + option + " without " + missing + ", expected " + expected + ".", arguments);
    }

    @Test
    void peersHaveOptionsButQuantiles() throws IOException {
        String peers = benchmark();
        assertThat(markdown("--peers", peers, "--subject", "excluded"))
                .isNotEqualTo(markdown("--peers", peers, "--subject", "included"));
        assertThat(markdown("--peers", peers, "--minimum", "9")).isNotEqualTo(markdown("--peers", peers));
        assertIsWrongUsage(
                "Found --quantile-type without --with, expected --with.",
                "report",
                report,
                "--peers",
                peers,
                "--quantile-type",
                "1");
    }

    @ParameterizedTest
    @CsvSource({
        "history, --with, areas or profile or position",
        "areas, --earlier, history",
        "profile, --earlier, history",
        "position, --earlier, history"
    })
    void optionsForOtherFiguresAreRefused(String figure, String option, String expected) {
        assertIsWrongUsage(
                "Found FIGURE " + figure + " with " + option + ", expected " + expected + ".",
                "chart",
                figure,
                report,
                option,
                "none.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas", "position"})
    void onlyTheProfileHasQuantiles(String figure) throws IOException {
        assertIsWrongUsage(
                "Found FIGURE " + figure + " with --quantile-type, expected profile.",
                "chart",
                figure,
                report,
                "--with",
                benchmark(),
                "--quantile-type",
                "1");
    }

    @Test
    void unknownFormatsAreRefused() {
        Run run = kompass("", "report", report, "--format", "pdf");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Invalid value for option '--format': found 'pdf', expected one of html, md\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas", "profile", "position", "history"})
    void eachFigureIsDrawn(String figure) throws Exception {
        String[] besides = figure.equals("history")
                ? new String[] {"--earlier", files.nassjo2019()}
                : new String[] {"--with", benchmark()};
        String svg = chart(figure, besides, "--language", "en");
        assertThat(svg).startsWith("<svg ").endsWith("</svg>\n").contains("<title", "<desc");
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(chart(figure, besides)).isNotEqualTo(svg);
    }

    private String chart(String figure, String[] besides, String... more) {
        return printed(Stream.of(new String[] {"chart", figure, report}, besides, more)
                .flatMap(Stream::of)
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "position, '--with and a benchmark, without --minimum, and a known total'",
        "profile, '--with, and points of areas or their parts'",
        "history, --earlier and an evaluation"
    })
    void aFigureThatIsNotThereIsAnError(String figure, String needed) {
        assertThat(kompass("", "chart", figure, report))
                .isEqualTo(new Run(
                        1, "", "error: found nothing for the figure " + figure + ", expected " + needed + "\n"));
    }

    @Test
    void aTotalAloneHasNeitherAreasNorAProfile() throws IOException {
        String total = file("total.json", 2022, 542);
        assertThat(kompass("", "chart", "areas", total))
                .isEqualTo(new Run(1, "", "error: found nothing for the figure areas, expected points of areas\n"));
        assertThat(kompass("", "chart", "profile", total, "--with", benchmark()).status())
                .isEqualTo(1);
        assertThat(printed("report", total, "--format", "md", "--language", "en"))
                .contains("**542** of 800 points")
                .doesNotContain("\n## 1 ");
    }

    @Test
    void unknownFiguresAreWrongUsage() {
        Run run = kompass("", "chart", "pie", report);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Invalid value for positional parameter at index 0 (FIGURE): found 'pie', expected one of"
                        + " areas, profile, position, history\n");
    }

    @Test
    void anInvalidEvaluationIsNotReported() {
        String wrong = files.file("wrong.json", Documents.nassjo2022().replaceFirst("\"1.1\": ?13", "\"1.1\":99"));
        String output = folder.resolve("report.html").toString();
        for (String command : List.of("report", "chart")) {
            Run run = command.equals("report")
                    ? kompass("", "report", wrong, "--output", output)
                    : kompass("", "chart", "areas", wrong, "--output", output);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .matches(
                            "\\Q" + wrong
                                    + "\\E:\\d+:\\d+: error: \\$\\.points\\['1\\.1'\\]: found 99, expected a whole number from 0 to 20\n");
            assertThat(Path.of(output)).doesNotExist();
        }
    }
}
