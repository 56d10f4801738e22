package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @TempDir
    Path folder;

    private static String resource(String name) throws IOException {
        try (InputStream in = CommandLineTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    /** A published evaluation, by its line from 1 in the file of all. */
    private static String published(int line) {
        return Documents.published().get(line - 1);
    }

    @Test
    void showsScoresOfNassjo2022AsTable() throws IOException {
        Run result = Run.kompass(published(1), "score", "--format", "text", "-");
        assertThat(result.out()).isEqualTo(resource("nassjo-2022.txt"));
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void showsNamesInOtherLanguage() throws IOException {
        assertThat(Run.kompass(published(1), "score", "--format=text", "--language=en-GB", "-")
                        .out())
                .contains("3.2    Political governance")
                .contains("     Total  ");
    }

    @Test
    void showsAreasOfVallentuna2021AndUnknownScores() throws IOException {
        assertThat(Run.kompass(published(3), "score", "--format", "text", "-").out())
                .isEqualTo("""
                        Vallentuna (SE), februari 2021, SE-2020

                                                                          Poäng  Max   Andel
                        1  Samspel mellan förtroendevalda och medborgare     73  100  73,0 %  ███████████████░░░░░
                        2  Samhällsutveckling                                75  100  75,0 %  ███████████████░░░░░
                        3  Styrning och kontroll                             80  100  80,0 %  ████████████████░░░░
                        4  Effektivitet                                      83  100  83,0 %  █████████████████░░░
                        5  Brukarens fokus                                   86  100  86,0 %  █████████████████░░░
                        6  Kvalitetsutveckling                               82  100  82,0 %  ████████████████░░░░
                        7  Arbetsliv                                         86  100  86,0 %  █████████████████░░░
                        8  Chefs- och ledarskap samt medarbetarskap          83  100  83,0 %  █████████████████░░░

                           Totalt                                           648  800  81,0 %  ████████████████░░░░

                        Visas inte, eftersom inga poäng är kända: 36 delområden.
                        """);
    }

    @Test
    void showsBoundsWhenOnlyTotalIsKnown() throws IOException {
        assertThat(Run.kompass(published(2), "score", "--format", "text", "-").out())
                .isEqualTo("""
                        Nässjö (SE), 2019, SE-2016

                                                                        Poäng  Max   Andel
                        1  Offentlighet och demokrati                   0–100  100          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                        2  Tillgänglighet och brukarorientering         0–100  100          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                        3  Politisk styrning och kontroll               0–100  100          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                        4  Ledarskap, ansvar och delegation             0–100  100          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                        5  Resultat och effektivitet                    0–100  100          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                        6  Kommunen som arbetsgivare - personalpolitik  0–100  100          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                        7  Ständiga förbättringar                       0–100  100          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                        8  Kommunen som samhällsbyggare                 0–100  100          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒

                           Totalt                                         540  800  67,5 %  ██████████████░░░░░░

                        Okända poäng visas som gränser: säkra (█) och möjliga (▒) poäng.
                        """);
    }

    @Test
    void missingPointsCountByThePolicy() {
        String evaluation = """
                {"format":"kompass/evaluation/1","municipality":{"name":"Nässjö","country":"SE"},"revision":"SE-2020",
                 "evaluated":"2022-09","points":{"1":69,"3":77,"4":60,"5":63,"6":52,"7":80,"8":73},
                 "missing":{"2.1":"not-applicable","2.2":"not-applicable","2.3":"not-applicable","2.4":"not-applicable"}}
                """;
        String byArea = evaluation.replaceFirst("\"missing\":.*", "\"missing\":{\"2\":\"not-applicable\"}}");
        String excluding = Run.kompass(evaluation, "score", "--missing", "exclude-not-applicable", "-")
                .out();
        assertThat(excluding)
                .contains("\"policy\":\"exclude-not-applicable\",\"scores\":{\"total\":{\"points\":474,\"max\":700,"
                        + "\"share\":{\"exact\":\"237/350\",\"value\":0.6771428571428572}}");
        assertThat(Run.kompass(byArea, "score", "--missing", "exclude-not-applicable", "-")
                        .out())
                .isEqualTo(excluding);
        assertThat(Run.kompass(evaluation, "score", "--missing", "exclude-not-applicable", "--format", "text", "-")
                        .out())
                .contains("\n   Totalt                                           474  700  67,7\u00a0%  ")
                .contains("\n2  Samhällsutveckling                              e.t.    0\n")
                .contains("\nDet som inte är tillämpligt räknas varken i poäng eller maximum (regel"
                        + " exclude-not-applicable).\n")
                .contains("\ne.t.: ej tillämpligt, varken med i poängen eller i maximum.\n");
        assertThat(Run.kompass(evaluation, "score", "--missing", "available-parts", "--format", "text", "-")
                        .out())
                .contains("\nPoäng och maximum gäller de kända delarna (regel available-parts).\n");
        assertThat(Run.kompass(evaluation, "score", "-"))
                .isEqualTo(Run.kompass(evaluation, "score", "--missing", "strict", "-"));
        assertThat(Run.kompass(evaluation, "score", "-").out())
                .contains("\"scores\":{\"total\":{\"atLeast\":474,\"atMost\":474,\"max\":800,");
        assertThat(Run.kompass(evaluation, "score", "--missing", "zero", "-").err())
                .startsWith(
                        "Invalid value for option '--missing': found 'zero', expected one of strict, available-parts,"
                                + " exclude-not-applicable\n");
    }

    @Test
    void saysWhatToDoAboutHalfPoints() {
        String motala = """
                {"format":"kompass/evaluation/1","municipality":{"name":"Motala","country":"SE"},"revision":"SE-2020",
                 "evaluated":"2006-03","points":{"total":426.5, "1":60.0}}
                """;
        assertThat(Run.kompass(motala, "score", "-").err())
                .endsWith("<stdin>:2:42: error: $.points.total: found 426.5, expected a whole number, written without"
                        + " decimals or exponent; half points need a catalogue whose maxima are doubled\n"
                        + "<stdin>:2:53: error: $.points['1']: found 60.0, expected a whole number, written without"
                        + " decimals or exponent\n");
    }

    @Test
    void showsPartlyKnownAndNotApplicableCriteria() {
        String evaluation = """
                {"format": "kompass/evaluation/1", "municipality": {"name": "Nässjö", "country": "SE"},
                 "revision": "SE-2020", "evaluated": "2022",
                 "points": {"1.1": 13, "1.2": 8, "1.3": 23, "1.4": 0, "2": 68, "3": 1, "7": 99},
                 "missing": {"1.5": "suppressed", "4.1": "not-assessed", "5": "not-applicable", "8.1": "not-applicable"}}
                """;
        assertThat(Run.kompass(evaluation, "score", "--format", "text", "-")).isEqualTo(new Run(0, """
                        Nässjö (SE), 2022, SE-2020

                                                                                        Poäng  Max   Andel

                        1    Samspel mellan förtroendevalda och medborgare              44–74  100          █████████▒▒▒▒▒▒░░░░░
                        1.1    Strategi för demokratiutveckling och information            13   20  65,0 %  █████████████░░░░░░░
                        1.2    Kommunens information till medborgarna                       8   10  80,0 %  ████████████████░░░░
                        1.3    Medborgarnas möjlighet till dialog med politiken            23   30  76,7 %  ███████████████░░░░░
                        1.4    Transparens kring resultat                                   0   10   0,0 %  ░░░░░░░░░░░░░░░░░░░░
                        1.5    Förutsättningar för politiken                             0–30   30          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒

                        2    Samhällsutveckling                                            68  100  68,0 %  ██████████████░░░░░░
                        3    Styrning och kontroll                                          1  100   1,0 %  █░░░░░░░░░░░░░░░░░░░
                        4    Effektivitet                                               0–100  100          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                        5    Brukarens fokus                                             e.t.  100
                        6    Kvalitetsutveckling                                        0–100  100          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                        7    Arbetsliv                                                     99  100  99,0 %  ███████████████████░

                        8    Chefs- och ledarskap samt medarbetarskap                    0–80  100          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒░░░░
                        8.1    Strategi för chefs- och ledarskap samt medarbetarskap     e.t.   20
                        8.2    Chefernas uppdrag och förutsättningar                     0–30   30          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                        8.3    Intern kommunikation                                      0–20   20          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                        8.4    Utveckling av ledarskap och medarbetarskap                0–30   30          ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒

                             Totalt                                                   212–522  800          █████▒▒▒▒▒▒▒▒░░░░░░░

                        Okända poäng visas som gränser: säkra (█) och möjliga (▒) poäng.
                        e.t.: ej tillämpligt, inte med i poängen men i maximum.
                        Visas inte, eftersom inga poäng är kända: 27 delområden.
                        """, ""));
    }

    @Test
    void printsScorecardAsJsonByDefault() throws IOException {
        String path = file("nassjo.json", published(1));
        Run result = Run.kompass("", "score", path);
        assertThat(result.out())
                .startsWith("{\"format\":\"kompass/scorecard/1\",\"municipality\":{\"name\":\"Nässjö\",")
                .endsWith("}}}\n");
        assertThat(Run.kompass(published(1), "score", "--format", "json", "-").out())
                .isEqualTo(result.out());
    }

    @Test
    void scoresDespiteWarnings() throws IOException {
        Run result = Run.kompass(published(1).replace("2022-09", "2019"), "score", "-");
        assertThat(result.status()).isZero();
        assertThat(result.out()).startsWith("{\"format\":\"kompass/scorecard/1\"");
        assertThat(result.err())
                .matches(
                        "<stdin>:1:\\d+: warning: \\$\\.evaluated: found 2019, expected a date from 2020 on, when SE-2020"
                                + " was in use\n");
    }

    @Test
    void printsEveryViolationAndNoScores() throws IOException {
        String path = file("bad.json", """
                {"format": "kompass/evaluation/1", "municipality": {"name": "Nässjö", "country": "SE"},
                 "revision": "SE-2020", "evaluated": "2022",
                 "points": {"1.1": 25, "9.9": 1.0}}
                """);
        Run result = Run.kompass("", "score", "--format", "text", path);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo(
                        path + ":3:20: error: $.points['1.1']: found 25, expected a whole number from 0 to 20\n" + path
                                + ":3:31: error: $.points['9.9']: found 1.0, expected a whole number, written without decimals or"
                                + " exponent\n");
    }

    @Test
    void scoresEvaluationsAlone() {
        Run result = Run.kompass("{\"format\":\"kompass/catalogue/1\"}", "score", "-");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo("<stdin>:1:11: error: $.format: found \"kompass/catalogue/1\", expected"
                        + " \"kompass/evaluation/1\"\n");
    }

    @Test
    void printsNothingForValidInput() throws IOException {
        String all = file("all.ndjson", String.join("\n", Documents.published()));
        String one = file("one.json", Documents.nassjo2022());
        String catalogue =
                file("catalogue.json", Run.kompass("", "catalogue", "SE-2020").out());
        String scorecard =
                file("scorecard.json", Run.kompass(published(3), "score", "-").out());
        assertThat(Run.kompass("", "validate", all, one, catalogue, scorecard)).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void validatesEveryFileAndEveryLine() throws IOException {
        String lines = file("lines.ndjson", published(1) + "\n\n" + published(2).replace("540", "840") + "\n");
        String warned = file("warned.json", published(2).replace("\"2019\"", "\"2025\""));
        Run result = Run.kompass("", "validate", lines, "missing.json", warned);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .containsExactly(
                        lines + ":2:1: error: $: found an empty document, expected a JSON object",
                        lines + ":3:153: error: $.points.total: found 840, expected a whole number from 0 to 800",
                        "missing.json: error: cannot be read: no such file",
                        warned
                                + ":1:125: warning: $.evaluated: found 2025, expected a date from 2015 to 2019, when SE-2016"
                                + " was in use");
        assertThat(Run.kompass("", "validate", warned).status()).isZero();
    }

    @Test
    void reportsUnreadableFileWithoutStackTrace() {
        assertThat(Run.kompass("", "score", "missing.json"))
                .isEqualTo(new Run(1, "", "missing.json: error: cannot be read: no such file\n"));
        for (String command : List.of("score", "validate")) {
            Run noName = Run.kompass("", command, "a\0b");
            assertThat(noName.status()).isEqualTo(1);
            assertThat(noName.err())
                    .matches("a\\\\u0000b: error: cannot be read: not a file name on this platform \\(.+\\)\n");
        }
    }

    @Test
    void failsWhenOutputCannotBeWritten() {
        var err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        int status = Main.run(
                new Main.Streams(
                        InputStream.nullInputStream(),
                        full,
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        Terminal.NONE),
                "catalogue");
        assertThat(status).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("<stdout>: error: cannot be written: No space left on device [unwritable-output]\n");
    }

    @Test
    void doesNotExpandArgumentFiles() {
        assertThat(Path.of("pom.xml")).exists();
        assertThat(Run.kompass("", "validate", "@pom.xml").err())
                .isEqualTo("@pom.xml: error: cannot be read: no such file\n");
    }

    @Test
    void listsRevisions() {
        assertThat(Run.kompass("", "catalogue").out())
                .startsWith("{\"format\":\"kompass/revisions/1\",\"revisions\":[");
        assertThat(Run.kompass("", "catalogue", "--format", "text").out()).isEqualTo("""
                        Revision  Country  In use                   Max  Criteria  Deepest level
                        NO-2010   NO       from 2010 on             800         8  area
                        SE-2010   SE       from March 2010 to 2016  800         8  area
                        SE-2016   SE       from 2015 to 2019        800         8  area
                        SE-2020   SE       from 2020 on             800        44  sub-area
                        """);
    }

    @Test
    void printsCatalogue() {
        assertThat(Run.kompass("", "catalogue", "NO-2010").out())
                .startsWith("{\"format\":\"kompass/catalogue/1\",\"revision\":\"NO-2010\",\"country\":\"NO\"");
        assertThat(Run.kompass("", "catalogue", "--format", "text", "SE-2020").out())
                .startsWith("SE-2020: 2020 års revidering\nI bruk från och med 2020\nSer på kommunen i fyra roller: ")
                .containsPattern("\n1\\.1    Strategi för demokratiutveckling och information +20\n")
                .contains("\nOm kriterierna:\n  1: Hur förtroendevalda och invånare möts: ")
                .contains("\nGrupper:\n  Demokrati och samhällsutveckling: 1, 2\n")
                .contains("\nKällor:\n  SKR, Kommunkompassen: Analys av Nässjö kommun, 2022 (evaluation report)\n");
    }

    @Test
    void distinguishesWrongUsageFromInvalidInput() {
        assertThat(Run.kompass("").status()).isEqualTo(2);
        assertThat(Run.kompass("").err())
                .startsWith(
                        "Missing command, expected one of score, validate, catalogue, schema, convert, benchmark, describe, compare, rank, progress, explain, history, moves, targets, what-if, plan, neighbours, diff, report, chart\nUsage: kompass ");
        assertThat(Run.kompass("", "score").err()).startsWith("Missing required parameter: 'FILE'\n");
        assertThat(Run.kompass("", "validate").status()).isEqualTo(2);
        assertThat(Run.kompass("", "rate").err()).startsWith("Unmatched argument at index 0: 'rate'\n");
        assertThat(Run.kompass("", "score", "--format", "xml", "-").err())
                .startsWith(
                        "Invalid value for option '--format': found 'xml', expected one of json, text, csv, xlsx\n");
        assertThat(Run.kompass("", "score", "--language", "svenska!", "-").err())
                .startsWith(
                        "Invalid value for option '--language': found \"svenska!\", expected a BCP 47 language tag such as"
                                + " sv, nb or en\n");
        Run unknown = Run.kompass("", "catalogue", "SE-2002");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith(
                        "Invalid value for REVISION: found revision SE-2002, expected one of NO-2010, SE-2010, SE-2016,"
                                + " SE-2020\n");
    }

    @Test
    void printsVersion() {
        assertThat(Run.kompass("", "--version").out()).startsWith("kompass ").contains("Java " + Runtime.version());
    }
}
