package io.github.kommunkompass.table;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.value.InvalidValueException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * A table of evaluations or results, for a spreadsheet or a statistics program. Its headings are in English ({@code en}), Swedish
 * ({@code sv}), bokmål ({@code nb}) or nynorsk ({@code nn}); other languages get English.
 *
 * <pre>{@code
 * Table table = Table.of(ranking, "sv");
 * table.writeCsv(Path.of("ranking.csv"), Dialect.EXCEL_SV);
 * table.writeExcel(Path.of("ranking.xlsx"));
 * }</pre>
 *
 * <p>Tables of evaluations are read back with the same points and reasons for missing points; findings, evidence and sources are not in
 * them. A text in CSV that a spreadsheet would run as a formula gets an apostrophe in front, which is removed when it is read. What is
 * unknown or unavailable is an empty cell. Shares and percentile ranks are from 0 to 1, and a workbook shows them as percentages.
 *
 * <p>A spreadsheet that splits the file at another separator than that of the dialect may still run a text: {@code x;=1+1} in a table
 * with commas is for readers of commas.
 *
 * <p>CSV needs {@code de.siegmar:fastcsv} and workbooks need {@code org.dhatim:fastexcel} on the class path, or on the module path with
 * {@code --add-modules}. Without them, writing throws an {@link IllegalStateException} that says so.
 *
 * <p>Immutable and thread-safe.
 */
public final class Table {

    private final TableContent content;

    private Table(TableContent content) {
        this.content = content;
    }

    /**
     * Obtains a table of evaluations.
     *
     * @param form the form; in an overview, municipality, revision and date are not in the table
     * @param evaluations the evaluations; for an overview, one
     * @param language the language of the headings, such as {@code sv}
     * @return the table
     * @throws InvalidValueException for an overview of more or less than one evaluation; for a long table with two evaluations of one
     *     municipality, revision and date, whose rows could not be told apart; and for a wide table with a criterion whose code is the
     *     name of another column
     */
    public static Table of(TableForm form, Collection<Evaluation> evaluations, String language) {
        List<Evaluation> all = List.copyOf(evaluations);
        return new Table(
                switch (form) {
                    case WIDE -> WideContent.of(all, language);
                    case LONG -> LongContent.of(all, language);
                    case OVERVIEW -> OverviewContent.of(all, language);
                });
    }

    /**
     * Obtains a table of a scorecard: a row for each criterion with its points, or their bounds, its maximum and its share.
     *
     * @param scorecard the scorecard
     * @param language the language of headings and names, such as {@code sv}
     * @return the table
     */
    public static Table of(Scorecard scorecard, String language) {
        return new Table(ResultContents.scorecard(scorecard, language));
    }

    /**
     * Obtains a table of scorecards: a row for each evaluation and criterion, with whose evaluation it is, the points or their bounds,
     * the maximum and the share.
     *
     * @param scorecards the scorecards, also of several revisions
     * @param language the language of headings and names, such as {@code sv}
     * @return the table
     */
    public static Table ofScorecards(Collection<Scorecard> scorecards, String language) {
        return new Table(ResultContents.scorecards(scorecards, language));
    }

    /**
     * Obtains a table of a ranking: a row for each evaluation, those without a rank last. It is empty if the ranking is withheld.
     *
     * @param ranking the ranking
     * @param language the language of the headings, such as {@code sv}
     * @return the table
     */
    public static Table of(Ranking ranking, String language) {
        return new Table(ResultContents.ranking(ranking, language));
    }

    /**
     * Obtains a table of a comparison: a row for each criterion that is compared. Figures that are unavailable are empty.
     *
     * @param comparison the comparison
     * @param language the language of headings and names, such as {@code sv}
     * @return the table
     */
    public static Table of(Comparison comparison, String language) {
        return new Table(ResultContents.comparison(comparison, language));
    }

    /**
     * Obtains a table of a summary: a row of statistics for each criterion.
     *
     * @param summary the summary
     * @param language the language of headings and names, such as {@code sv}
     * @return the table
     */
    public static Table of(Summary summary, String language) {
        return new Table(ResultContents.summary(summary, language));
    }

    /**
     * Obtains a table of the counts of a benchmark: a row for each criterion and number of points, with the number of evaluations.
     *
     * @param benchmark the benchmark
     * @param language the language of headings and names, such as {@code sv}
     * @return the table
     */
    public static Table ofCounts(Benchmark benchmark, String language) {
        return new Table(ResultContents.counts(benchmark, language));
    }

    /**
     * Obtains a table of the population of a benchmark: a row for each evaluation that counts. It is empty for a benchmark of counts,
     * which does not know its members.
     *
     * @param benchmark the benchmark
     * @param language the language of the headings, such as {@code sv}
     * @return the table
     */
    public static Table ofMembers(Benchmark benchmark, String language) {
        return new Table(ResultContents.members(benchmark, language));
    }

    /**
     * Writes CSV.
     *
     * @param out where it is written; it is flushed but not closed
     * @param dialect the dialect
     * @throws IOException if it cannot be written
     */
    public void writeCsv(OutputStream out, Dialect dialect) throws IOException {
        try {
            CsvOutput.write(content, out, dialect);
        } catch (NoClassDefFoundError e) {
            throw OptionalLibrary.FASTCSV.missing(e);
        }
    }

    /**
     * Writes CSV to a file, which is replaced if it exists.
     *
     * @param file the file
     * @param dialect the dialect
     * @throws IOException if it cannot be written
     */
    public void writeCsv(Path file, Dialect dialect) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writeCsv(out, dialect);
        }
    }

    /**
     * Writes a workbook in Excel's format .xlsx with one sheet, whose header stays visible.
     *
     * @param out where it is written; it is flushed but not closed
     * @throws IOException if it cannot be written
     * @throws InvalidValueException if the table has more rows or columns, or a longer text, than Excel allows
     */
    public void writeExcel(OutputStream out) throws IOException {
        try {
            ExcelOutput.write(content, out);
        } catch (NoClassDefFoundError e) {
            throw OptionalLibrary.FASTEXCEL.missing(e);
        }
    }

    /**
     * Writes a workbook in Excel's format .xlsx to a file, which is replaced if it exists.
     *
     * @param file the file
     * @throws IOException if it cannot be written
     * @throws InvalidValueException if the table has more rows or columns, or a longer text, than Excel allows
     */
    public void writeExcel(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writeExcel(out);
        }
    }
}
