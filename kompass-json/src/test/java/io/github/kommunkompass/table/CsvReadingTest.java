package io.github.kommunkompass.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

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
        assertThat(read(
                        "Kommun;Kommunkod;Revision;Utvärderad;1;2;3\r\nNässjö;682;SE-2020;2022-09;69,0;68,00;ej bedömd\r\n;;;;;;\r\n",
                        WINDOWS_1252))
                .containsExactly(NASSJO);
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
}
