package io.github.kommunkompass.table;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.json.document.TargetsDocument;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.Progress;
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
 * <p>Tables of evaluations are read back with the same points and reasons for missing points; the title, evaluators, sections, findings,
 * evidence and sources are not in them. A text in CSV that a spreadsheet would run as a formula gets an apostrophe in front, which is removed when it is read. What is
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
     * Obtains a table of the findings of evaluations: a row for each finding, with whose evaluation it is, its id, kind, criterion, text
     * in each language and the ids that it refers to. {@link KompassTables#readFindings} reads it back.
     *
     * @param evaluations the evaluations, also of several revisions
     * @param language the language of headings, kinds and names, such as {@code sv}
     * @return the table
     */
    public static Table ofFindings(Collection<Evaluation> evaluations, String language) {
        return new Table(ItemContents.findings(List.copyOf(evaluations), language));
    }

    /**
     * Obtains a table of an action plan: a row for each action, with its text in each language. {@link KompassTables#readPlan} reads it
     * back; title and sources are not in it.
     *
     * @param plan the plan
     * @param language the language of headings and statuses, such as {@code sv}
     * @return the table
     */
    public static Table of(Plan plan, String language) {
        return new Table(ItemContents.actions(plan, language));
    }

    /**
     * Obtains a table of the status of an action plan: that of the plan, and whether each action is overdue. {@link KompassTables#readPlan}
     * reads the plan back.
     *
     * @param status the status
     * @param language the language of headings and words, such as {@code sv}
     * @return the table
     */
    public static Table of(PlanStatus status, String language) {
        return new Table(ItemContents.status(status, language));
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
     * Obtains a table of the neighbours of a municipality: a row for each, the nearest first, with its distance, in standard deviations.
     * Equal distances are ties, in the order of country and name. Candidates that cannot be compared are last, without a distance. If the
     * neighbours are withheld, none of them is in the table.
     *
     * <pre>{@code
     * Neighbours neighbours = Neighbours.of(
     *         scorecard,
     *         SelectedEvaluations.of(scorecards, population),
     *         Map.of(catalogue.criterion("1"), Ratio.ONE),
     *         5,
     *         DisclosurePolicy.none());
     * Table.of(neighbours, "sv").writeCsv(file, Dialect.EXCEL_SV);
     * }</pre>
     *
     * @param neighbours the neighbours
     * @param language the language of the headings, such as {@code sv}
     * @return the table
     */
    public static Table of(Neighbours neighbours, String language) {
        return new Table(ResultContents.neighbours(neighbours, language));
    }

    /**
     * Obtains a table of the change of a population: a row for each municipality with known points both times, by its later rank, with
     * its ranks, its points and their changes. The change of a rank is negative for a rise. The policy for ties decides the ranks of
     * equal points, which may be halves.
     *
     * <p>Municipalities with known points only the earlier or only the later time are last, without ranks and points. Their column
     * <i>points known</i> is {@code earlier} or {@code later}, and that of the others {@code both}. If the moves are withheld, none of
     * them is in the table.
     *
     * <pre>{@code
     * Table.of(PopulationChange.between(scorecards, scorecards, "total"), "en").writeExcel(file);
     * }</pre>
     *
     * @param change the change of a population
     * @param language the language of the headings, such as {@code sv}
     * @return the table
     */
    public static Table of(PopulationChange change, String language) {
        return new Table(ProgressContents.moves(change, language));
    }

    /**
     * Obtains a table of a history: a row for each evaluation and criterion, the earliest evaluation first, as in a table of {@linkplain
     * #ofScorecards scorecards}, with the change in points since the evaluation before.
     *
     * <p>The change is empty for the first evaluation, if points of one of the two are unknown, if they cannot be compared, and if the
     * criterion is comparable only together with others.
     *
     * <pre>{@code
     * Table.of(History.of(List.of(earlier, later)), "sv").writeCsv(file, Dialect.EXCEL_SV);
     * }</pre>
     *
     * @param history the history; without evaluations, the table has no rows
     * @param language the language of headings and names, such as {@code sv}
     * @return the table
     */
    public static Table of(History history, String language) {
        return new Table(ProgressContents.history(history, language));
    }

    /**
     * Obtains a table of progress: a row for each of its {@linkplain Progress#changes() changes}, then for each criterion that only the
     * earlier or only the later catalogue has. Its columns are the codes in both catalogues, the name, the points or their bounds,
     * maximum and share at both times, and the change in points.
     *
     * <p>Criteria that are comparable only together are one row, with their codes joined by {@code +} and their points added up. Without
     * a change, the column <i>change unavailable</i> has the reason: {@code not-comparable}, or {@code points-not-known}. Themes and the
     * follow-up of findings are not in the table.
     *
     * <pre>{@code
     * Table.of(Progress.between(earlier, later), "sv").writeCsv(file, Dialect.EXCEL_SV);
     * }</pre>
     *
     * @param progress the progress
     * @param language the language of headings and names, such as {@code sv}
     * @return the table
     */
    public static Table of(Progress progress, String language) {
        return new Table(ProgressContents.progress(progress, language));
    }

    /**
     * Obtains a table of targets: a row for each criterion with a target, in the order of the codes, with the target, the points or their
     * bounds, and the gap, which is the points minus the target and so negative for points that are missing. Its attained share is that
     * of this target alone; 1 if the points are above it.
     *
     * <p>The earlier points are those of the baseline. The progress from them to the target is below 0 for a decline and above 1 beyond
     * the target. Without a baseline, these columns are empty.
     *
     * <pre>{@code
     * Targets targets = Targets.of(catalogue, Map.of("4", 75, "6", 70));
     * Table.of(TargetsDocument.of(targets, evaluation), "sv").writeCsv(file, Dialect.EXCEL_SV);
     * }</pre>
     *
     * @param document the targets and the scores of an evaluation
     * @param language the language of headings and names, such as {@code sv}
     * @return the table
     */
    public static Table of(TargetsDocument document, String language) {
        return new Table(ProgressContents.targets(document, language));
    }

    /**
     * Obtains a table of a scenario: a row for each criterion, also those whose scores do not change, with the points or their bounds
     * before and after, the maximum, and the change in points. The change is empty if points are unknown before or after.
     *
     * <pre>{@code
     * Table.of(ScenarioDocument.of(evaluation, Map.of("6.3", 20)), "sv").writeCsv(file, Dialect.EXCEL_SV);
     * }</pre>
     *
     * @param document the scores before and after
     * @param language the language of headings and names, such as {@code sv}
     * @return the table
     */
    public static Table of(ScenarioDocument document, String language) {
        return new Table(ProgressContents.scenario(document, language));
    }

    /**
     * Obtains a table of a catalogue: a row for each criterion, in the order of the catalogue, with its code, its name, its level, such
     * as {@code sub-area}, the code of the criterion that it is a part of, which is empty for the total, and its maximum in points.
     *
     * <pre>{@code
     * Table.of(Catalogues.se2020(), "en").writeExcel(file);
     * }</pre>
     *
     * @param catalogue the catalogue
     * @param language the language of headings and names, such as {@code sv}
     * @return the table
     */
    public static Table of(Catalogue catalogue, String language) {
        return new Table(ResultContents.catalogue(catalogue, language));
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
