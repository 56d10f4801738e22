package io.github.kommunkompass.json.line;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.json.violation.FirstViolations;
import io.github.kommunkompass.json.violation.NameWarnings;
import io.github.kommunkompass.municipality.MunicipalityRegister;
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
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads many evaluations, one per line (NDJSON). A line ends with a line feed, optionally after a carriage return. A line whose
 * length exceeds the size limit, without its line end, is invalid, and is never buffered completely. Obtained from {@code
 * KompassJson.lines()}.
 *
 * <p>A byte order mark of UTF-8 may come before the first line, and blank lines, which have only spaces, tabs and carriage returns,
 * may follow the last one. A blank line before another line is invalid.
 *
 * <p>A stream or a file may also be an array of evaluations, on one line or many, told by its first character. Its elements are read
 * one at a time, with the limits of lines, and an invalid element is handled as an invalid line is. What is wrong between the
 * elements, such as a missing comma, ends reading: it is the last that is handled.
 *
 * <pre>{@code
 * try (Stream<Evaluation> evaluations = KompassJson.standard().lines().read(file, OnInvalidLine.stop())) {
 *     Benchmark benchmark = evaluations.parallel().collect(Benchmark.toBenchmark(population));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class EvaluationLines {

    private final Catalogues catalogues;
    private final MunicipalityRegister register;
    private final JsonLimits limits;

    /**
     * Creates a reader.
     *
     * @param catalogues the catalogues of the known revisions
     * @param register the register of municipalities, for validation
     * @param limits the limits of the size and depth of a line
     */
    public EvaluationLines(Catalogues catalogues, MunicipalityRegister register, JsonLimits limits) {
        this.catalogues = catalogues;
        this.register = register;
        this.limits = limits;
    }

    LineReader newReader() {
        return new LineReader(catalogues, register, limits);
    }

    int maxBytes() {
        return limits.maxBytes();
    }

    /**
     * Reads evaluations lazily. A parallel stream reads them in one thread, in constant memory; only a file can be read in parts.
     *
     * @param ndjson documents of the format {@code kompass/evaluation/1}, one per line or in an array; the caller closes it
     * @param onInvalid handles invalid lines, by the thread that reads
     * @return the evaluations in order; the stream throws the exceptions of {@code onInvalid}, and an {@link
     *     UncheckedIOException} if a line cannot be read
     */
    public Stream<Evaluation> read(InputStream ndjson, OnInvalidLine onInvalid) {
        return read(() -> ByteLines.ofFile(ndjson, limits.maxBytes()), onInvalid);
    }

    /**
     * Reads all evaluations one after the other, each with the number of the line at which it begins, in constant memory.
     *
     * @param ndjson documents of the format {@code kompass/evaluation/1}, one per line or in an array; it is read to its end but not
     *     closed
     * @param onInvalid handles invalid lines
     * @param action the consumer of evaluations and the numbers of their lines, from 1; its exceptions are thrown
     * @throws IOException if a line cannot be read
     */
    public void forEach(InputStream ndjson, OnInvalidLine onInvalid, ObjLongConsumer<Evaluation> action)
            throws IOException {
        Lines lines = ByteLines.ofFile(ndjson, limits.maxBytes());
        var evaluations = new LineSpliterator(newReader(), () -> lines, onInvalid);
        while (evaluations.advance(evaluation -> action.accept(evaluation, lines.number()))) {
            // advance() does the work.
        }
    }

    /**
     * Reads evaluations lazily from a file. A parallel stream reads the parts of a large file in several threads.
     *
     * <p>A file of lines is read in parts if it is a regular file of the default file system; other files are read as an {@link
     * InputStream}. If there are several invalid lines, a parallel stream with {@link OnInvalidLine#stop()} throws for
     * any one of them. Interrupting a thread that reads a part closes the file for all threads, as with every {@link
     * FileChannel}.
     *
     * @param ndjson the file; it must not change while it is read, and if it has become shorter, that is reported
     * @param onInvalid handles invalid lines; in a parallel stream, several threads may call it at the same time
     * @return the evaluations in order; closing the stream closes the file. The stream throws the exceptions of {@code
     *     onInvalid}, and an {@link UncheckedIOException} if a line cannot be read, for example because the file was closed or has become shorter
     * @throws IOException if the file cannot be opened, or its beginning and its end cannot be read
     */
    public Stream<Evaluation> read(Path ndjson, OnInvalidLine onInvalid) throws IOException {
        long size = knownSize(ndjson);
        if (size == 0) {
            InputStream in = Files.newInputStream(ndjson);
            return read(in, onInvalid).onClose(() -> close(in));
        }
        FileChannel channel = FileChannel.open(ndjson);
        try {
            return read(channel, size, onInvalid).onClose(() -> close(channel));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private Stream<Evaluation> read(FileChannel channel, long size, OnInvalidLine onInvalid) throws IOException {
        FileText text = FileText.of(channel, size, limits.maxBytes());
        return text.isArray()
                ? read(new FileRange(channel, 0, size), onInvalid)
                : StreamSupport.stream(new FileLines(this, channel, text, onInvalid), false);
    }

    /**
     * Reads evaluations lazily from lines, for example from an engine that splits files itself. A parallel stream reads them in one
     * thread, in constant memory.
     *
     * @param ndjson documents of the format {@code kompass/evaluation/1}, one per element of the iterator
     * @param onInvalid handles invalid lines, which are numbered by their position in the iterator, from 1, by the
     *     thread that reads
     * @return the evaluations in order; the stream throws the exceptions of {@code onInvalid}
     */
    public Stream<Evaluation> read(Iterator<String> ndjson, OnInvalidLine onInvalid) {
        return read(() -> new TextLines(ndjson, limits.maxBytes()), onInvalid);
    }

    private Stream<Evaluation> read(LineSpliterator.Source lines, OnInvalidLine onInvalid) {
        return StreamSupport.stream(new LineSpliterator(newReader(), lines, onInvalid), false);
    }

    /** Returns the size of a file that can be read in parts, or 0, as for pipes, other file systems and files in /proc. */
    private static long knownSize(Path file) throws IOException {
        return file.getFileSystem().equals(FileSystems.getDefault()) && Files.isRegularFile(file)
                ? Files.size(file)
                : 0;
    }

    private static void close(Closeable file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Validates evaluations. All errors of a line are reported at once. Warnings on a municipality's name or code are reported
     * for its first line only, and for at most ten municipalities; the last of them is followed by the number of the others. Of more
     * than {@value io.github.kommunkompass.value.Limits#VIOLATIONS} violations in a file, the others are counted in a last one.
     *
     * @param ndjson documents of the format {@code kompass/evaluation/1}, one per line or in an array; it is read to its end but not closed
     * @param report the consumer of errors and warnings, in the order of the file, with their positions in the file
     * @throws IOException if it cannot be read
     */
    public void validate(InputStream ndjson, Consumer<LocatedViolation> report) throws IOException {
        LineReader reader = newReader();
        Lines lines = ByteLines.ofFile(ndjson, limits.maxBytes());
        var first = new FirstViolations(report);
        var names = new NameWarnings(first::report);
        OnInvalidLine blank = line -> line.cause().locatedViolations().forEach(names::report);
        while (lines.hasNext()) {
            if (!BlankLines.skip(lines, reader, blank)) {
                violations(reader, lines).stream().map(lines::inFile).forEach(names::report);
            }
        }
        names.end();
        first.end();
    }

    private static List<LocatedViolation> violations(LineReader reader, Lines lines) throws IOException {
        try {
            return reader.violations(lines.nextText());
        } catch (InvalidDocumentException e) {
            return e.locatedViolations();
        }
    }
}
