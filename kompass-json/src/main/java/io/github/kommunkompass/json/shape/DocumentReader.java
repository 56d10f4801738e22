package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.token.JsonText;
import io.github.kommunkompass.json.token.MalformedTextException;
import io.github.kommunkompass.json.token.TokenSource;
import io.github.kommunkompass.json.token.TokenSource.Token;
import io.github.kommunkompass.json.token.TokenTrail;
import io.github.kommunkompass.json.token.Utf8;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Reads documents from text, and values within other documents from tokens. Immutable and thread-safe. */
public final class DocumentReader {

    private final Catalogues catalogues;
    private final MunicipalityRegister register;
    private final JsonLimits limits;

    /** Creates a reader with the built-in register of municipalities. */
    public DocumentReader(Catalogues catalogues, JsonLimits limits) {
        this(catalogues, MunicipalityRegister.builtIn(), limits);
    }

    public DocumentReader(Catalogues catalogues, MunicipalityRegister register, JsonLimits limits) {
        this.catalogues = catalogues;
        this.register = register;
        this.limits = limits;
    }

    /** Reads a document. */
    public <T> T read(String text, DocumentShape<T> shape) {
        checkWhole(text);
        return JsonText.read(text, source -> {
            var in = new Input(source, limits, catalogues, register, false);
            T value = in.value(shape.shapeOf(() -> JsonText.read(text, DocumentReader::format)), true);
            if (value == null) {
                throw new InvalidDocumentException(located(text, in));
            }
            return value;
        });
    }

    /** Validates a document of one of several formats. */
    public List<LocatedViolation> validate(String text, List<? extends DocumentShape<?>> expected) {
        try {
            checkWhole(text);
        } catch (InvalidDocumentException e) {
            return e.locatedViolations();
        }
        return JsonText.read(text, source -> {
            var in = new Input(source, limits, catalogues, register, true);
            in.value(shapeOf(text, expected), true);
            return located(text, in);
        });
    }

    /** Reads a value that is a text of its own, or returns empty if the text is invalid. */
    public <T> Optional<T> find(String text, Shape<T> shape) {
        return JsonText.read(
                text,
                source ->
                        Optional.ofNullable(new Input(source, limits, catalogues, register, false).value(shape, true)));
    }

    /** Reads a value within another document. */
    public <T> T readNested(TokenSource source, Shape<T> shape, JsonPath place) throws IOException {
        var trail = new TokenTrail(source);
        var in = new Input(trail, limits, catalogues, register, false);
        T value = in.value(shape, false);
        if (value == null) {
            throw new InvalidDocumentException(in.report().violations(trail.again()).stream()
                    .map(violation -> below(place, violation))
                    .toList());
        }
        return value;
    }

    /** Reads a value from the name of a member within another document. */
    public <T> T readName(String name, StringShape<T> shape, JsonPath place, Position position) {
        try {
            return readNested(new NameSource(name, position), shape, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name as a string. */
    private record NameSource(String name, Position position) implements TokenSource {

        @Override
        public Token next() {
            return Token.STRING;
        }

        @Override
        public String text() {
            return name;
        }
    }

    private static LocatedViolation below(JsonPath place, LocatedViolation located) {
        Violation violation = located.violation();
        JsonPath path = place;
        for (Object step : violation.path().steps()) {
            path = step instanceof Integer index ? path.element(index) : path.member((String) step);
        }
        return new LocatedViolation(
                Violation.of(violation.rule(), path, violation.found(), violation.expected()), located.position());
    }

    private static List<LocatedViolation> located(String text, Input in) {
        return JsonText.read(text, again -> in.report().violations(again));
    }

    /** Returns the shape of the format that a document names, or one that only reports its format. */
    private static Shape<?> shapeOf(String text, List<? extends DocumentShape<?>> expected) {
        Optional<String> format = JsonText.read(text, DocumentReader::format);
        return expected.stream()
                .filter(shape -> Optional.of(shape.id()).equals(format))
                .<Shape<?>>map(shape -> shape)
                .findFirst()
                .orElseGet(() -> AnyDocument.expecting(expected));
    }

    private static Optional<String> format(TokenSource source) throws IOException {
        try {
            if (source.next() == Token.START_OBJECT) {
                while (source.next() == Token.NAME) {
                    boolean isFormat = source.text().equals(FormatShape.NAME);
                    Token first = source.next();
                    if (isFormat) {
                        return first == Token.STRING ? Optional.of(source.text()) : Optional.empty();
                    }
                    Locator.skip(first, source);
                }
            }
            return Optional.empty();
        } catch (MalformedTextException e) {
            return Optional.empty();
        }
    }

    /** Refuses a text that is too long or starts with a byte order mark. */
    private void checkWhole(String text) {
        if (text.length() > limits.maxBytes()) {
            throw tooLarge(text.length() + " characters");
        }
        Utf8.checkNoByteOrderMark(text);
    }

    /** Decodes a document. */
    public String text(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limits.maxBytes());
        if (in.read() >= 0) {
            throw tooLarge("more than " + limits.maxBytes() + " bytes");
        }
        return Utf8.decode(bytes);
    }

    /** Decodes a document. */
    public String text(byte[] bytes) {
        if (bytes.length > limits.maxBytes()) {
            throw tooLarge(bytes.length + " bytes");
        }
        return Utf8.decode(bytes);
    }

    private InvalidDocumentException tooLarge(String size) {
        return new InvalidDocumentException(List.of(new LocatedViolation(
                Violation.of(
                        JsonRule.TOO_LARGE,
                        JsonPath.ROOT,
                        "a document of " + size,
                        "at most " + limits.maxBytes() + " bytes"),
                Position.START)));
    }
}
