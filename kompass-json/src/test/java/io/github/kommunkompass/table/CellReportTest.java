package io.github.kommunkompass.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.table.row.FileProblem;
import io.github.kommunkompass.table.row.InvalidFileException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CellReportTest {

    @ParameterizedTest
    @EnumSource(FileProblem.class)
    void makesAViolationOfWhatStoppedAReader(FileProblem problem) {
        List<CellViolation> violations = new ArrayList<>();
        var report = new CellReport("Points", violations::add);
        report.add(new InvalidFileException(problem, "Points", 7, 2, "this", "that"));
        report.end();
        assertThat(violations).singleElement().satisfies(located -> {
            assertThat(located).hasToString("Points!B7: found this, expected that");
            assertThat(located.violation().rule()).isEqualTo(TableRule.valueOf(problem.name()));
            assertThat(located.violation().path()).hasToString("$");
        });
    }
}
