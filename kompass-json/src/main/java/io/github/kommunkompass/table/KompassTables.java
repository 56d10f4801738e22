package io.github.kommunkompass.table;

import io.github.kommunkompass.benchmark.GroupAttribute;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads evaluations, their findings and action plans from tables: CSV, or workbooks of Excel, as their content tells.
 *
 * <p>The header tells the {@linkplain TableForm form}. Its words are in English, Swedish or Norwegian, in any order, and criteria are
 * named by code or by any name of the catalogue. Points may be written as 69, 69.0 or 69,0. Reading is strict: an unknown column,
 * 69,5, a criterion twice, and sums that do not agree are errors. All errors are reported at once, each with its cell.
 *
 * <pre>{@code
 * KompassTables tables = KompassTables.standard().with(TableSettings.builder()
 *         .charset(Charset.forName("windows-1252"))
 *         .build());
 * List<Evaluation> evaluations = tables.read(Path.of("evaluations.csv"));
 * }</pre>
 *
 * <p>CSV needs {@code de.siegmar:fastcsv} on the class path, or on the module path with {@code --add-modules de.siegmar.fastcsv}. Without
 * it, reading throws an {@link IllegalStateException} that says so. Workbooks need the JDK's module {@code java.xml}.
 *
 * <p>Immutable and thread-safe.
 */
public final class KompassTables {

    private static final KompassTables STANDARD =
            new KompassTables(Catalogues.builtIn(), MunicipalityRegister.builtIn(), TableSettings.standard());

    private final Catalogues catalogues;
    private final MunicipalityRegister register;
    private final TableSettings settings;

    private KompassTables(Catalogues catalogues, MunicipalityRegister register, TableSettings settings) {
        this.catalogues = catalogues;
        this.register = register;
        this.settings = settings;
    }

    /** {@return an instance with the built-in catalogues and register, and the default settings} */
    public static KompassTables standard() {
        return STANDARD;
    }

    /**
     * {@return an instance with other catalogues}
     *
     * @param known the catalogues of the known revisions
     */
    public KompassTables with(Catalogues known) {
        return new KompassTables(known, register, settings);
    }

    /**
     * {@return an instance with another register of municipalities, for the names of codes and for validation}
     *
     * @param other the register
     */
    public KompassTables with(MunicipalityRegister other) {
        return new KompassTables(catalogues, other, settings);
    }

    /**
     * {@return an instance with other settings}
     *
     * @param other the settings
     */
    public KompassTables with(TableSettings other) {
        return new KompassTables(catalogues, register, other);
    }

    /** {@return the settings} */
    public TableSettings settings() {
        return settings;
    }

    /**
     * Reads all evaluations of a table.
     *
     * @param file the file
     * @return the evaluations, in the order of their first rows; may be none
     * @throws InvalidTableException if there is an error, with every violation that is one
     * @throws IOException if the file cannot be read
     */
    public List<Evaluation> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads all evaluations of a table.
     *
     * @param in the table; it is read to its end but not closed
     * @return the evaluations, in the order of their first rows; may be none
     * @throws InvalidTableException if there is an error, with every violation that is one
     * @throws IOException if it cannot be read
     */
    public List<Evaluation> read(InputStream in) throws IOException {
        List<CellViolation> violations = new ArrayList<>();
        List<Evaluation> evaluations = new ArrayList<>();
        forEach(in, violations::add, (evaluation, row) -> evaluations.add(evaluation));
        if (!violations.isEmpty()) {
            throw new InvalidTableException(violations);
        }
        return Collections.unmodifiableList(evaluations);
    }

    /**
     * Reads evaluations lazily. Those of a wide table are read one at a time, in constant memory; a table with a row for each criterion
     * is read whole first. Where there is an error, there is no evaluation, and reading continues.
     *
     * @param in the table; it is not closed
     * @param report the consumer of errors; at most {@value io.github.kommunkompass.value.Limits#VIOLATIONS}, then their number
     * @return the evaluations, in the order of their first rows; the stream throws {@link java.io.UncheckedIOException} if the table
     *     cannot be read
     * @throws IOException if the beginning of the table cannot be read
     */
    public Stream<Evaluation> stream(InputStream in, Consumer<CellViolation> report) throws IOException {
        TableReader reader = TableReader.open(in, this, false, report);
        return StreamSupport.stream(new EvaluationSpliterator(reader), false).onClose(reader::close);
    }

    /**
     * Reads all evaluations one after the other, each with the number of its first row, as {@link #stream} does.
     *
     * @param in the table; it is read to its end but not closed
     * @param report the consumer of errors; at most {@value io.github.kommunkompass.value.Limits#VIOLATIONS}, then their number
     * @param action the consumer of evaluations and the numbers of their rows, from 1 for the first row of the file; its exceptions are
     *     thrown
     * @throws IOException if the table cannot be read
     */
    public void forEach(InputStream in, Consumer<CellViolation> report, ObjLongConsumer<Evaluation> action)
            throws IOException {
        try (TableReader reader = TableReader.open(in, this, false, report)) {
            readAll(reader, action);
        }
    }

