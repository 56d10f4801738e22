package io.github.kommunkompass.json;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.comparison.PublishedMeans;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.adapter.JsonText;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.format.Documents;
import io.github.kommunkompass.json.format.PlainEvaluations;
import io.github.kommunkompass.json.format.Report;
import io.github.kommunkompass.json.format.TokenSource;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Violation;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads and writes documents in the JSON formats of Kompass.
 *
 * <p>Reading is strict. Unknown or duplicate keys, values of the wrong type, 13.0 instead of 13, unknown codes and
 * revisions, and sums that do not agree are errors. All errors are reported at once, each with its path, line and
 * column. The encoding is UTF-8. Keys may be in any order.
 *
 * <p>Writing is canonical: equal values are written as equal texts, on one line, without white space between the tokens
 * and without a line feed at the end.
 *
 * <pre>{@code
 * KompassJson json = KompassJson.standard();
 * Evaluation evaluation = json.readEvaluation(Path.of("nassjo-2022.json"));
 * String scorecard = json.write(Scorer.strict().score(evaluation));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class KompassJson {

    private static final KompassJson STANDARD = new KompassJson(Catalogues.builtIn(), JsonLimits.standard());

    private final Catalogues catalogues;
    private final JsonLimits limits;
    private final Documents documents;

    private KompassJson(Catalogues catalogues, JsonLimits limits) {
        this.catalogues = catalogues;
        this.limits = limits;
        this.documents = new Documents(catalogues, limits);
    }

    /** {@return an instance with the built-in catalogues and the standard limits} */
    public static KompassJson standard() {
        return STANDARD;
    }

    /**
     * Returns an instance with other catalogues.
     *
     * @param known the catalogues of the known revisions
     * @return the instance
     */
    public KompassJson with(Catalogues known) {
        return new KompassJson(known, limits);
    }

    /**
     * Returns an instance with other limits.
     *
     * @param other the limits of size and depth
     * @return the instance
     */
    public KompassJson with(JsonLimits other) {
        return new KompassJson(catalogues, other);
    }

    /** {@return the limits of size and depth} */
    public JsonLimits limits() {
        return limits;
    }

    /**
     * Reads an evaluation. Warnings are ignored; {@link #validate(String)} returns them.
     *
     * @param json a document of the format {@code kompass/evaluation/1}
     * @return the evaluation
     * @throws InvalidDocumentException if it is invalid, with every violation
     */
    public Evaluation readEvaluation(String json) {
        return read(json, documents.evaluation());
    }

    /**
     * Reads an evaluation.
     *
     * @param in a document of the format {@code kompass/evaluation/1}; it is read to its end but not closed
     * @return the evaluation
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public Evaluation readEvaluation(InputStream in) throws IOException {
        return readEvaluation(text(in));
    }

    /**
     * Reads an evaluation.
     *
     * @param file a document of the format {@code kompass/evaluation/1}
     * @return the evaluation
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public Evaluation readEvaluation(Path file) throws IOException {
        return readEvaluation(text(file));
    }

    /**
     * Reads a catalogue.
     *
     * @param json a document of the format {@code kompass/catalogue/1}
     * @return the catalogue
     * @throws InvalidDocumentException if it is invalid, with every violation
     */
    public Catalogue readCatalogue(String json) {
        return read(json, documents.catalogue());
    }

    /**
     * Reads a catalogue.
     *
     * @param in a document of the format {@code kompass/catalogue/1}; it is read to its end but not closed
     * @return the catalogue
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public Catalogue readCatalogue(InputStream in) throws IOException {
        return readCatalogue(text(in));
    }

    /**
     * Reads a catalogue.
     *
     * @param file a document of the format {@code kompass/catalogue/1}
     * @return the catalogue
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public Catalogue readCatalogue(Path file) throws IOException {
        return readCatalogue(text(file));
    }

    /**
     * Reads a scorecard.
     *
     * @param json a document of the format {@code kompass/scorecard/1}
     * @return the scorecard
     * @throws InvalidDocumentException if it is invalid, with every violation
     */
    public Scorecard readScorecard(String json) {
        return read(json, documents.scorecard());
    }

    /**
     * Reads a scorecard.
     *
     * @param in a document of the format {@code kompass/scorecard/1}; it is read to its end but not closed
     * @return the scorecard
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public Scorecard readScorecard(InputStream in) throws IOException {
        return readScorecard(text(in));
    }

    /**
     * Reads a scorecard.
     *
     * @param file a document of the format {@code kompass/scorecard/1}
     * @return the scorecard
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public Scorecard readScorecard(Path file) throws IOException {
        return readScorecard(text(file));
    }

    /**
     * Reads a benchmark.
     *
     * @param json a document of the format {@code kompass/benchmark/1}
     * @return the benchmark
     * @throws InvalidDocumentException if it is invalid, with every violation
     */
    public Benchmark readBenchmark(String json) {
        return read(json, documents.benchmark());
    }

    /**
     * Reads a benchmark.
     *
     * @param in a document of the format {@code kompass/benchmark/1}; it is read to its end but
     *     not closed
     * @return the benchmark
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public Benchmark readBenchmark(InputStream in) throws IOException {
        return readBenchmark(text(in));
    }

    /**
     * Reads a benchmark.
     *
     * @param file a document of the format {@code kompass/benchmark/1}
     * @return the benchmark
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public Benchmark readBenchmark(Path file) throws IOException {
        return readBenchmark(text(file));
    }

    /**
     * Reads a benchmark or published means.
     *
     * @param json a document of the format {@code kompass/benchmark/1} or {@code kompass/reference/1}
     * @return the benchmark or published means
     * @throws InvalidDocumentException if it is invalid, with every violation
     */
    public Reference readReference(String json) {
        return read(json, documents::readReference);
    }

    /**
     * Reads a benchmark or published means.
     *
     * @param in a document of the format {@code kompass/benchmark/1} or {@code kompass/reference/1}; it is read to its end but
     *     not closed
     * @return the benchmark or published means
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public Reference readReference(InputStream in) throws IOException {
        return readReference(text(in));
    }

    /**
     * Reads a benchmark or published means.
     *
     * @param file a document of the format {@code kompass/benchmark/1} or {@code kompass/reference/1}
     * @return the benchmark or published means
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public Reference readReference(Path file) throws IOException {
        return readReference(text(file));
    }

    /**
     * Reads a crosswalk.
     *
     * @param json a document of the format {@code kompass/crosswalk/1}
     * @return the crosswalk
     * @throws InvalidDocumentException if it is invalid, with every violation
     */
    public Crosswalk readCrosswalk(String json) {
        return read(json, documents.crosswalk());
    }

    /**
     * Reads a crosswalk.
     *
     * @param in a document of the format {@code kompass/crosswalk/1}; it is read to its end but not closed
     * @return the crosswalk
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public Crosswalk readCrosswalk(InputStream in) throws IOException {
        return readCrosswalk(text(in));
    }

    /**
     * Reads a crosswalk.
     *
     * @param file a document of the format {@code kompass/crosswalk/1}
     * @return the crosswalk
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public Crosswalk readCrosswalk(Path file) throws IOException {
        return readCrosswalk(text(file));
    }

    /**
     * Reads evaluations lazily, one per line (NDJSON). A line ends with a line feed, optionally after a carriage
     * return. A blank line is invalid. A line whose length exceeds the size limit, without its line end, is invalid,
     * and is never buffered completely.
     *
     * @param ndjson documents of the format {@code kompass/evaluation/1}, one per line; the caller closes it
     * @param onInvalid handles invalid lines; if the stream is made parallel, it is called by other threads, one at a time
     * @return the evaluations in order; the stream throws the exceptions of {@code onInvalid}, and an {@link
     *     UncheckedIOException} if a line cannot be read
     */
    public Stream<Evaluation> readEvaluations(InputStream ndjson, OnInvalidLine onInvalid) {
        return evaluations(new ByteLines(ndjson, limits.maxBytes()), onInvalid);
    }

    /**
     * Reads evaluations lazily from a file with one per line (NDJSON), as {@link #readEvaluations(InputStream,
     * OnInvalidLine)} does. A parallel stream reads the parts of a large file in several threads:
     *
     * <pre>{@code
     * try (Stream<Evaluation> evaluations = KompassJson.standard().readEvaluations(file, OnInvalidLine.stop())) {
     *     Benchmark benchmark = evaluations.parallel().collect(Benchmark.toBenchmark(population));
     * }
     * }</pre>
     *
     * <p>A file is read in parts if it is a regular file of the default file system; other files are read as an {@link
     * InputStream}. If there are several invalid lines, a parallel stream with {@link OnInvalidLine#stop()} throws for
     * any one of them. Interrupting a thread that reads a part closes the file for all threads, as with every {@link
     * FileChannel}.
     *
     * @param ndjson the file; it must not change while it is read
     * @param onInvalid handles invalid lines; in a parallel stream, several threads may call it at the same time
     * @return the evaluations in order; closing the stream closes the file. The stream throws the exceptions of {@code
     *     onInvalid}, and an {@link UncheckedIOException} if a line cannot be read, for example because the file was closed
     * @throws IOException if the file cannot be opened
     */
    public Stream<Evaluation> readEvaluations(Path ndjson, OnInvalidLine onInvalid) throws IOException {
        long size = knownSize(ndjson);
        if (size == 0) {
            InputStream in = Files.newInputStream(ndjson);
            return readEvaluations(in, onInvalid).onClose(() -> close(in));
        }
        FileChannel channel = FileChannel.open(ndjson);
        EvaluationFile evaluations = new EvaluationFile(this, channel, 0, size, onInvalid);
        return StreamSupport.stream(evaluations, false).onClose(() -> close(channel));
    }

    /** Returns the size of a file that can be read in parts, or 0, as for pipes, other file systems and files in /proc. */
    private static long knownSize(Path file) throws IOException {
        return file.getFileSystem().equals(FileSystems.getDefault()) && Files.isRegularFile(file)
                ? Files.size(file)
                : 0;
    }

    /**
     * Reads evaluations lazily from lines, for example from an engine that splits files itself.
     *
     * @param ndjson documents of the format {@code kompass/evaluation/1}, one per element
     * @param onInvalid handles invalid lines, which are numbered by their position in the iterator, from 1; if the stream is made
     *     parallel, it is called by other threads, one at a time
     * @return the evaluations in order; the stream throws the exceptions of {@code onInvalid}
     */
    public Stream<Evaluation> readEvaluations(Iterator<String> ndjson, OnInvalidLine onInvalid) {
        return evaluations(new TextLines(ndjson, limits.maxBytes()), onInvalid);
    }

    private Stream<Evaluation> evaluations(Lines lines, OnInvalidLine onInvalid) {
        return StreamSupport.stream(new EvaluationLines(this, lines, onInvalid), false);
    }

    PlainEvaluations plainEvaluations() {
        return new PlainEvaluations(catalogues, limits);
    }

    private static void close(Closeable file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Validates a document of any format that can be read. All errors are reported at once.
     *
     * @param json the document
     * @return errors and warnings, in document order; empty if the document is valid
     */
    public List<LocatedViolation> validate(String json) {
        return refused(json)
                .map(InvalidDocumentException::locatedViolations)
                .orElseGet(
                        () -> JsonText.present().read(json, documents::validate).violations());
    }

    /**
     * Validates a document of any format that can be read. All errors are reported at once.
     *
     * @param in the document; it is read to its end but not closed
     * @return errors and warnings, in document order; empty if the document is valid
     * @throws IOException if it cannot be read
     */
    public List<LocatedViolation> validate(InputStream in) throws IOException {
        try {
            return validate(text(in));
        } catch (InvalidDocumentException e) {
            return e.locatedViolations();
        }
    }

    /**
     * Validates a document of any format that can be read. All errors are reported at once.
     *
     * @param file the document
     * @return errors and warnings, in document order; empty if the document is valid
     * @throws IOException if it cannot be read
     */
    public List<LocatedViolation> validate(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return validate(in);
        }
    }

    /**
     * Validates an evaluation. All errors are reported at once.
     *
     * @param in the document; it is read to its end but not closed
     * @return errors and warnings, in document order; empty if the document is valid
     * @throws IOException if it cannot be read
     */
    public List<LocatedViolation> validateEvaluation(InputStream in) throws IOException {
        try {
            return validateEvaluation(text(in));
        } catch (InvalidDocumentException e) {
            return e.locatedViolations();
        }
    }

    private List<LocatedViolation> validateEvaluation(String json) {
        return JsonText.present()
                .read(json, source -> documents.validate(source, documents.evaluation()))
                .violations();
    }

    /**
     * Validates evaluations, one per line (NDJSON). All errors of a line are reported at once.
     *
     * @param ndjson documents of the format {@code kompass/evaluation/1}, one per line; it is read to its end but not closed
     * @param report the consumer of errors and warnings, in the order of the file, with their positions in the file
     * @throws IOException if it cannot be read
     */
    public void validateLines(InputStream ndjson, Consumer<LocatedViolation> report) throws IOException {
        Lines lines = new ByteLines(ndjson, limits.maxBytes());
        while (lines.hasNext()) {
            violations(lines).stream().map(lines::inFile).forEach(report);
        }
    }

    private List<LocatedViolation> violations(Lines lines) throws IOException {
        try {
            return validateEvaluation(lines.nextText());
        } catch (InvalidDocumentException e) {
            return e.locatedViolations();
        }
    }

    /**
     * Writes an evaluation. It is not validated: an invalid evaluation is written as it is.
     *
     * @param evaluation the evaluation
     * @return a document of the format {@code kompass/evaluation/1}
     */
    public String write(Evaluation evaluation) {
        return write(evaluation, documents.evaluation());
    }

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @return a document of the format {@code kompass/catalogue/1}
     */
    public String write(Catalogue catalogue) {
        return write(catalogue, documents.catalogue());
    }

    /**
     * Writes a scorecard.
     *
     * @param scorecard the scorecard
     * @return a document of the format {@code kompass/scorecard/1}
     */
    public String write(Scorecard scorecard) {
        return write(scorecard, documents.scorecard());
    }

    /**
     * Writes a benchmark.
     *
     * @param benchmark the benchmark
     * @return a document of the format {@code kompass/benchmark/1}
     */
    public String write(Benchmark benchmark) {
        return write(benchmark, documents.benchmark());
    }

    /**
     * Writes published means.
     *
     * @param means the means
     * @return a document of the format {@code kompass/reference/1}
     */
    public String write(PublishedMeans means) {
        return write(means, documents.reference());
    }

    /**
     * Writes the summary statistics of a benchmark.
     *
     * @param summary the statistics
     * @return a document of the format {@code kompass/summary/1}
     */
    public String write(Summary summary) {
        return write(summary, documents.summary());
    }

    /**
     * Writes a ranking.
     *
     * @param ranking the ranking
     * @return a document of the format {@code kompass/ranking/1}
     */
    public String write(Ranking ranking) {
        return write(ranking, documents.ranking());
    }

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @return a document of the format {@code kompass/comparison/1}, without highlights
     */
    public String write(Comparison comparison) {
        return write(comparison, documents.comparison());
    }

    /**
     * Writes a comparison with the strengths and improvement opportunities of its subject.
     *
     * @param comparison the comparison
     * @param highlights the highlights of the same subject
     * @return a document of the format {@code kompass/comparison/1}
     */
    public String write(Comparison comparison, Highlights highlights) {
        return JsonText.present().write(sink -> documents.write(comparison, highlights, Optional.empty(), sink));
    }

    /**
     * Writes a comparison with the strengths, improvement opportunities and potential of its subject.
     *
     * @param comparison the comparison
     * @param highlights the highlights of the same subject
     * @param potential the potential of the same comparison
     * @return a document of the format {@code kompass/comparison/1}
     */
    public String write(Comparison comparison, Highlights highlights, ImprovementPotential potential) {
        return JsonText.present().write(sink -> documents.write(comparison, highlights, Optional.of(potential), sink));
    }

    /**
     * Writes the nearest neighbours of a municipality.
     *
     * @param neighbours the neighbours
     * @return a document of the format {@code kompass/neighbours/1}
     */
    public String write(Neighbours neighbours) {
        return write(neighbours, documents.neighbours());
    }

    /**
     * Writes a crosswalk.
     *
     * @param crosswalk the crosswalk
     * @return a document of the format {@code kompass/crosswalk/1}
     */
    public String write(Crosswalk crosswalk) {
        return write(crosswalk, documents.crosswalk());
    }

    /**
     * Writes the differences and the comparability of two catalogues.
     *
     * @param diff the differences
     * @param comparability the comparability of the same catalogues
     * @return a document of the format {@code kompass/diff/1}
     */
    public String write(CatalogueDiff diff, Comparability comparability) {
        return JsonText.present().write(sink -> documents.write(diff, comparability, sink));
    }

    /**
     * Writes the progress between two evaluations of a municipality.
     *
     * @param progress the progress
     * @return a document of the format {@code kompass/progress/1}
     */
    public String write(Progress progress) {
        return write(progress, documents.progress());
    }

    /**
     * Writes all evaluations of a municipality, and the progress from each to the next.
     *
     * @param history the history
     * @return a document of the format {@code kompass/history/1}
     */
    public String write(History history) {
        return write(history, documents.history());
    }

    /**
     * Writes a list of revisions.
     *
     * @param revisions the catalogues of the revisions
     * @return a document of the format {@code kompass/revisions/1}
     */
    public String writeRevisions(Catalogues revisions) {
        return write(revisions, documents.revisions());
    }

    private <T> String write(T value, Documents.Kind<T> kind) {
        return JsonText.present().write(sink -> documents.write(value, kind, sink));
    }

    private <T> T read(String json, Documents.Kind<T> kind) {
        return read(json, (source, report) -> documents.read(source, kind, report));
    }

    /** Reads the value of a document, or reports why it is invalid. */
    private interface DocumentReader<T> {
        Optional<T> read(TokenSource source, Report report) throws IOException;
    }

    private <T> T read(String json, DocumentReader<T> reader) {
        refused(json).ifPresent(invalid -> {
            throw invalid;
        });
        var report = new Report();
        Optional<T> value = JsonText.present().read(json, source -> reader.read(source, report));
        return value.orElseThrow(() -> new InvalidDocumentException(report.violations()));
    }

    private String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return text(in);
        }
    }

    private String text(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limits.maxBytes());
        if (in.read() >= 0) {
            throw oversized("more than " + limits.maxBytes() + " bytes");
        }
        return Utf8.decode(bytes);
    }

    /** Returns the violation of a text that is too long or starts with a byte order mark. */
    private Optional<InvalidDocumentException> refused(String json) {
        if (json.length() > limits.maxBytes()) {
            return Optional.of(oversized(json.length() + " characters"));
        }
        return Utf8.hasByteOrderMark(json) ? Optional.of(Utf8.byteOrderMark()) : Optional.empty();
    }

    private InvalidDocumentException oversized(String found) {
        return new InvalidDocumentException(List.of(new LocatedViolation(
                Violation.of(
                        JsonRule.TOO_LARGE,
                        JsonPath.ROOT,
                        "a document of " + found,
                        "at most " + limits.maxBytes() + " bytes"),
                Position.START)));
    }
}
