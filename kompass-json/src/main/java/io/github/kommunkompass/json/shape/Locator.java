package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.token.MalformedTextException;
import io.github.kommunkompass.json.token.TokenSource;
import io.github.kommunkompass.json.token.TokenSource.Token;
import io.github.kommunkompass.value.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the positions of values in a document, by walking over its tokens once more. So only documents with violations cost
 * positions. Not thread-safe.
 */
final class Locator {

    /** A place on the way to a wanted path. */
    private static final class Place {
        private final Map<Object, Place> inside = new HashMap<>();
        private @Nullable Position value;
        private @Nullable Position name;
    }

    private final Place root = new Place();

    Locator(Collection<JsonPath> wanted) {
        for (JsonPath path : wanted) {
            Place place = root;
            for (Object step : path.steps()) {
                place = place.inside.computeIfAbsent(step, any -> new Place());
            }
        }
    }

    /** Walks over a document, as far as its text is JSON. */
    void find(TokenSource source) {
        try {
            Token first = source.next();
            if (first != Token.END_OF_TEXT) {
                value(first, root, source);
            }
        } catch (MalformedTextException e) {
            // The positions before the malformed text are known, and no violation was reported after it.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void value(Token token, Place place, TokenSource source) throws IOException {
        place.value = source.position();
        if (place.inside.isEmpty()) {
            skip(token, source);
        } else if (token == Token.START_OBJECT) {
            members(place, source);
        } else if (token == Token.START_ARRAY) {
            elements(place, source);
        }
    }

    private void members(Place place, TokenSource source) throws IOException {
        while (source.next() != Token.END_OBJECT) {
            Place member = place.inside.get(source.text());
            // The first of duplicate members counts.
            if (member == null || member.value != null) {
                skip(source.next(), source);
            } else {
                member.name = source.position();
                value(source.next(), member, source);
            }
        }
    }

    private void elements(Place place, TokenSource source) throws IOException {
        int index = 0;
        for (Token token = source.next(); token != Token.END_ARRAY; token = source.next()) {
            Place element = place.inside.get(index);
            index++;
            if (element == null) {
                skip(token, source);
            } else {
                value(token, element, source);
            }
        }
    }

    /** Skips a value, or stops at the end of the text and at any depth that no limit allows, since a parser keeps each level. */
    static void skip(Token first, TokenSource source) throws IOException {
        Token token = first;
        int depth = 0;
        while (true) {
            if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
                depth++;
            } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
                depth--;
            }
            if (token == Token.END_OF_TEXT || depth > JsonLimits.MAX_DEPTH) {
                throw new MalformedTextException("a text that ends or goes too deep", Position.START, null);
            }
            if (depth == 0) {
                return;
            }
            token = source.next();
        }
    }

    /** Returns the position of the value at a path, or of the last value that exists on the way. */
    Position value(JsonPath path) {
        Place place = root;
        Position reached = place.value;
        for (Object step : path.steps()) {
            place = place.inside.get(step);
            if (place == null || place.value == null) {
                break;
            }
            reached = place.value;
        }
        return reached == null ? Position.START : reached;
    }

    /** Returns the position of the name of the member at a path. */
    Position name(JsonPath path) {
        Place place = root;
        for (Object step : path.steps()) {
            place = place.inside.getOrDefault(step, place);
        }
        return place.name == null ? value(path) : place.name;
    }
}
