package io.github.kommunkompass.testkit.speed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes lines of JSON from their tokens in memory with the generator of Jackson, as the main class of a process of its own. */
public final class BareGenerator {

    /** So many different lines that they are no constant, and so few that reading them takes no time. */
    private static final int DIFFERENT = 64;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private BareGenerator() {}

    /** A token and its value. */
    private record Token(JsonToken kind, Object value) {

        static Token of(JsonParser parser, JsonToken kind) {
            return new Token(
                    kind,
                    switch (kind) {
                        case VALUE_NUMBER_INT -> parser.getIntValue();
                        case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
                        default -> parser.getString();
                    });
        }

        void write(JsonGenerator json) {
            switch (kind) {
                case START_OBJECT -> json.writeStartObject();
                case END_OBJECT -> json.writeEndObject();
                case START_ARRAY -> json.writeStartArray();
                case END_ARRAY -> json.writeEndArray();
                case PROPERTY_NAME -> json.writeName((String) value);
                case VALUE_STRING -> json.writeString((String) value);
                case VALUE_NUMBER_INT -> json.writeNumber((int) (Integer) value);
                case VALUE_NUMBER_FLOAT -> json.writeNumber((double) (Double) value);
                default -> throw new AssertionError(kind);
            }
        }
    }

    /**
     * Writes the first lines of a file again and again.
     *
     * @param arguments the file of lines, the file that is written, and the number of lines to write
     */
    public static void main(String... arguments) throws IOException {
        List<List<Token>> lines;
        try (Stream<String> texts = Files.lines(Path.of(arguments[0]))) {
            lines = texts.limit(DIFFERENT).map(BareGenerator::tokens).toList();
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
                    lines.get(i % lines.size()).forEach(token -> token.write(json));
                }
                out.write('\n');
            }
        }
    }

    private static List<Token> tokens(String line) {
        List<Token> tokens = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            for (JsonToken kind = parser.nextToken(); kind != null; kind = parser.nextToken()) {
                tokens.add(Token.of(parser, kind));
            }
        }
        return tokens;
    }
}
