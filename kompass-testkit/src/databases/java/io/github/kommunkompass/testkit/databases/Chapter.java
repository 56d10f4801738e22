package io.github.kommunkompass.testkit.databases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The chapter of the guide on databases: its tables and views, and its programs. */
final class Chapter {

    static final String DOCUMENTS = "Evaluations as documents";
    static final String POINTS = "Points as rows";
    static final String RESULTS = "Results, and rows as a stream";

    private static final Path FILE =
            Path.of("..", "kompass-core", "src", "site", "guide").resolve("databases.md");
    private static final Pattern SQL = Pattern.compile("```sql\\n([^`]*)```");
    private static final Pattern PROGRAM =
            Pattern.compile("```java\\n([^`]*public class (\\w+) [^`]*)```\\s*It prints\\s*```text\\n([^`]*)```");

    private Chapter() {}

    /** {@return the statements of a section that make its tables and views} */
    static String sql(String heading) throws IOException {
        return SQL.matcher(section(heading))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining());
    }

    /** {@return the programs of a section, in order} */
    static List<ChapterProgram> programs(String heading) throws IOException {
        return PROGRAM.matcher(section(heading))
                .results()
                .map(found -> new ChapterProgram(found.group(2), found.group(1), found.group(3)))
                .toList();
    }

    private static String section(String heading) throws IOException {
        String text = Files.readString(FILE);
        int start = text.indexOf("## " + heading + "\n");
        if (start < 0) {
            throw new AssertionError("found no section in " + FILE + ", expected \"" + heading + "\"");
        }
        int end = text.indexOf("\n## ", start);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
