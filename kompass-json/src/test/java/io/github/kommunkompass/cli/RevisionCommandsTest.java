package io.github.kommunkompass.cli;

import static io.github.kommunkompass.cli.Run.kompass;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about revisions: diff and progress. */
class RevisionCommandsTest {

    private static final String NONE_2016_2020 = """
            Poängen kan inte jämföras.
              SE-2016 och SE-2020 är olika revisioner.
              Översättningsnyckeln från SE-2016 till SE-2020 är inte fastställd av utgivaren eller någon annan.
              totalsumma överlappar totalsumma: Områdesindelningen gjordes om. Ämnen som förstärktes är bland annat stöd till \
            förtroendevalda, digitalisering, hållbar utveckling, styrning av kommunkoncernen och effektivitet.
              Inget sägs om 1, 2, 3, 4, 5, 6, 7, 8 i SE-2016 eller om 44 kriterier i SE-2020.
            """;

    private static final String CROSSWALK = """
            {"format": "kompass/crosswalk/1", "from": "SE-2016", "to": "SE-2020",
             "authority": {"kind": "author", "name": "A controller"},
             "links": [{"relation": "equal", "from": ["1"], "to": ["1"], "reason": {"en": "Same."}, "source": "Own reading"},
                       {"relation": "equal", "from": ["2", "3"], "to": ["2", "3"], "reason": {"en": "Same."}, "source": "Own reading"}]}
            """;

    @TempDir
    Path folder;

    private String nassjo2019;
    private String nassjo2022;
    private String vallentuna2017;
    private String vallentuna2019;
    private String vallentuna2021;

    @BeforeEach
    void files() throws IOException {
        nassjo2022 = published(1);
        nassjo2019 = published(2);
        vallentuna2021 = published(3);
        vallentuna2019 = published(4);
        vallentuna2017 = published(5);
    }

