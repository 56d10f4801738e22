package io.github.kommunkompass.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.token.JacksonMessages;
import io.github.kommunkompass.json.token.MalformedTextException;
import io.github.kommunkompass.json.token.TokenSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads tokens from a parser of Jackson 2. Not thread-safe. */
final class Jackson2Source implements TokenSource {

    private final JsonParser parser;
    private boolean startsAtCurrent;
    private boolean startsInObject;

    /** Creates a source. */
    Jackson2Source(JsonParser parser) {
        this.parser = parser;
        this.startsAtCurrent = parser.hasCurrentToken();
        this.startsInObject = parser.hasToken(JsonToken.FIELD_NAME) || parser.hasToken(JsonToken.END_OBJECT);
    }

    @Override
    public Token next() throws IOException {
        if (startsInObject) {
            startsInObject = false;
            return Token.START_OBJECT;
        }
        try {
            JsonToken token = startsAtCurrent ? parser.currentToken() : parser.nextToken();
            startsAtCurrent = false;
            return token(token);
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    private Token token(@Nullable JsonToken token) throws MalformedTextException {
        if (token == null) {
            return Token.END_OF_TEXT;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT ->
                throw new MalformedTextException("a Java object instead of text", position(), null);
            case NOT_AVAILABLE -> throw new IllegalStateException("token " + token);
        };
    }

    @Override
    public String text() throws IOException {
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    @Override
    public Position position() {
        return position(parser.currentTokenLocation());
    }

    private static MalformedTextException malformed(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        Position position = position(e.getLocation());
        // For a control character between tokens, Jackson 2 gives the position of the next character.
        Position there = message.startsWith("Illegal character")
                ? new Position(position.line(), Math.max(1, position.column() - 1))
                : position;
        return new MalformedTextException(JacksonMessages.of(message), there, e);
    }

    private static Position position(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? Position.START
                : new Position(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }
}
