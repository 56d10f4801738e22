package io.github.kommunkompass.json;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.line.EvaluationLines;
import io.github.kommunkompass.json.shape.DocumentReader;
import io.github.kommunkompass.json.shape.DocumentShape;
import io.github.kommunkompass.json.shape.DocumentWriter;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.value.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads and writes documents in the JSON formats of Kompass.
 *
 * <p>Reading is strict. Unknown or duplicate keys, values of the wrong type, 13.0 instead of 13, unknown codes and
 * revisions, and sums that do not agree are errors. All errors are reported at once, each with its path, line and
 * column, by an {@link InvalidDocumentException}. Warnings are ignored; {@link #validate(String)} returns them. The
 * encoding is UTF-8. Keys may be in any order.
 *
 * <p>Writing is canonical: equal values are written as equal texts, on one line, without white space between the tokens
 * and without a line feed at the end. An invalid evaluation is written as it is. A document that exceeds the limits, so
 * that it could not be read, is not written: an {@link InvalidValueException} is thrown instead. Documents of write-only
 * formats may be of any size.
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

    private static final List<DocumentShape<?>> READABLE = Format.all().stream()
            .filter(Format::isReadable)
            .<DocumentShape<?>>map(Format::shape)
            .toList();

    private static final KompassJson STANDARD =
            new KompassJson(Catalogues.builtIn(), MunicipalityRegister.builtIn(), JsonLimits.standard());

    private final Catalogues catalogues;
    private final MunicipalityRegister register;
    private final JsonLimits limits;
    private final DocumentReader reader;
    private final DocumentWriter writer;

    private KompassJson(Catalogues catalogues, MunicipalityRegister register, JsonLimits limits) {
        this.catalogues = catalogues;
        this.register = register;
        this.limits = limits;
        this.reader = new DocumentReader(catalogues, register, limits);
        this.writer = new DocumentWriter(limits);
    }

    /** {@return an instance with the built-in catalogues and the standard limits} */
    public static KompassJson standard() {
        return STANDARD;
    }

    /**
     * {@return an instance with other catalogues}
     *
     * @param known the catalogues of the known revisions
     */
    public KompassJson with(Catalogues known) {
        return new KompassJson(known, register, limits);
    }

    /**
     * {@return an instance with another register of municipalities, for validation and for populations of that register}
     *
     * @param other the register
     */
    public KompassJson with(MunicipalityRegister other) {
        return new KompassJson(catalogues, other, limits);
    }

    /**
     * {@return an instance with other limits}
     *
     * @param other the limits of size and depth
     */
    public KompassJson with(JsonLimits other) {
        return new KompassJson(catalogues, register, other);
    }

    /** {@return the limits of size and depth} */
    public JsonLimits limits() {
        return limits;
    }

    /** {@return a reader of many evaluations, one per line or in an array} */
    public EvaluationLines lines() {
        return new EvaluationLines(catalogues, register, limits);
    }

    /**
     * {@return an evaluation}
     *
     * @param json a document of the format {@code kompass/evaluation/1}
     * @throws InvalidDocumentException if it is invalid, with every violation
     */
    public Evaluation readEvaluation(String json) {
        return read(Format.EVALUATION, json);
    }

    /**
     * {@return an evaluation}
     *
     * @param file a document of the format {@code kompass/evaluation/1}
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public Evaluation readEvaluation(Path file) throws IOException {
        return read(Format.EVALUATION, file);
    }

    /**
     * {@return the content of a document}
     *
     * @param <T> the type of the content
     * @param format the format, which must not be write-only
     * @param json the document
     * @throws InvalidDocumentException if it is invalid, with every violation
     */
    public <T> T read(Format<T> format, String json) {
        if (!format.isReadable()) {
            throw new InvalidValueException("the write-only format " + format, "a format that is read");
        }
        return reader.read(json, format.shape());
    }

    /**
     * {@return the content of a document}
     *
     * @param <T> the type of the content
     * @param format the format, which must not be write-only
     * @param json the document in UTF-8
     * @throws InvalidDocumentException if it is invalid, with every violation
     */
    public <T> T read(Format<T> format, byte[] json) {
        return read(format, reader.text(json));
    }

    /**
     * {@return the content of a document}
     *
     * @param <T> the type of the content
     * @param format the format, which must not be write-only
     * @param in the document in UTF-8; it is read to its end but not closed
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public <T> T read(Format<T> format, InputStream in) throws IOException {
        return read(format, reader.text(in));
    }

    /**
     * {@return the content of a document}
     *
     * @param <T> the type of the content
     * @param format the format, which must not be write-only
     * @param file the document in UTF-8
     * @throws InvalidDocumentException if it is invalid, with every violation
     * @throws IOException if it cannot be read
     */
    public <T> T read(Format<T> format, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(format, in);
        }
    }

    /**
     * {@return the errors and warnings of a document of any format that is read, in document order}
     *
     * @param json the document
     */
    public List<LocatedViolation> validate(String json) {
        return reader.validate(json, READABLE);
    }

    /**
     * {@return the errors and warnings of a document of any format that is read, in document order}
     *
     * @param in the document in UTF-8; it is read to its end but not closed
     * @throws IOException if it cannot be read
     */
    public List<LocatedViolation> validate(InputStream in) throws IOException {
        try {
            return validate(reader.text(in));
        } catch (InvalidDocumentException e) {
            return e.locatedViolations();
        }
    }

    /**
     * {@return the errors and warnings of a document of any format that is read, in document order}
     *
     * @param file the document in UTF-8
     * @throws IOException if it cannot be read
     */
    public List<LocatedViolation> validate(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return validate(in);
        }
    }

    /**
     * {@return a document of the format {@code kompass/evaluation/1}}
     *
     * @param evaluation its content
     */
    public String write(Evaluation evaluation) {
        return write(Format.EVALUATION, evaluation);
    }

    /**
     * {@return a document of the format {@code kompass/scorecard/1}}
     *
     * @param scorecard its content
     */
    public String write(Scorecard scorecard) {
        return write(Format.SCORECARD, scorecard);
    }

    /**
     * {@return a document}
     *
     * @param <T> the type of its content
     * @param format its format
     * @param content its content
     */
    public <T> String write(Format<T> format, T content) {
        return writer.write(content, format.shape());
    }

    /**
     * {@return a document in UTF-8}
     *
     * @param <T> the type of its content
     * @param format its format
     * @param content its content
     */
    public <T> byte[] writeBytes(Format<T> format, T content) {
        return write(format, content).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a document in UTF-8 to a stream.
     *
     * @param <T> the type of its content
     * @param format its format
     * @param content its content
     * @param out the stream, which is not closed
     * @throws IOException if it cannot be written
     */
    public <T> void write(Format<T> format, T content, OutputStream out) throws IOException {
        out.write(writeBytes(format, content));
    }

    /**
     * Writes a document in UTF-8 to a file, which is replaced if it exists.
     *
     * @param <T> the type of its content
     * @param format its format
     * @param content its content
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public <T> void write(Format<T> format, T content, Path file) throws IOException {
        Files.write(file, writeBytes(format, content));
    }

    /**
     * Writes documents in UTF-8, one per line (NDJSON), each with a line feed. It writes as it goes.
     *
     * @param <T> the type of their content
     * @param format their format
     * @param contents their contents, in order
     * @param out the stream, which is not closed; it should be buffered
     * @throws IOException if they cannot be written
     */
    public <T> void writeLines(Format<T> format, Stream<T> contents, OutputStream out) throws IOException {
        for (Iterator<T> all = contents.iterator(); all.hasNext(); ) {
            out.write(writeBytes(format, all.next()));
            out.write('\n');
        }
    }
}
