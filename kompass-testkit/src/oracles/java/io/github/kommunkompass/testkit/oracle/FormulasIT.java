package io.github.kommunkompass.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A spreadsheet makes no formula of a text in a table that we write, and we read the text as it was. */
@Timeout(300)
class FormulasIT {

    /** What LibreOffice runs. */
    private static final List<String> FORMULAS =
            List.of("=1+1", "=HYPERLINK(\"http://x\",\"y\")", "=cmd|' /C calc'!A0");

    /** What other spreadsheets run, and texts with an apostrophe of their own. */
    private static final List<String> OTHERS = List.of("+1+1", "-2+3", "@SUM(1,1)", "'=1+1", "''+1+1", "'quoted'");

    /** What the name of a criterion may begin with, and that of a municipality may not. */
    private static final List<String> CONTROLS = List.of("\t=1+1", "\r=1+1", "\n=1+1", " =1+1");

    private static final List<String> NAMES =
            Stream.concat(FORMULAS.stream(), OTHERS.stream()).toList();
    private static final List<String> TEXTS =
            Stream.concat(NAMES.stream(), CONTROLS.stream()).toList();

    private static final Catalogue CATALOGUE = catalogue();

    private static final List<Evaluation> EVALUATIONS =
            NAMES.stream().map(FormulasIT::evaluation).toList();

    private static final List<SampleTable> TABLES = List.of(
            SampleTables.wide(EVALUATIONS),
            SampleTables.longForm(EVALUATIONS),
            SampleTables.overview(EVALUATIONS.get(0)),
            SampleTables.scorecard(Scorer.strict().score(EVALUATIONS.get(0))),
            ProgressSampleTables.history(History.of(EVALUATIONS.subList(0, 1))),
            ProgressSampleTables.catalogue(CATALOGUE));

    @TempDir
    private Path folder;

    private static Catalogue catalogue() {
        CriterionBuilder root = Criterion.root().name("sv", "=2+2");
        for (int i = 0; i < TEXTS.size(); i++) {
            root.add(Criterion.builder("C" + i).name("sv", TEXTS.get(i)).max(9));
        }
        return Catalogue.builder("OWN-2")
                .country("SE")
                .language("sv")
                .root(root)
                .build();
    }

    private static Evaluation evaluation(String name) {
        var evaluation = Evaluation.builder(CATALOGUE)
                .municipality(Municipality.of(name, "SE"))
                .evaluated(PartialDate.of(2022));
        for (int i = 0; i < TEXTS.size(); i++) {
            evaluation.points("C" + i, i % 10);
        }
        return evaluation.build();
    }

    @ParameterizedTest
    @EnumSource
    void libreOfficeMakesNoFormulaOfOurCsv(CsvDialect dialect) throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>();
        for (SampleTable table : TABLES) {
            files.add(new TableFiles(folder).csv(table.name(), table.table(), dialect));
        }
        assertReadBack(files);
        files.add(unguarded());
        LibreOffice office = new LibreOffice(folder);
        String input = "--infilter=CSV:" + dialect.officeOptions;
        // Texts in quotes may be formulas, all numbers are found, and formulas are evaluated.
        String evaluated = ",false,true,false,false,false,0,true";
        assertNoFormulas(office.convert("opened", files, "xlsx", input), FormulasIT::guarded);
        assertNoFormulas(office.convert("evaluated", files, "xlsx", input + evaluated), FormulasIT::guarded);
    }

    @Test
    void libreOfficeMakesNoFormulaOfOurWorkbooks() throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>();
        for (SampleTable table : TABLES) {
            files.add(new TableFiles(folder).workbook(table.name(), table.table()));
        }
        assertReadBack(files);
        Path others = Files.createDirectory(folder.resolve("others"));
        Program.python("python3-openpyxl").runScript("workbooks.py", folder.resolve("workbooks.log"), others);
        files.add(others.resolve("formulas.xlsx"));
        assertNoFormulas(files, text -> text);
        assertNoFormulas(new LibreOffice(folder).convert("opened", files, "xlsx"), text -> text);
    }

    /** Fails if a file has a formula, or another text than it should, and also if the last file, which is not ours, has none. */
    private void assertNoFormulas(List<Path> workbooks, UnaryOperator<String> expected)
            throws IOException, InterruptedException {
        List<List<List<Printed>>> printed = new TableFiles(folder).readWithOpenpyxl(workbooks);
        for (int i = 0; i < TABLES.size(); i++) {
            SampleTable table = TABLES.get(i);
            assertThat(formulas(printed.get(i))).as(table.name()).isEmpty();
            assertTexts(printed.get(i), table, expected);
        }
        assertThat(formulas(printed.get(TABLES.size())))
                .as("formulas in a file that is not ours")
                .hasSameSizeAs(FORMULAS);
    }

    /** Fails unless each cell that should have one of the texts has it. LibreOffice makes a line feed of a carriage return. */
    private static void assertTexts(List<List<Printed>> printed, SampleTable table, UnaryOperator<String> expected) {
        int texts = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                Object cell = table.rows().get(row).get(column);
                if (cell instanceof String text && TEXTS.contains(text)) {
                    Printed read = printed.get(row).get(column);
                    assertThat(read.value().replace('\r', '\n'))
                            .isEqualTo(expected.apply(text).replace('\r', '\n'));
                    assertThat(read.kind()).as(text).isEqualTo('t');
                    texts++;
                }
            }
        }
        assertThat(texts).as(table.name()).isGreaterThanOrEqualTo(NAMES.size());
    }

    private static String guarded(String text) {
        boolean isDangerous = text.matches("(?s)'*[=+@\t\r\n-].*");
        return isDangerous ? "'" + text : text;
    }

    /** Writes the texts without apostrophes, in quotes. */
    private Path unguarded() throws IOException {
        return Files.write(
                folder.resolve("unguarded.csv"),
                TEXTS.stream()
                        .map(text -> '"' + text.replace("\"", "\"\"") + '"')
                        .toList());
    }

    private static void assertReadBack(List<Path> files) throws IOException {
        assertThat(Forms.read(files.get(0), CATALOGUE)).isEqualTo(EVALUATIONS);
        assertThat(Forms.read(files.get(1), CATALOGUE)).isEqualTo(EVALUATIONS);
        assertThat(Forms.readOverview(files.get(2), EVALUATIONS.get(0))).containsExactly(EVALUATIONS.get(0));
    }

    private static List<String> formulas(List<List<Printed>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.kind() == 'f')
                .map(Printed::value)
                .toList();
    }
}
