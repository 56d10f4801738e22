package io.github.kommunkompass.json.token;

import io.github.kommunkompass.json.document.Position;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/** Reads tokens from a parser of Jackson 3. Not thread-safe. */
public final class Jackson3Source implements TokenSource {

    private final JsonParser parser;
    private boolean startsAtCurrent;
    private boolean startsInObject;

    /** Creates a source from a parser before or at the first token, or in an object after members that told its type. */
    public Jackson3Source(JsonParser parser) {
        this.parser = parser;
        this.startsAtCurrent = parser.hasCurrentToken();
        this.startsInObject = parser.hasToken(JsonToken.PROPERTY_NAME) || parser.hasToken(JsonToken.END_OBJECT);
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
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
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
            case PROPERTY_NAME -> Token.NAME;
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
            return parser.getString();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public Position position() {
        return position(parser.currentTokenLocation());
    }

    private static MalformedTextException malformed(JacksonException e) {
        return new MalformedTextException(JacksonMessages.of(e.getOriginalMessage()), position(e.getLocation()), e);
    }

    private static Position position(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Position.START
                : new Position(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }
}
