package io.github.kommunkompass.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.table.KompassTables;
import io.github.kommunkompass.value.PartialDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R, Python, openpyxl and LibreOffice read the tables that we write, and we read theirs. */
@Timeout(300)
class TablesIT {

    /** R may round the last digit in another way. */
    private static final double ROUNDING_OF_R = 0x1p-52;

    /** LibreOffice writes 15 digits. */
    private static final double ROUNDING_OF_LIBRE_OFFICE = 1e-14;

    @TempDir
    private Path folder;

    private final List<SampleTable> tables = SampleTables.all();

    private List<Path> csv(List<SampleTable> some, CsvDialect dialect) throws IOException {
        List<Path> files = new ArrayList<>();
        for (SampleTable table : some) {
            files.add(new TableFiles(folder).csv(table.name(), table.table(), dialect));
        }
        return files;
    }

    private List<Path> workbooks() throws IOException {
        List<Path> files = new ArrayList<>();
        for (SampleTable table : tables) {
            files.add(new TableFiles(folder).workbook(table.name(), table.table()));
        }
        return files;
    }

    private void assertRead(List<List<List<Printed>>> printed, UnaryOperator<Printed> asNumber, double tolerance) {
        assertThat(printed).hasSameSizeAs(tables);
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).assertRead(printed.get(i), asNumber, tolerance);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rReadsOurCsv(CsvDialect dialect) throws IOException, InterruptedException {
        List<String> kinds = tables.stream().map(SampleTable::kinds).toList();
        assertRead(
                new TableFiles(folder).readWithR(csv(tables, dialect), dialect, kinds),
                // Where points stand beside words for missing ones, R has texts.
                cell -> cell.asNumber(dialect.dialect().decimalMark()),
                ROUNDING_OF_R);
    }

    @ParameterizedTest
    @EnumSource
    void pythonReadsOurCsv(CsvDialect dialect) throws IOException, InterruptedException {
        assertRead(
                new TableFiles(folder).readWithPython(csv(tables, dialect), dialect),
                cell -> cell.asNumber(dialect.dialect().decimalMark()),
                0);
    }

    @Test
    void openpyxlReadsOurWorkbooks() throws IOException, InterruptedException {
        assertRead(new TableFiles(folder).readWithOpenpyxl(workbooks()), UnaryOperator.identity(), 0);
    }

    @Test
    void libreOfficeReadsOurWorkbooks() throws IOException, InterruptedException {
        // With commas, quotes where needed, in UTF-8, and numbers with all digits.
        List<Path> csv = new LibreOffice(folder)
                .convert("opened", workbooks(), "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false");
        assertRead(
                new TableFiles(folder).readWithPython(csv, CsvDialect.RFC_4180),
                TablesIT::numberOfLibreOffice,
                ROUNDING_OF_LIBRE_OFFICE);
    }

    /** Shares are percentages also with all digits. */
    private static Printed numberOfLibreOffice(Printed cell) {
        if (!cell.value().endsWith("%")) {
            return cell.asNumber('.');
        }
        String percentage = cell.value().substring(0, cell.value().length() - 1);
        return new Printed('n', String.valueOf(Double.parseDouble(percentage) / 100));
    }

    @Test
    void weReadWorkbooksOfLibreOffice() throws IOException, InterruptedException {
        List<SampleTable> forms = tables.subList(0, 3);
        List<Path> workbooks = new LibreOffice(folder)
                .convert(
                        "saved",
                        csv(forms, CsvDialect.EXCEL_SV),
                        "xlsx",
                        "--infilter=CSV:" + CsvDialect.EXCEL_SV.officeOptions);
        assertThat(Forms.read(workbooks.get(0), SampleTables.CATALOGUE)).isEqualTo(SampleTables.EVALUATIONS);
        assertThat(Forms.read(workbooks.get(1), SampleTables.CATALOGUE)).isEqualTo(SampleTables.EVALUATIONS);
        Evaluation last = SampleTables.EVALUATIONS.get(3);
        assertThat(Forms.readOverview(workbooks.get(2), last)).containsExactly(last);
    }

    @Test
    void weReadWorkbooksOfOpenpyxl() throws IOException, InterruptedException {
        Program.python("python3-openpyxl").runScript("workbooks.py", folder.resolve("workbooks.log"), folder);
        assertThat(KompassTables.standard().read(folder.resolve("wide.xlsx")))
                .containsExactly(
                        evaluation("Nässjö", "0682", "2022-05-03")
                                .points("1.1", 15)
                                .points("1.2", 7)
                                .missing("1.4", Missing.NOT_ASSESSED)
                                .build(),
                        evaluation("Åre", "2321", "2021")
                                .points("1.1", 20)
                                .points("1.4", 9)
                                .build());
        assertThat(KompassTables.standard().read(folder.resolve("long.xlsx")))
                .containsExactly(
                        evaluation("Nässjö", "0682", "2022-05-03")
                                .points("1.1", 15)
                                .missing("1.2", Missing.SUPPRESSED)
                                .build(),
                        evaluation("Åre", "2321", "2021").points("1.4", 9).build());
        Evaluation overview = evaluation("Nässjö", "0682", "2022-05-03")
                .points(Map.of("1", 76, "1.1", 15, "1.2", 7, "1.3", 20, "1.4", 9, "1.5", 25))
                .build();
        assertThat(Forms.readOverview(folder.resolve("overview.xlsx"), overview))
                .containsExactly(overview);
    }

    private static EvaluationBuilder evaluation(String name, String code, String date) {
        return Evaluation.builder(Catalogues.se2020())
                .municipality(Municipality.of(name, "SE", code))
                .evaluated(PartialDate.parse(date));
    }
}
