package io.github.kommunkompass.testkit.databases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the chapter that needs no {@code jsonb} prints on H2 what it prints on PostgreSQL. */
class ChapterOnH2IT {

    @TempDir
    private Path folder;

    @Test
    void countingPrintsWhatTheChapterSays() throws IOException, InterruptedException, SQLException {
        Database database = Database.h2(folder);
        database.execute(Chapter.sql(Chapter.POINTS));
        List<ChapterProgram> programs = Chapter.programs(Chapter.POINTS);
        assertThat(programs).hasSize(1);
        for (ChapterProgram program : programs) {
            program.compile(folder);
            assertThat(program.run(folder, database)).as(program.name()).isEqualToNormalizingNewlines(program.output());
        }
    }
}
