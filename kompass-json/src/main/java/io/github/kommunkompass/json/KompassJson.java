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
 * Reads and writes documents of Kompass' formats.
 *
 * <p>Reading is strict: keys that are unknown or occur twice, values of the wrong type, 13.0 for 13, codes and revisions that
 * nobody knows, sums that do not agree and whatever else is wrong are all reported at once, each with its path, line and
 * column. Bytes must be UTF-8. Keys may stand in any order.
 *
 * <p>Writing is canonical: equal values give the same characters, on one line, without white space between the tokens and
 * without a line feed at the end.
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

    /**
     * Returns the reader and writer that most callers want.
     *
     * @return one that knows the built-in catalogues and keeps the standard limits
     */
    public static KompassJson standard() {
        return STANDARD;
    }

    /**
     * Returns a reader and writer that knows other catalogues.
     *
     * @param known the catalogues of the revisions that documents may be of
     * @return the reader and writer
     */
    public KompassJson with(Catalogues known) {
        return new KompassJson(known, limits);
    }

    /**
     * Returns a reader and writer that keeps other limits.
     *
     * @param other how large and deep documents may be
     * @return the reader and writer
     */
    public KompassJson with(JsonLimits other) {
        return new KompassJson(catalogues, other);
    }

    /**
     * Returns the limits that are kept.
     *
     * @return how large and deep documents may be
     */
    public JsonLimits limits() {
        return limits;
    }

    /**
     * Reads an evaluation. One about which there are only warnings is read; {@link #validate(String)} tells them.
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
     * @param in a document of the format {@code kompass/evaluation/1}; it is read to its end and not closed
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
     * @param in a document of the format {@code kompass/catalogue/1}; it is read to its end and not closed
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
     * @param in a document of the format {@code kompass/scorecard/1}; it is read to its end and not closed
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
     * @param in a document of the format {@code kompass/benchmark/1}; it is read to its end and
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
     * Reads what an evaluation may be compared with.
     *
     * @param json a document of the format {@code kompass/benchmark/1} or {@code kompass/reference/1}
     * @return a benchmark or published means
     * @throws InvalidDocumentException if it is invalid, with every violation
     */
    public Reference readReference(String json) {
        return read(json, documents::readReference);
    }

    /**
     * Reads what an evaluation may be compared with.
     *
     * @param in a document of the format {@code kompass/benchmark/1} or {@code kompass/reference/1}; it is read to its end and
     *     not closed
     * @return a benchmark or published means
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public Reference readReference(InputStream in) throws IOException {
        return readReference(text(in));
    }

    /**
     * Reads what an evaluation may be compared with.
     *
     * @param file a document of the format {@code kompass/benchmark/1} or {@code kompass/reference/1}
     * @return a benchmark or published means
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
     * @param in a document of the format {@code kompass/crosswalk/1}; it is read to its end and not closed
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
     * Reads the evaluations of a file with one on each line (NDJSON), each when it is asked for. Lines end with a line feed,
     * before which there may be a carriage return; a blank line is invalid. A line that is longer than the limit on documents,
     * without what ends it, is invalid and is never held in memory whole.
     *
     * @param ndjson documents of the format {@code kompass/evaluation/1}, one a line; the caller closes it
     * @param onInvalid what becomes of a line that holds no evaluation; if the stream is made parallel it is called on other
     *     threads, one at a time
     * @return the evaluations in their order; it throws what {@code onInvalid} throws, and an {@link UncheckedIOException} if a
     *     line cannot be read
     */
    public Stream<Evaluation> readEvaluations(InputStream ndjson, OnInvalidLine onInvalid) {
        return evaluations(new ByteLines(ndjson, limits.maxBytes()), onInvalid);
    }

    /**
     * Reads the evaluations of a file with one on each line (NDJSON), as {@link #readEvaluations(InputStream, OnInvalidLine)}
     * does. A parallel stream reads a large file in parts, each on a thread of its own:
     *
     * <pre>{@code
     * try (Stream<Evaluation> evaluations = KompassJson.standard().readEvaluations(file, OnInvalidLine.stop())) {
     *     Benchmark benchmark = evaluations.parallel().collect(Benchmark.toBenchmark(population));
     * }
     * }</pre>
     *
     * <p>Parts are read of files of the default file system whose size is known; all else is read as by an {@link InputStream}.
     * Where there are several invalid lines, a parallel stream with {@link OnInvalidLine#stop()} throws for any one of them. To
     * interrupt a thread that reads parts closes the file for all threads, as with every {@link FileChannel}.
     *
     * @param ndjson the file; it must not change while it is read
     * @param onInvalid what becomes of a line that holds no evaluation; in a parallel stream it is called on several threads,
     *     at the same time too
     * @return the evaluations in their order; closing the stream closes the file. It throws what {@code onInvalid} throws, and an
     *     {@link UncheckedIOException} if a line cannot be read, for instance since the file was closed
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

    /** The bytes of a file that has parts, or 0: pipes have none, other file systems no channels, and /proc tells no sizes. */
    private static long knownSize(Path file) throws IOException {
        return file.getFileSystem().equals(FileSystems.getDefault()) && Files.isRegularFile(file)
                ? Files.size(file)
                : 0;
    }

    /**
     * Reads the evaluations of lines that are at hand, for instance from an engine that has split a file itself, each when it is
     * asked for.
     *
     * @param ndjson documents of the format {@code kompass/evaluation/1}, one a line
     * @param onInvalid what becomes of a line that holds no evaluation; its number is its place in the iterator, from 1. If the
     *     stream is made parallel it is called on other threads, one at a time
     * @return the evaluations in their order; it throws what {@code onInvalid} throws
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
     * Tells everything that is wrong, or looks wrong, with a document of any format that is read.
     *
     * @param json the document
     * @return errors and warnings, in the order of the document; normally none
     */
    public List<LocatedViolation> validate(String json) {
        return refused(json)
                .map(InvalidDocumentException::locatedViolations)
                .orElseGet(
                        () -> JsonText.present().read(json, documents::validate).violations());
    }

    /**
     * Tells everything that is wrong, or looks wrong, with a document of any format that is read.
     *
     * @param in the document; it is read to its end and not closed
     * @return errors and warnings, in the order of the document; normally none
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
     * Tells everything that is wrong, or looks wrong, with a document of any format that is read.
     *
     * @param file the document
     * @return errors and warnings, in the order of the document; normally none
     * @throws IOException if it cannot be read
     */
    public List<LocatedViolation> validate(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return validate(in);
        }
    }

    /**
     * Tells everything that is wrong, or looks wrong, with a document that is to be an evaluation.
     *
     * @param in the document; it is read to its end and not closed
     * @return errors and warnings, in the order of the document; normally none
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
     * Tells everything that is wrong, or looks wrong, with a file of evaluations, one on each line (NDJSON).
     *
     * @param ndjson documents of the format {@code kompass/evaluation/1}, one a line; it is read to its end and not closed
     * @param report takes each error and warning, in the order of the file; its position counts lines in the whole file
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
     * Writes an evaluation. What was read is written, so that it may be read again; one that holds what cannot be right is
     * written as it is.
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
     * Writes the usual figures of a benchmark.
     *
     * @param summary the figures
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
     * Writes a comparison with the subject's strengths and improvement opportunities.
     *
     * @param comparison the comparison
     * @param highlights the highlights of the same subject, by any rule
     * @return a document of the format {@code kompass/comparison/1}
     */
    public String write(Comparison comparison, Highlights highlights) {
        return JsonText.present().write(sink -> documents.write(comparison, highlights, Optional.empty(), sink));
    }

    /**
     * Writes a comparison with the subject's strengths and improvement opportunities, and its potential.
     *
     * @param comparison the comparison
     * @param highlights the highlights of the same subject, by any rule
     * @param potential what reaching the comparison's quantile would add, at the criteria of some level
     * @return a document of the format {@code kompass/comparison/1}
     */
    public String write(Comparison comparison, Highlights highlights, ImprovementPotential potential) {
        return JsonText.present().write(sink -> documents.write(comparison, highlights, Optional.of(potential), sink));
    }

    /**
     * Writes the municipalities most like one.
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
     * Writes how two catalogues differ, and how far points can be compared across them.
     *
     * @param diff the differences
     * @param comparability the comparability of the same catalogues
     * @return a document of the format {@code kompass/diff/1}
     */
    public String write(CatalogueDiff diff, Comparability comparability) {
        return JsonText.present().write(sink -> documents.write(diff, comparability, sink));
    }

    /**
     * Writes what can be said of two evaluations of one municipality.
     *
     * @param progress the progress
     * @return a document of the format {@code kompass/progress/1}
     */
    public String write(Progress progress) {
        return write(progress, documents.progress());
    }

    /**
     * Writes all evaluations of one municipality, and what can be said from each to the next.
     *
     * @param history the history
     * @return a document of the format {@code kompass/history/1}
     */
    public String write(History history) {
        return write(history, documents.history());
    }

    /**
     * Writes which revisions there are and what is known of each.
     *
     * @param revisions their catalogues
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

    /** Reads a value, or reports why there is none. */
    private interface Read<T> {
        Optional<T> from(TokenSource source, Report report) throws IOException;
    }

    private <T> T read(String json, Read<T> read) {
        refused(json).ifPresent(invalid -> {
            throw invalid;
        });
        var report = new Report();
        Optional<T> value = JsonText.present().read(json, source -> read.from(source, report));
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

    /** What is wrong with a text before anybody looks for JSON in it. */
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