    private static void readAll(EvaluationRows rows, ObjLongConsumer<Evaluation> action) throws IOException {
        while (rows.next(action)) {
            // The action has it.
        }
    }

    /**
     * Validates a table: reports its errors, and the warnings on its evaluations.
     *
     * @param in the table; it is read to its end but not closed
     * @param report the consumer of errors and warnings; at most {@value io.github.kommunkompass.value.Limits#VIOLATIONS}, then their
     *     number
     * @throws IOException if the table cannot be read
     */
    public void validate(InputStream in, Consumer<CellViolation> report) throws IOException {
        try (TableReader reader = TableReader.open(in, this, true, report)) {
            readAll(reader, (evaluation, row) -> {});
        }
    }

    /**
     * Reads an attribute that divides evaluations into groups: the values of one column, by municipality.
     *
     * <p>The header has the column, and a column for the name of the municipality or for its code, in the words of tables of
     * evaluations. There may be others, which are not read. The country is that of a column, of the settings, or of their catalogue. An
     * empty cell is an unknown value. Who is who is decided by the register of this instance; a code without a name is one of now.
     *
     * <pre>{@code
     * GroupAttribute size = KompassTables.standard()
     *         .with(TableSettings.builder().country("SE").build())
     *         .readAttribute(Files.newInputStream(file), "size");
     * }</pre>
     *
     * @param in the table; it is read to its end but not closed
     * @param column the name of the column, in any case; it is the name of the attribute
     * @return the attribute
     * @throws InvalidTableException if there is an error, with every violation
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if municipalities contradict each other
     * @throws IOException if the table cannot be read
     */
    public GroupAttribute readAttribute(InputStream in, String column) throws IOException {
        List<CellViolation> violations = new ArrayList<>();
        return TableReader.readAttribute(in, this, column, violations::add)
                .orElseThrow(() -> new InvalidTableException(violations));
    }

    /**
     * Reads the findings of evaluations, as {@link Table#ofFindings} writes them: a row for each finding.
     *
     * <p>The columns kind, criterion and text must be there; id, refers to, and name, which is not read, may be. Several ids have
     * semicolons, commas or white space between them. The text may have a column for each language, such as {@code text (sv)}; a column
     * without one is in the language of the catalogue. White space around a text is not kept. The columns of the municipality, its code, the country, the revision and the date
     * say whose a finding is, by the rule of who is who of the register of this instance; a table without them is of the only evaluation,
     * or of that of the settings.
     *
     * <pre>{@code
     * List<Evaluation> evaluations = KompassTables.standard().readFindings(Files.newInputStream(file), List.of(evaluation));
     * }</pre>
     *
     * @param in the table; it is read to its end but not closed
     * @param evaluations the evaluations that the findings are of
     * @return the evaluations in their order: those with a row have the findings of the table, in its order, instead of their own, and the
     *     others are as they were
     * @throws InvalidTableException if there is an error, with every violation
     * @throws io.github.kommunkompass.municipality.ConflictingMunicipalitiesException if the municipalities of the evaluations contradict
     *     each other
     * @throws IOException if the table cannot be read
     */
    public List<Evaluation> readFindings(InputStream in, Collection<Evaluation> evaluations) throws IOException {
        List<CellViolation> violations = new ArrayList<>();
        return TableReader.readFindings(in, this, List.copyOf(evaluations), violations::add)
                .map(Collections::unmodifiableList)
                .orElseThrow(() -> new InvalidTableException(violations));
    }

    /**
     * Reads the action plan of an evaluation, as {@link Table#of(Plan, String)} writes it: a row for each action.
     *
     * <p>The columns id and text must be there; findings, criteria, responsible, due, status and target may be. Several ids and codes have
     * semicolons, commas or white space between them, and a target is a code and points, such as {@code 3.2=30}. A status is a word in
     * English, Swedish or Norwegian; an action without one is planned. The text may have a column for each language, such as
     * {@code text (sv)}; a column without one is in the language of the catalogue. White space around a text is not kept. Title and sources are not in a table.
     *
     * <pre>{@code
     * Plan plan = KompassTables.standard().readPlan(Files.newInputStream(file), evaluation);
     * }</pre>
     *
     * @param in the table; it is read to its end but not closed
     * @param evaluation the evaluation that the plan is of, against which it is validated
     * @return the plan
     * @throws InvalidTableException if there is an error, with every violation, also those of
     *     {@link io.github.kommunkompass.plan.PlanRule}
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if the evaluation has an error
     * @throws IOException if the table cannot be read
     */
    public Plan readPlan(InputStream in, Evaluation evaluation) throws IOException {
        List<CellViolation> violations = new ArrayList<>();
        return TableReader.readPlan(in, this, evaluation, violations::add)
                .orElseThrow(() -> new InvalidTableException(violations));
    }

    Catalogues catalogues() {
        return catalogues;
    }

    MunicipalityRegister register() {
        return register;
    }
}
