package io.github.kommunkompass.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.json.Documents;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.json.document.TargetsDocument;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of what changes, of neighbours and of catalogues. */
class ProgressTablesTest {

    private static final Catalogue CATALOGUE = Catalogue.builder("OWN-1")
            .country("SE")
            .language("sv")
            .root(Criterion.root()
                    .name("sv", "Totalt")
                    .name("en", "Total")
                    .add(Criterion.builder("A")
                            .name("sv", "Ledning")
                            .add(Criterion.builder("A1").name("sv", "Mål").max(10))
                            .add(Criterion.builder("A2").name("sv", "=Mod").max(20))))
            .build();

    private static final List<Evaluation> PUBLISHED = Documents.published().stream()
            .map(KompassJson.standard()::readEvaluation)
            .toList();

    private static final Evaluation NASSJO_2022 = PUBLISHED.get(0);
    private static final Evaluation NASSJO_2019 = PUBLISHED.get(1);

    private static EvaluationBuilder evaluation(Catalogue catalogue, String name, int year) {
        return Evaluation.builder(catalogue)
                .municipality(Municipality.of(name, "SE"))
                .evaluated(PartialDate.of(year));
    }

    private static Scorecard scorecard(String name, int year, int first, int second) {
        return Scorer.strict()
                .score(evaluation(CATALOGUE, name, year)
                        .points("A1", first)
                        .points("A2", second)
                        .build());
    }

