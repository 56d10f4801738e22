package io.github.kommunkompass.testkit.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.testkit.acceptance.Ended;
import io.github.kommunkompass.testkit.acceptance.OutsideTheBuild;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs in Python and JavaScript do a whole job by the command line, compute every figure again, and print the same
 * report. They run on a platform that knows no Swedish letters.
 */
class ProgramsIT {

    private static final Path DATA = Path.of("src", "programs", "data");
    private static final Path KOMPASS = Path.of("..", "kompass-json", "target", "cli", "kompass.jar");
    private static final Duration LIMIT = Duration.ofMinutes(4);

    @TempDir
    private Path folder;

    private Path points;

    @BeforeEach
    void writePoints() throws IOException {
        points = writeAsExcelDoes("points.csv", text("points.csv"));
    }

    private static String text(String name) throws IOException {
        return Files.readString(DATA.resolve(name), UTF_8);
    }

    /** The files of this repository are in UTF-8. */
    private Path writeAsExcelDoes(String name, String csv) throws IOException {
        return Files.writeString(folder.resolve(name), csv.replace("\n", "\r\n"), Charset.forName("windows-1252"));
    }

    private static List<String> kompass() {
        assertThat(KOMPASS)
                .as("the command line, which the phase package makes")
                .exists();
        // So short a run needs no optimising compiler.
        return OutsideTheBuild.java("-XX:TieredStopAtLevel=1", "-Dfile.encoding=ISO-8859-1", "-jar", KOMPASS.toString())
                .command();
    }

    private Ended run(Language language, List<String> kompass) throws InterruptedException {
        List<String> arguments =
                new ArrayList<>(List.of(DATA.resolve("catalogue.json").toString(), points.toString()));
        arguments.addAll(kompass);
        ProcessBuilder builder = new ProcessBuilder(language.program(arguments));
        // Python must not use UTF-8 in place of the encoding of the platform.
        builder.environment().putAll(Map.of("LC_ALL", "C", "PYTHONUTF8", "0", "PYTHONCOERCECLOCALE", "0"));
        try {
            return Ended.within(LIMIT, builder.start());
        } catch (IOException e) {
            throw new AssertionError("found no program, expected " + language, e);
        }
    }

    private void assertNotices(Language language, Alteration alteration) throws InterruptedException {
        Ended ended = run(language, alteration.of(kompass()));
        assertThat(ended.err()).startsWith("failed: " + alteration.message());
        assertThat(ended.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void printsTheReport(Language language) throws IOException, InterruptedException {
        assertThat(run(language, kompass())).isEqualTo(new Ended(0, text("report.txt"), ""));
    }

    @ParameterizedTest
    @EnumSource
    void noticesThatTheCommandReadsOtherPoints(Language language) throws IOException, InterruptedException {
        String changed = text("points.csv").replace("Nässjö;682;12;7;15;9;17;6;5;71", "Nässjö;682;12;8;15;9;17;6;5;72");
        Path other = writeAsExcelDoes("other.csv", changed);
        assertNotices(
                language,
                new Alteration(
                        points.toString(),
                        other.toString(),
                        "score: Nässjö, total: found [72,72,100], expected [71,71,100]"));
    }

    static Stream<Alteration> alterations() {
        return Stream.of(
                new Alteration("\"name\":\"Värnamo\"", "\"name\":\"Gislaved\"", "convert: found [[\"Jönköping\","),
                new Alteration(
                        "\"atMost\":59,",
                        "\"atMost\":58,",
                        "score: Sävsjö, total: found [39,58,100], expected [39,59,100]"),
                new Alteration(
                        "\"2.1\":{\"11\":1,\"13\":1,",
                        "\"2.1\":{\"11\":1,\"13\":2,",
                        "benchmark: Skåne län, 2.1: found [[11,1],[13,2],[18,1]], expected [[11,1],[13,1],[18,1]]"),
                new Alteration(
                        "\"mean\":{\"exact\":\"283/4\"",
                        "\"mean\":{\"exact\":\"281/4\"",
                        "compare: total, mean: found \"281/4\", expected \"283/4\""),
                new Alteration(
                        "\"rank\":{\"rank\":4,\"of\":5,",
                        "\"rank\":{\"rank\":5,\"of\":5,",
                        "compare: 3.2, rank: found {\"rank\":5,\"of\":5,\"tied\":0}, expected"
                                + " {\"rank\":4,\"of\":5,\"tied\":0}"),
                new Alteration("\"cell\":\"E7\"", "\"cell\":\"E8\"", "convert: errors: found"),
                new Alteration("status 2", "status 0", "benchmark: found the status 0, expected 2"));
    }

    static Stream<Arguments> languagesAndAlterations() {
        return Stream.of(Language.values())
                .flatMap(language -> alterations().map(alteration -> Arguments.of(language, alteration)));
    }

    @ParameterizedTest
    @MethodSource("languagesAndAlterations")
    void noticesWhatIsAltered(Language language, Alteration alteration) throws InterruptedException {
        assertNotices(language, alteration);
    }
}