    private String published(int line) throws IOException {
        return file(line + ".json", Documents.published().get(line - 1));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void showsNoGainForNassjoAcrossRevisions() {
        Run text = kompass("", "progress", nassjo2019, nassjo2022, "--format", "text");
        assertThat(text.status()).isZero();
        assertThat(text.out())
                .startsWith("Nässjö (SE), 2019, SE-2016\nNässjö (SE), september 2022, SE-2020\n\n" + NONE_2016_2020)
                .containsPattern("\n     Totalt +540 +542\n$")
                .doesNotContain("Förändring", "+");
        Run json = kompass("", "progress", nassjo2019, nassjo2022);
        assertThat(json.out())
                .contains("\"verdict\":\"none\"")
                .contains("\"total\":{\"earlier\":540,\"later\":542,\"unavailable\":\"not-comparable\"}")
                .doesNotContain("\"change\"");
    }

    @Test
    void showsVallentunaGainWithinOneRevisionOnly() {
        assertThat(kompass("", "progress", vallentuna2017, vallentuna2019, "--format", "text"))
                .isEqualTo(new Run(0, """
                        Vallentuna (SE), februari 2017, SE-2016
                        Vallentuna (SE), 2019, SE-2016

                        Poängen kan jämföras.
                          Båda hör till SE-2016.

                                2017-02  2019  Förändring

                        Totalt      555   603         +48

                        Förändring per år: +16,5 till +26,1 poäng.
                        """, ""));
        assertThat(kompass("", "progress", vallentuna2019, vallentuna2021).out())
                .doesNotContain("\"change\"");
        assertThat(kompass("", "progress", vallentuna2019, vallentuna2021, "--format", "text")
                        .out())
                .contains(NONE_2016_2020)
                .contains("\n8  Chefs- och ledarskap samt medarbetarskap                  83\n")
                .doesNotContain("Förändring");
    }

    @Test
    void crosswalkWithAuthorityMakesLinkedCriteriaComparable() throws IOException {
        String earlier = file(
                "areas.json",
                Files.readString(Path.of(vallentuna2019))
                        .replace("{\"total\": 603}", "{\"1\": 70, \"2\": 50, \"3\": 66, \"total\": 603}"));
        String crosswalk = file("crosswalk.json", CROSSWALK);
        Run text = kompass("", "progress", earlier, vallentuna2021, "--crosswalk", crosswalk, "--format", "text");
        assertThat(text.err()).isEmpty();
        assertThat(text.out())
                .contains("Poängen kan delvis jämföras: 37,5\u00a0% av SE-2016 och 37,5\u00a0% av SE-2020.\n")
                .contains("\n2+3  Samhällsutveckling, Styrning och kontroll       116      155         +39\n")
                .endsWith("\nJämförbart: +42 poäng.\nInte jämförbart, tidigare: 417 poäng; senare: 420 poäng.\n");
        String withoutAuthority =
                file("withoutAuthority.json", CROSSWALK.replace("\"author\", \"name\": \"A controller\"", "\"none\""));
        assertThat(kompass("", "progress", earlier, vallentuna2021, "--crosswalk", withoutAuthority)
                        .out())
                .contains("\"verdict\":\"none\"")
                .doesNotContain("\"change\"");
        String broken = file("broken.json", CROSSWALK.replace("\"from\": [\"1\"]", "\"from\": [\"9\"]"));
        assertThat(kompass("", "progress", earlier, vallentuna2021, "--crosswalk", broken)
                        .err())
                .isEqualTo(broken + ":3:42: error: $.links[0].from: found criterion 9, expected a code of SE-2016\n");
    }

    @Test
    void showsRateAndOutcomeOfImprovementOpportunities() throws IOException {
        String header = "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"Åmål\",\"country\":\"SE\"},"
                + "\"revision\":\"SE-2020\",";
        String earlier = file(
                "earlier.json",
                header + "\"evaluated\":\"2020-01-01\",\"points\":{\"1\":50,\"2\":60,\"total\":500},\"findings\":["
                        + "{\"kind\":\"improvement\",\"criterion\":\"1\",\"text\":{\"en\":\"Ask citizens\"}},"
                        + "{\"kind\":\"improvement\",\"criterion\":\"1.1\",\"text\":{\"en\":\"Plan it\"}}]}");
        String later = file(
                "later.json", header + "\"evaluated\":\"2024-01-01\",\"points\":{\"1\":45,\"2\":60,\"total\":520}}");
        assertThat(kompass("", "progress", earlier, later, "--format", "text", "--language", "en")
                        .out())
                .endsWith("""

                        Change per year: +5.0 points.

                        Improvement opportunities of the earlier evaluation:
                        1    Ask citizens  declined
                        1.1  Plan it       unknown
                        """);
    }

    /** The publisher's own sentence stands in every verdict across 2020, and what is said of Nässjö in its own only. */
    @Test
    void givesStatementsInPrint() {
        String text = kompass("", "progress", nassjo2019, nassjo2022, "--format", "text", "--language", "en")
                .out();
        assertThat(text)
                .contains(
                        "\nPublished statements:\n  The publisher: “Jämförelser med tidigare år kan göras till stor del, men"
                                + " inte fullt ut.” (Comparisons with earlier years can be made to a large extent, but not fully.)"
                                + " – source: SKR, Kommunkompassen: Analys av Nässjö kommun, 2022 (evaluation report)\n")
                .contains("  The publisher, on Nässjö: “det är svårt att jämföra")
                .contains("governance of the municipal group, and efficiency. (Our summary.) – source: https://skr.se/")
                .doesNotContain("Vallentuna", "Tomelilla");
        assertThat(kompass("", "progress", vallentuna2019, vallentuna2021, "--format", "text")
                        .out())
                .contains(
                        "  Vallentuna, om sig själv: ”trots att Kompassen som verktyg reviderats och ställer högre krav”"
                                + " – källa: https://www.vallentuna.se/")
                .doesNotContain("Nässjö:");
        assertThat(kompass("", "progress", nassjo2019, nassjo2022).out())
                .contains(
                        "\"statements\":[{\"text\":{\"en\":\"Comparisons with earlier years can be made to a large extent,"
                                + " but not fully.\",\"sv\":\"Jämförelser med tidigare år kan göras till stor del, men inte fullt"
                                + " ut.\"},\"by\":\"publisher\",\"quotation\":true,\"source\":")
                .contains("\"by\":\"publisher\",\"about\":\"Nässjö\",\"quotation\":true,");
        assertThat(kompass("", "diff", "SE-2016", "SE-2020", "--format", "text").out())
                .contains("  Utgivaren: ”områdena reviderats")
                .doesNotContain("om Nässjö");
        assertThat(kompass("", "progress", vallentuna2017, vallentuna2019).out())
                .contains("\"statements\":[]");
    }

    @Test
    void themesAreLabelledInEveryRowAndChangeNothingElse() {
        String plain = kompass("", "progress", nassjo2019, nassjo2022).out();
        String themed =
                kompass("", "progress", nassjo2019, nassjo2022, "--themes").out();
        assertThat(themed)
                .contains(",\"themes\":[{\"earlier\":{\"code\":\"1\",\"name\":{\"en\":\"Openness and democracy\",")
                .contains("\"points\":63},\"reading\":{\"en\":\"alike by name and content, our reading\",\"nb\":");
        assertThat(themed.replaceFirst(",\"themes\":\\[.*?\\](?=,\"breakdown)", ""))
                .isEqualTo(plain);
        String text = kompass("", "progress", nassjo2019, nassjo2022, "--themes", "--format", "text")
                .out();
        String themes = text.substring(text.indexOf("\nTeman."));
        assertThat(themes)
                .startsWith(
                        "\nTeman. Ingen källa säger att dessa områden liknar varandra, och deras poäng kan inte jämföras.\n")
                .contains("2  Tillgänglighet och brukarorientering         5  Brukarens fokus   ")
                .doesNotContain("nyckel");
        assertThat(themes.lines().skip(3))
                .hasSize(8)
                .allMatch(row -> row.endsWith("liknande namn och innehåll, vår tolkning"));
        assertThat(kompass("", "progress", vallentuna2017, vallentuna2019, "--themes"))
                .isEqualTo(kompass("", "progress", vallentuna2017, vallentuna2019));
    }

    @Test
    void refusesACrosswalkBetweenOtherRevisions() throws IOException {
        String crosswalk = file("crosswalk.json", CROSSWALK);
        String found = crosswalk + ": error: found a crosswalk from SE-2016 to SE-2020, expected one between ";
        assertThat(kompass("", "diff", "SE-2010", "SE-2016", "--crosswalk", crosswalk))
                .isEqualTo(new Run(1, "", found + "SE-2010 and SE-2016\n"));
        assertThat(kompass("", "progress", vallentuna2017, vallentuna2019, "--crosswalk", crosswalk))
                .isEqualTo(new Run(1, "", found + "SE-2016 and SE-2016, which needs none\n"));
        assertThat(kompass("", "diff", "SE-2020", "SE-2016", "--crosswalk", crosswalk)
                        .status())
                .isZero();
    }

    @Test
    void rejectsUnorderedEvaluations() {
        assertThat(kompass("", "progress", nassjo2022, nassjo2019))
                .isEqualTo(new Run(
                        1,
                        "",
                        nassjo2022 + ":1:1: error: found Nässjö (SE), 2022-09, SE-2020 (" + nassjo2022
                                + ":1); Nässjö (SE), 2019, SE-2016 (" + nassjo2019
                                + ":1), expected dates that decide which is earlier\n"));
        assertThat(kompass("", "progress", nassjo2019, vallentuna2021).err())
                .startsWith(nassjo2019 + ":1:1: error: ")
                .endsWith("expected evaluations of one municipality\n");
    }

    @Test
    void showsDifferencesBetweenRevisions() {
        assertThat(kompass("", "diff", "SE-2010", "SE-2016", "--format", "text"))
                .isEqualTo(new Run(0, """
                        Från SE-2010 till SE-2016

                        Poängen kan inte jämföras.
                          SE-2010 och SE-2016 är olika revisioner.
                          De har samma koder och maximum; frågorna kan skilja sig.
                          Översättningsnyckeln från SE-2010 till SE-2016 är inte fastställd av utgivaren eller någon annan.
                          totalsumma skärpt till totalsumma: Kommuner som har utvärderats enligt båda, till exempel Ängelholm, skriver att den senare ställer högre krav.
                          Inget sägs om 1, 2, 3, 4, 5, 6, 7, 8 i SE-2010 eller om 1, 2, 3, 4, 5, 6, 7, 8 i SE-2016.

                        7 tillagt: Ständiga förbättringar
                        7 borttaget: Verksamhetsutveckling
                        Koder som nu står för ett annat kriterium: 7
                        """, ""));
        assertThat(kompass("", "diff", "SE-2020", "SE-2020", "--format", "text").out())
                .endsWith("\n\nIngen skillnad i namn, koder och maximum.\n");
        assertThat(kompass("", "diff", "NO-2010", "SE-2010", "--format", "text").out())
                .contains("Det finns ingen översättningsnyckel från NO-2010 till SE-2010.\n")
                .contains("\n8 i båda, med namn på olika språk: Kommunen som samfunnsutvikler, Kommunen som"
                        + " samhällsbyggare\n");
        assertThat(kompass("", "diff", "SE-2016", "SE-2020").out())
                .startsWith("{\"format\":\"kompass/diff/1\",\"from\":\"SE-2016\",\"to\":\"SE-2020\",\"changes\":["
                        + "{\"kind\":\"added\",\"to\":{\"code\":\"1\",")
                .contains(
                        "{\"kind\":\"code-reused\",\"from\":{\"code\":\"2\",\"name\":{\"en\":\"Accessibility and user")
                .doesNotContain("renamed");
        assertThat(kompass("", "diff", "SE-2016", "SE-2002").err())
                .startsWith(
                        "Invalid value for LATER: found revision SE-2002, expected one of NO-2010, SE-2010, SE-2016,"
                                + " SE-2020\n");
        assertThat(kompass("", "diff", "SE-2016").status()).isEqualTo(2);
    }
}
