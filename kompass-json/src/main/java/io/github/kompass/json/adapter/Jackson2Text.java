package io.github.kompass.json.adapter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.kompass.json.format.TokenSink;
import io.github.kompass.json.format.TokenSource;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Text read and written with Jackson 2, for those who bring no mapper of their own. */
public final class Jackson2Text {

    /**
     * What is done with the tokens of a text.
     *
     * @param <R> the type of what comes of it
     */
    public interface Reading<R> {
        /**
         * Reads the tokens.
         *
         * @param source the tokens
         * @return what comes of it
         * @throws IOException if the text cannot be read
         */
        R from(TokenSource source) throws IOException;
    }

    /** What makes the tokens of a text. */
    public interface Writing {
        /**
         * Writes the tokens.
         *
         * @param sink takes the tokens
         * @throws IOException if the text cannot be written
         */
        void to(TokenSink sink) throws IOException;
    }

    /** The limits on size and depth are kept before and above the parser, so its own never come first. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Jackson2Text() {}

    /**
     * Reads a text.
     *
     * @param <R> the type of what comes of it
     * @param text the text
     * @param reading what is done with its tokens
     * @return what comes of it
     */
    public static <R> R read(String text, Reading<R> reading) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return reading.from(new Jackson2Source(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a text.
     *
     * @param writing what makes its tokens
     * @return the text, without white space between the tokens
     */
    public static String write(Writing writing) {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            writing.to(new Jackson2Sink(generator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
