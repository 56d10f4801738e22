package io.github.kommunkompass.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.table.InvalidTableException;
import io.github.kommunkompass.table.KompassTables;
import io.github.kommunkompass.table.TableSettings;
import io.github.kommunkompass.value.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The evaluations of workbooks that openpyxl and LibreOffice have made, as the README beside them says. */
class WorkbookReadingTest {

    private static List<Evaluation> read(String name, TableSettings settings) throws IOException {
        try (InputStream in = Objects.requireNonNull(WorkbookReadingTest.class.getResourceAsStream(name))) {
            return KompassTables.standard().with(settings).read(in);
        }
    }

    private static int total(Evaluation evaluation) {
        return Scorer.strict().score(evaluation).total().pointsOrThrow();
    }

    @Test
    void readsAWideWorkbookOfOpenpyxl() throws IOException {
        List<Evaluation> evaluations = read("openpyxl-wide.xlsx", TableSettings.standard());
        assertThat(evaluations).first().satisfies(nassjo -> {
            assertThat(nassjo.municipality()).isEqualTo(Municipality.of("Nässjö", "SE", "0682"));
            assertThat(nassjo.evaluated()).isEqualTo(PartialDate.of(2022, 9));
            assertThat(total(nassjo)).isEqualTo(542);
        });
        assertThat(evaluations).hasSize(3);
    }

    @Test
    void readsTheSavedValuesOfFormulasOfLibreOffice() throws IOException {
        assertThat(read("libreoffice-wide.xlsx", TableSettings.standard()))
                .first()
                .satisfies(nassjo -> assertThat(total(nassjo)).isEqualTo(542));
    }

    @Test
    void readsAnOverviewOfLibreOffice() throws IOException {
        TableSettings settings = TableSettings.builder()
                .municipality(Municipality.of("Nässjö", "SE"))
                .catalogue(Catalogues.se2020())
                .evaluated(PartialDate.of(2022))
                .build();
        assertThat(read("libreoffice-overview.xlsx", settings))
                .singleElement()
                .satisfies(nassjo -> assertThat(total(nassjo)).isEqualTo(542));
    }

    @Test
    void doesNotReadFormulasWithoutAValue() {
        assertThatThrownBy(() -> read("openpyxl-formulas.xlsx", TableSettings.standard()))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining(
                        "Sheet!F2: found a formula without a saved value, expected a whole number from 0 to 100");
    }

    @Test
    void readsASheetByItsName() {
        TableSettings settings = TableSettings.builder().sheet("Blad9").build();
        assertThatThrownBy(() -> read("openpyxl-wide.xlsx", settings))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining("found \"Blad9\", expected ");
    }
}
