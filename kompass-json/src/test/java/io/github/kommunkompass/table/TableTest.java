package io.github.kommunkompass.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of evaluations and results as they are written. */
class TableTest {

    private static final Catalogue CATALOGUE = catalogue(
            "OWN-1",
            criterion("A", "Ledning; styrning")
                    .add(criterion("A1", "Mål").max(10))
                    .add(criterion("A2", "Mod").max(20)));

    private static Catalogue catalogue(String revision, CriterionBuilder area) {
        return Catalogue.builder(revision)
                .country("SE")
                .language("sv")
                .root(Criterion.root().name("sv", "Totalt").add(area))
                .build();
    }

    private static CriterionBuilder criterion(String code, String name) {
        return Criterion.builder(code).name("sv", name);
    }

    private static Evaluation evaluation(String name, int year, int first, int second) {
        return Evaluation.builder(CATALOGUE)
                .municipality(Municipality.of(name, "SE"))
                .evaluated(PartialDate.of(year))
                .points("A1", first)
                .points("A2", second)
                .build();
    }

    private static final List<Evaluation> EVALUATIONS =
            List.of(evaluation("Åre", 2021, 3, 10), evaluation("Kiruna", 2022, 5, 20), evaluation("Solna", 2023, 5, 5));

    private static List<Scorecard> scorecards() {
        return EVALUATIONS.stream().map(Scorer.strict()::score).toList();
    }

    private static Benchmark benchmark() {
        return scorecards().stream()
                .collect(Benchmark.toBenchmarkOfScorecards(
                        Population.builder(CATALOGUE, RepeatPolicy.ALL).build()));
    }

