package io.github.kommunkompass.json.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Reads and writes JSON text. */
public final class JsonText {

    /** Without limits, since the callers check the limits of size and depth. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonText() {}

    /** Reads the tokens of a text. */
    @FunctionalInterface
    public interface Reader<R> {
        /** Reads the tokens. */
        R read(TokenSource source) throws IOException;
    }

    /** Writes the tokens of a text. */
    @FunctionalInterface
    public interface Content {
        /** Writes the tokens. */
        void write(TokenSink sink) throws IOException;
    }

    /** Reads a text. */
    public static <R> R read(String text, Reader<R> reader) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return reader.read(new Jackson3Source(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the shortest decimal of at least two digits that reads back as a double, and of several the nearest. {@code
     * Double.toString} does so from Java 19 on only.
     */
    public static String decimal(double value) {
        return NumberOutput.toString(value, true);
    }

    /** Writes a text without white space between the tokens. */
    public static String write(Content content, int maxDepth) {
        return write(content, maxDepth, ObjectWriteContext.empty());
    }

    /** Writes a text with one token in a line, indented by two spaces. */
    public static String writeIndented(Content content) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return write(content, Integer.MAX_VALUE, new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer.createInstance();
            }
        });
    }

    /** Appends to a text, without the locks of {@link java.io.StringWriter}. */
    private static final class Appender extends Writer {

        private final StringBuilder text;

        Appender(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void write(char[] chars, int offset, int length) {
            text.append(chars, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static String write(Content content, int maxDepth, ObjectWriteContext context) {
        var text = new StringBuilder();
        try (JsonGenerator generator = FACTORY.createGenerator(context, new Appender(text))) {
            content.write(new Jackson3Sink(generator, maxDepth));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