    private static List<String> rows(Table table) throws IOException {
        var out = new ByteArrayOutputStream();
        table.writeCsv(out, Dialect.RFC_4180);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static PopulationChange moves(TiePolicy ties, DisclosurePolicy disclosure) {
        List<Scorecard> earlier = List.of(
                scorecard("Åre", 2019, 3, 10),
                scorecard("Kiruna", 2019, 0, 10),
                scorecard("Solna", 2019, 10, 3),
                scorecard("Boden", 2019, 5, 5));
        List<Scorecard> later = List.of(
                scorecard("Åre", 2022, 10, 10),
                scorecard("Kiruna", 2022, 5, 20),
                scorecard("Solna", 2022, 0, 20),
                scorecard("Falun", 2022, 0, 9));
        return PopulationChange.between(
                earlier, later, CATALOGUE.root(), ties, MunicipalityRegister.builtIn(), disclosure);
    }

    @Test
    void movesHaveThoseOfOneTimeLast() throws IOException {
        assertThat(rows(Table.of(moves(TiePolicy.COMPETITION, DisclosurePolicy.none()), "en")))
                .containsExactly(
                        "later rank,earlier rank,change of rank,municipality,municipality code,country,earlier points,"
                                + "later points,change,maximum,points known",
                        "1,3,-2,Kiruna,,SE,10,25,15,30,both",
                        "2,1,1,Solna,,SE,13,20,7,30,both",
                        "2,1,1,Åre,,SE,13,20,7,30,both",
                        ",,,Boden,,SE,,,,30,earlier",
                        ",,,Falun,,SE,,,,30,later");
    }

    @Test
    void ranksOfEqualPointsMayBeHalves() throws IOException {
        assertThat(rows(Table.of(moves(TiePolicy.FRACTIONAL, DisclosurePolicy.none()), "en")))
                .contains("2.5,1.5,1,Åre,,SE,13,20,7,30,both");
    }

    @Test
    void withheldMovesAreNotInTheTable() throws IOException {
        assertThat(rows(Table.of(moves(TiePolicy.COMPETITION, DisclosurePolicy.minimum(4)), "en")))
                .hasSize(3)
                .contains(",,,Boden,,SE,,,,30,earlier", ",,,Falun,,SE,,,,30,later");
    }

    /** The standard deviation of 3 and 7 is 2, and both are 2 from 5. */
    @Test
    void neighboursHaveEqualDistancesIfTheyAreTied() throws IOException {
        assertThat(rows(Table.of(neighbours(DisclosurePolicy.none()), "sv")))
                .containsExactly(
                        "kommun,kommunkod,land,avstånd",
                        "Habo,,SE,1.4142135623730951",
                        "Tranås,,SE,1.4142135623730951",
                        "Eksjö,,SE,");
        assertThat(rows(Table.of(neighbours(DisclosurePolicy.minimum(3)), "en")))
                .containsExactly("municipality,municipality code,country,distance", "Eksjö,,SE,");
    }

    private static Neighbours neighbours(DisclosurePolicy disclosure) {
        return Neighbours.of(
                Map.of("size", Ratio.of(5)),
                Map.of(
                        Municipality.of("Tranås", "SE"), Map.of("size", Ratio.of(7)),
                        Municipality.of("Habo", "SE"), Map.of("size", Ratio.of(3)),
                        Municipality.of("Eksjö", "SE"), Map.of()),
                Map.of("size", Ratio.of(2)),
                1,
                MunicipalityRegister.builtIn(),
                disclosure);
    }

    @Test
    void aHistoryHasChangesOfKnownPoints() throws IOException {
        Evaluation first = evaluation(CATALOGUE, "Åre", 2019).points("A1", 3).build();
        Evaluation next = evaluation(CATALOGUE, "Åre", 2021)
                .points("A1", 5)
                .points("A2", 10)
                .build();
        Evaluation last = evaluation(CATALOGUE, "Åre", 2023)
                .points("A1", 4)
                .points("A2", 10)
                .build();
        assertThat(rows(Table.of(History.of(List.of(last, first, next)), "sv")))
                .containsExactly(
                        "kommun,kommunkod,land,utvärderad,revision,kod,namn,poäng,minst,högst,max,andel,"
                                + "fullständighet,förändring",
                        "Åre,,SE,2019,OWN-1,total,Totalt,,3,23,30,,0.3333333333333333,",
                        "Åre,,SE,2019,OWN-1,A,Ledning,,3,23,30,,0.3333333333333333,",
                        "Åre,,SE,2019,OWN-1,A1,Mål,3,3,3,10,0.3,1,",
                        "Åre,,SE,2019,OWN-1,A2,'=Mod,,0,20,20,,0,",
                        "Åre,,SE,2021,OWN-1,total,Totalt,15,15,15,30,0.5,1,",
                        "Åre,,SE,2021,OWN-1,A,Ledning,15,15,15,30,0.5,1,",
                        "Åre,,SE,2021,OWN-1,A1,Mål,5,5,5,10,0.5,1,2",
                        "Åre,,SE,2021,OWN-1,A2,'=Mod,10,10,10,20,0.5,1,",
                        "Åre,,SE,2023,OWN-1,total,Totalt,14,14,14,30,0.4666666666666667,1,-1",
                        "Åre,,SE,2023,OWN-1,A,Ledning,14,14,14,30,0.4666666666666667,1,-1",
                        "Åre,,SE,2023,OWN-1,A1,Mål,4,4,4,10,0.4,1,-1",
                        "Åre,,SE,2023,OWN-1,A2,'=Mod,10,10,10,20,0.5,1,0");
        assertThat(rows(Table.of(History.of(List.of()), "sv"))).hasSize(1);
    }

    /** 540 in 2019 and 542 in 2022, against two revisions, is no change of 2. */
    @Test
    void totalsOfTwoRevisionsHaveNoChange() throws IOException {
        assertThat(rows(Table.of(History.of(List.of(NASSJO_2019, NASSJO_2022)), "sv")))
                .contains(
                        "Nässjö,,SE,2019,SE-2016,total,Totalt,540,540,540,800,0.675,1,",
                        "Nässjö,,SE,2022-09,SE-2020,total,Totalt,542,542,542,800,0.6775,1,")
                .hasSize(1 + NASSJO_2019.catalogue().criteria().size() + 45)
                .filteredOn(row -> !row.endsWith("förändring"))
                .allMatch(row -> row.endsWith(","));
        List<String> progress = rows(Table.of(Progress.between(NASSJO_2019, NASSJO_2022), "sv"));
        assertThat(progress)
                .startsWith(
                        "tidigare kod,senare kod,namn,tidigare poäng,tidigare minst,tidigare högst,tidigare max,"
                                + "tidigare andel,senare poäng,senare minst,senare högst,senare max,senare andel,"
                                + "förändring,förändring saknas",
                        "total,total,Totalt,540,540,540,800,0.675,542,542,542,800,0.6775,,not-comparable")
                .hasSize(1 + 45);
        // 69 of 100 points in the first area, of which SE-2016 has another.
        assertThat(progress)
                .anyMatch(row -> row.startsWith(",1,") && row.endsWith(",,,,,,69,69,69,100,0.69,,not-comparable"));
    }

    /** Made up: A1 and A2 together ask what B asks, and C is new. */
    private static Progress acrossRevisions(EvaluationBuilder earlier, int later) {
        Catalogue next = Catalogue.builder("OWN-2")
                .country("SE")
                .language("sv")
                .root(Criterion.root()
                        .name("sv", "Totalt")
                        .add(Criterion.builder("B").name("sv", "Mål och mod").max(30))
                        .add(Criterion.builder("C").name("sv", "Nytt").max(5)))
                .build();
        Crosswalk crosswalk = Crosswalk.of(
                CATALOGUE,
                next,
                CrosswalkAuthority.publisher("SKR"),
                List.of(CrosswalkLink.of(
                        Relation.EQUAL,
                        Set.of(CriterionCode.of("A1"), CriterionCode.of("A2")),
                        Set.of(CriterionCode.of("B")),
                        LocalizedText.of("en", "The same questions"),
                        Source.of("Made up"))));
        return Progress.between(
                earlier.build(),
                evaluation(next, "Åre", 2023).points("B", later).points("C", 5).build(),
                Crosswalks.none().with(crosswalk));
    }

    @Test
    void criteriaThatAreComparableTogetherAreOneRow() throws IOException {
        EvaluationBuilder earlier =
                evaluation(CATALOGUE, "Åre", 2019).points("A1", 3).points("A2", 9);
        assertThat(rows(Table.of(acrossRevisions(earlier, 18), "sv")).stream().skip(1))
                .contains(
                        "total,total,Totalt,12,12,12,30,0.4,23,23,23,35,0.6571428571428571,,not-comparable",
                        "A1+A2,B,Mål och mod,12,12,12,30,0.4,18,18,18,30,0.6,6,",
                        ",C,Nytt,,,,,,5,5,5,5,1,,not-comparable");
        EvaluationBuilder unknown = evaluation(CATALOGUE, "Åre", 2019).points("A1", 3);
        assertThat(rows(Table.of(acrossRevisions(unknown, 18), "sv")))
                .contains("A1+A2,B,Mål och mod,,3,23,30,,18,18,18,30,0.6,,points-not-known");
    }

    @Test
    void progressHasCriteriaOfTheEarlierCatalogueOnly() throws IOException {
        EvaluationBuilder earlier = evaluation(CATALOGUE, "Åre", 2019).points("A", 12);
        assertThat(rows(Table.of(acrossRevisions(earlier, 18), "nb")))
                .startsWith(
                        "tidligere kode,senere kode,navn,tidligere poeng,tidligere minst,tidligere høyst,tidligere maks,"
                                + "tidligere andel,senere poeng,senere minst,senere høyst,senere maks,senere andel,endring,"
                                + "endring mangler")
                .contains("A,,Ledning,12,12,12,30,0.4,,,,,,,not-comparable");
    }

    /** The share of a target is 1 minus the points that are missing, divided by the target. */
    @Test
    void targetsHaveGapsAndShares() throws IOException {
        Targets targets = Targets.of(CATALOGUE, Map.of("A1", 8, "A2", 5));
        Evaluation evaluation = evaluation(CATALOGUE, "Åre", 2022)
                .points("A1", 6)
                .points("A2", 7)
                .build();
        Evaluation baseline = evaluation(CATALOGUE, "Åre", 2019)
                .points("A1", 5)
                .points("A2", 5)
                .build();
        assertThat(rows(Table.of(TargetsDocument.of(targets, evaluation, baseline), "en")))
                .containsExactly(
                        "code,name,target,points,at least,at most,maximum,gap,attained share,earlier points,"
                                + "earlier at least,earlier at most,progress",
                        "A1,Mål,8,6,6,6,10,-2,0.75,5,5,5,0.3333333333333333",
                        "A2,'=Mod,5,7,7,7,20,2,1,5,5,5,");
        assertThat(rows(Table.of(TargetsDocument.of(targets, evaluation), "en")))
                .contains("A1,Mål,8,6,6,6,10,-2,0.75,,,,");
        assertThat(rows(Table.of(
                        TargetsDocument.of(
                                Targets.of(CATALOGUE, Map.of("A1", 0, "A2", 5)),
                                evaluation(CATALOGUE, "Åre", 2022)
                                        .points("A1", 1)
                                        .build()),
                        "en")))
                .contains("A1,Mål,0,1,1,1,10,1,,,,,", "A2,'=Mod,5,,0,20,20,,,,,,");
    }

    /** 60 points for area 4 are 15 fewer than 75, and 52 for area 6 are 18 fewer than 70. */
    @Test
    void targetsOfNassjo() throws IOException {
        Targets targets = Targets.of(NASSJO_2022.catalogue(), Map.of("4", 75, "6", 70));
        assertThat(rows(Table.of(TargetsDocument.of(targets, NASSJO_2022), "sv")).stream()
                        .skip(1)
                        .map(row -> row.replaceFirst("^([^,]+),.*?,(?=\\d)", "$1,")))
                .containsExactly("4,75,60,60,60,100,-15,0.8,,,,", "6,70,52,52,52,100,-18,0.7428571428571429,,,,");
    }

    @Test
    void aScenarioHasAllCriteria() throws IOException {
        Evaluation evaluation =
                evaluation(CATALOGUE, "Åre", 2022).points("A1", 6).build();
        assertThat(rows(Table.of(ScenarioDocument.of(evaluation, Map.of("A1", 9)), "sv")))
                .containsExactly(
                        "kod,namn,poäng före,minst före,högst före,poäng efter,minst efter,högst efter,max,förändring",
                        "total,Totalt,,6,26,,9,29,30,",
                        "A,Ledning,,6,26,,9,29,30,",
                        "A1,Mål,6,6,6,9,9,9,10,3",
                        "A2,'=Mod,,0,20,,0,20,20,");
        assertThat(rows(Table.of(ScenarioDocument.of(NASSJO_2022, Map.of("6.3", 20)), "en")))
                .hasSize(1 + 45)
                .anyMatch(row -> row.startsWith("total,") && row.endsWith(",542,542,542,551,551,551,800,9"))
                .anyMatch(row -> row.startsWith("6,") && row.endsWith(",52,52,52,61,61,61,100,9"))
                .anyMatch(row -> row.startsWith("1,") && row.endsWith(",69,69,69,69,69,69,100,0"));
    }

    @Test
    void catalogueInTheLanguageOrItsOwn() throws IOException {
        assertThat(rows(Table.of(CATALOGUE, "en")))
                .containsExactly(
                        "code,name,level,parent,maximum",
                        "total,Total,total,,30",
                        "A,Ledning,area,total,30",
                        "A1,Mål,sub-area,A,10",
                        "A2,'=Mod,sub-area,A,20");
        assertThat(rows(Table.of(Catalogues.se2020(), "sv")))
                .hasSize(1 + 1 + 8 + 36)
                .filteredOn(row -> row.contains(",sub-area,"))
                .hasSize(36)
                .allMatch(row -> row.matches("(\\d)\\.\\d,.*,sub-area,\\1,\\d+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "nb", "nn", "de"})
    void noTwoColumnsHaveOneHeading(String language) throws IOException {
        List<Table> tables = List.of(
                Table.of(moves(TiePolicy.COMPETITION, DisclosurePolicy.none()), language),
                Table.of(neighbours(DisclosurePolicy.none()), language),
                Table.of(History.of(List.of(NASSJO_2022)), language),
                Table.of(Progress.between(NASSJO_2019, NASSJO_2022), language),
                Table.of(
                        TargetsDocument.of(Targets.of(NASSJO_2022.catalogue(), Map.of("4", 75)), NASSJO_2022),
                        language),
                Table.of(ScenarioDocument.of(NASSJO_2022, Map.of("6.3", 20)), language),
                Table.of(CATALOGUE, language));
        for (Table table : tables) {
            List<String> headings = Stream.of(rows(table).get(0).split(",", -1)).toList();
            assertThat(headings).doesNotHaveDuplicates().doesNotContain("");
        }
    }
}