    private static String csv(Table table, Dialect dialect) throws IOException {
        var out = new ByteArrayOutputStream();
        table.writeCsv(out, dialect);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Stream<String> rows(Table table) throws IOException {
        return csv(table, Dialect.RFC_4180).lines();
    }

    @Test
    void writesEvaluationsInEachForm() throws IOException {
        assertThat(rows(Table.of(TableForm.WIDE, EVALUATIONS.subList(0, 2), "sv")))
                .containsExactly(
                        "kommun,kommunkod,land,revision,utvärderad,A1,A2",
                        "Åre,,SE,OWN-1,2021,3,10",
                        "Kiruna,,SE,OWN-1,2022,5,20");
        assertThat(rows(Table.of(TableForm.LONG, EVALUATIONS.subList(0, 1), "nb")))
                .containsExactly(
                        "kommune,kommunenummer,land,revisjon,evaluert,kriterium,poeng,mangler",
                        "Åre,,SE,OWN-1,2021,A1,3,",
                        "Åre,,SE,OWN-1,2021,A2,10,");
        assertThat(rows(Table.of(TableForm.OVERVIEW, EVALUATIONS.subList(0, 1), "en")))
                .containsExactly("criterion,name,points,max,missing", "A1,Mål,3,10,", "A2,Mod,10,20,");
    }

    @Test
    void writesForExcelWhereTheDecimalMarkIsAComma() throws IOException {
        String csv = csv(Table.of(scorecards().get(0), "sv"), Dialect.EXCEL_SV);
        assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
        assertThat(csv.substring(1).replace("\r", "")).isEqualTo("""
                        kod;namn;poäng;minst;högst;max;andel;fullständighet
                        total;Totalt;13;13;13;30;0,43333333333333335;1
                        A;"Ledning; styrning";13;13;13;30;0,43333333333333335;1
                        A1;Mål;3;3;3;10;0,3;1
                        A2;Mod;10;10;10;20;0,5;1
                        """);
    }

    @Test
    void writesRankings() throws IOException {
        List<Scorecard> all = new ArrayList<>(scorecards());
        all.add(Scorer.strict()
                .score(Evaluation.builder(CATALOGUE)
                        .municipality(Municipality.of("Ystad", "SE", "1286"))
                        .evaluated(PartialDate.of(2024))
                        .points("A1", 4)
                        .build()));
        assertThat(rows(Table.of(Ranking.of(all, "total"), "en")))
                .containsExactly(
                        "rank,municipality,municipality code,country,evaluated,points,at least,at most,maximum",
                        "1,Kiruna,,SE,2022,25,25,25,30",
                        "2,Åre,,SE,2021,13,13,13,30",
                        "3,Solna,,SE,2023,10,10,10,30",
                        ",Ystad,1286,SE,2024,,4,24,30");
    }

    @Test
    void writesSummariesCountsAndMembers() throws IOException {
        assertThat(rows(Table.of(Summary.of(benchmark()), "nn")))
                .startsWith(
                        "kode,namn,n,gjennomsnitt,standardavvik,lågaste verdi,nedre kvartil,median,øvre kvartil,høgaste verdi")
                .contains("A1,Mål,3,4.333333333333333,1.1547005383792515,3,4,5,5,5");
        assertThat(rows(Table.ofCounts(benchmark(), "en")))
                .startsWith("code,name,points,evaluations")
                .contains("A1,Mål,3,1", "A1,Mål,5,2");
        assertThat(rows(Table.ofMembers(benchmark(), "en")))
                .contains("municipality,municipality code,country,evaluated,evaluations", "Åre,,SE,2021,1");
    }

    @Test
    void writesComparisons() throws IOException {
        Comparison comparison =
                Comparison.of(scorecards().get(1), benchmark(), ComparisonSettings.of(SubjectInclusion.INCLUDED));
        assertThat(rows(Table.of(comparison, "en")))
                .startsWith(
                        "code,name,points,n,mean,gap,median,quantile,gap to quantile,z-score,robust z-score,rank,number ranked,"
                                + "others tied,percentile rank,quartile group")
                .anyMatch(row -> row.startsWith("A2,Mod,20,3,11.666666666666666,8.333333333333334,10,15,5,"));
    }

    @Test
    void guardsTextsThatASpreadsheetWouldRun() throws IOException {
        Catalogue own = catalogue("OWN-2", criterion("A", "=cmd|' /C calc'!A0").max(10));
        Evaluation evaluation = Evaluation.builder(own)
                .municipality(Municipality.of("Åre", "SE"))
                .evaluated(PartialDate.of(2022))
                .points("A", 5)
                .build();
        assertThat(rows(Table.of(TableForm.OVERVIEW, List.of(evaluation), "en")))
                .contains("A,'=cmd|' /C calc'!A0,5,10,");
    }

    @Test
    void writesFiles(@TempDir Path folder) throws IOException {
        Table table = Table.of(TableForm.WIDE, EVALUATIONS, "en");
        Path csv = folder.resolve("tabell å.csv");
        Path workbook = folder.resolve("tabell å.xlsx");
        table.writeCsv(csv, Dialect.TSV);
        table.writeExcel(workbook);
        KompassTables tables = KompassTables.standard().with(Catalogues.none().with(CATALOGUE));
        assertThat(tables.read(csv)).isEqualTo(EVALUATIONS);
        assertThat(tables.read(workbook)).isEqualTo(EVALUATIONS);
        assertThat(Files.readString(csv)).startsWith("municipality\tmunicipality code");
    }

    @Test
    void refusesWhatATableCannotHold() {
        assertThatThrownBy(() -> Table.of(TableForm.OVERVIEW, EVALUATIONS, "en"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found 3 evaluations, expected one for an overview");
        List<Evaluation> twice = List.of(EVALUATIONS.get(0), EVALUATIONS.get(0));
        assertThatThrownBy(() -> Table.of(TableForm.LONG, twice, "en"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("found two evaluations of Åre (SE)");
        Catalogue own = catalogue("OWN-3", criterion("max", "Mest").max(10));
        Evaluation evaluation = Evaluation.builder(own)
                .municipality(Municipality.of("Åre", "SE"))
                .evaluated(PartialDate.of(2022))
                .points("max", 5)
                .build();
        assertThatThrownBy(() -> Table.of(TableForm.WIDE, List.of(evaluation), "en"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("found the criterion max, whose code is the name of another column");
    }

    @Test
    void dialectsHaveNames() {
        assertThat(Dialect.named("excel-sv")).isEqualTo(Dialect.EXCEL_SV);
        assertThatThrownBy(() -> Dialect.named("excel"))
                .hasMessage("found the dialect \"excel\", expected one of excel-sv, rfc4180, tsv");
        assertThatThrownBy(() -> new Dialect(',', ',', false)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void symbolsHaveTheMeaningOfTheirPublisher() {
        assertThat(List.of(MissingSymbols.standard(), MissingSymbols.kolada(), MissingSymbols.ssb()))
                .extracting(
                        symbols -> symbols.reason("..").map(Object::toString).orElse(""))
                .containsExactly("NOT_REPORTED", "SUPPRESSED", "NOT_REPORTED");
        assertThat(MissingSymbols.ssb().reason("-")).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> MissingSymbols.named("scb"))
                .hasMessage("found symbols \"scb\", expected one of kolada, ssb, standard");
        assertThatThrownBy(() ->
                        MissingSymbols.standard().with("9", io.github.kommunkompass.evaluation.Missing.SUPPRESSED))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void cellsAreNamedAsInASpreadsheet() {
        assertThat(Stream.of(new Cell("", 7, 2), new Cell("", 1, 26), new Cell("", 1, 27), new Cell("", 9, 16_384)))
                .extracting(Cell::toString)
                .containsExactly("B7", "Z1", "AA1", "XFD9");
        assertThat(new Cell("Blad 1", 7, 2)).hasToString("'Blad 1'!B7");
        assertThat(new Cell("Blad1", 7, 2)).hasToString("Blad1!B7");
        assertThatThrownBy(() -> new Cell("", 0, 1)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void readsASeparatorThatExcelTells() throws IOException {
        String csv = "sep=;\r\nkommun;revision;utvärderad;1\r\nNässjö;SE-2020;2022;69\r\n";
        assertThat(KompassTables.standard().read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))))
                .hasSize(1);
    }
}
