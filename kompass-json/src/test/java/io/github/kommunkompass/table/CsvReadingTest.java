package io.github.kommunkompass.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in CSV as people and programs write them. */
class CsvReadingTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Evaluation NASSJO = Evaluation.builder(Catalogues.se2020())
            .municipality(Municipality.of("Nässjö", "SE", "0682"))
            .evaluated(PartialDate.of(2022, 9))
            .points("1", 69)
            .points("2", 68)
            .missing("3", Missing.NOT_ASSESSED)
            .build();

    private static final String SWEDISH = """
            Kommun;Kommunkod;Revision;Utvärderad;1;2;3\r
            Nässjö;682;SE-2020;2022-09;69,0;68,00;ej bedömd\r
            ;;;;;;\r
            """;

    private static List<Evaluation> read(String csv, Charset charset) throws IOException {
        KompassTables tables = KompassTables.standard()
                .with(TableSettings.builder().charset(charset).build());
        return tables.read(new ByteArrayInputStream(csv.getBytes(charset)));
    }

    private static List<Evaluation> read(String csv) throws IOException {
        return read(csv, StandardCharsets.UTF_8);
    }

    @Test
    void aWideTable() throws IOException {
        assertThat(read("""
                        municipality,municipality code,country,revision,evaluated,1,2,3
                        Nässjö,0682,SE,SE-2020,2022-09,69,68,not-assessed
                        """)).containsExactly(NASSJO);
    }

    @Test
    void swedishExcelWithDecimalCommasAndALostZero() throws IOException {
        assertThat(read(SWEDISH, WINDOWS_1252)).containsExactly(NASSJO);
    }

    @Test
    void aLongTableInAnyOrderByNameAndByCode() throws IOException {
        String csv = """
                Kommun|Kod|Revision|År|Kriterium|Poäng|Saknas
                Nässjö|0682|SE-2020|2022-09|2|68|
                Nässjö|0682|SE-2020|2022-09|3||not-assessed
                Nässjö|0682|SE-2020|2022-09|Offentlighet och demokrati|69|
                """;
        assertThat(read(csv.replace('|', '\t'))).containsExactly(NASSJO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void anEncodingThatAByteOrderMarkTells(Charset charset) throws IOException {
        byte[] csv = ("\uFEFF" + SWEDISH).getBytes(charset);
        assertThat(KompassTables.standard()
                        .with(TableSettings.builder().charset(WINDOWS_1252).build())
                        .read(new ByteArrayInputStream(csv)))
                .containsExactly(NASSJO);
    }

    /** As Excel saves "Unicode text". */
    @Test
    void tabsInUtf16() throws IOException {
        byte[] csv = ("\uFEFF" + SWEDISH.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE);
        assertThat(KompassTables.standard().read(new ByteArrayInputStream(csv))).containsExactly(NASSJO);
    }

    @Test
    void quotedSeparatorsQuotesAndLineFeeds() throws IOException {
        assertThat(read("""
                        "kommun","kommunkod","revision","utvärderad","Anteckning
                        till ""raden"", om någon","1","2","3"
                        "Nässjö","0682","SE-2020","2022-09","Se bilaga;
                        sidan 3, ""Bedömning"" där","69","68","ej bedömd"
                        """, Set.of("Anteckning till \"raden\", om någon"))).containsExactly(NASSJO);
    }

    @Test
    void criteriaByTheirNamesInAnyCase() throws IOException {
        assertThat(read("""
                        kommun;kommunkod;revision;utvärderad;OFFENTLIGHET OCH DEMOKRATI;2 Tillgänglighet och brukarorientering;3
                        Nässjö;0682;SE-2020;2022-09;69;68;ej bedömd
                        """)).containsExactly(NASSJO);
    }

    @Test
    void evaluationsWithTheNumbersOfTheirFirstRows() throws IOException {
        String csv = """
                kommun;revision;utvärderad;kriterium;poäng

                Nässjö;SE-2020;2022;1;69
                Malmö;SE-2020;2022;1;70
                Nässjö;SE-2020;2022;2;68
                """;
        Map<String, Long> rows = new LinkedHashMap<>();
        KompassTables.standard()
                .forEach(
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                        violation -> {
                            throw new AssertionError(violation);
                        },
                        (evaluation, row) -> rows.put(evaluation.municipality().name(), row));
        assertThat(rows).containsExactly(entry("Nässjö", 3L), entry("Malmö", 4L));
    }

    private static List<Evaluation> read(String csv, Set<String> ignoredColumns) throws IOException {
        return KompassTables.standard()
                .with(TableSettings.builder()
                        .addAllIgnoredColumns(ignoredColumns)
                        .build())
                .read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
