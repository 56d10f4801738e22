package io.github.kommunkompass.testkit.databases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the chapter compile as they stand, and print on PostgreSQL what is said there. */
@Tag("postgresql")
class ChapterOnPostgresIT {

    @TempDir
    private Path folder;

    @Test
    void programsPrintWhatTheChapterSays() throws IOException, InterruptedException, SQLException {
        Database database = Database.postgres();
        List<String> names = new ArrayList<>();
        for (String section : List.of(Chapter.DOCUMENTS, Chapter.POINTS, Chapter.RESULTS)) {
            database.execute(Chapter.sql(section));
            for (ChapterProgram program : Chapter.programs(section)) {
                program.compile(folder);
                assertThat(program.run(folder, database))
                        .as(program.name())
                        .isEqualToNormalizingNewlines(program.output());
                names.add(program.name());
            }
        }
        assertThat(names).containsExactly("Storing", "Counting", "Keeping");
    }
}
