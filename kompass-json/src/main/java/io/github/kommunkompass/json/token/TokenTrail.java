package io.github.kommunkompass.json.token;

import io.github.kommunkompass.json.document.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tokens from a source that cannot be read again, with a trail of their positions, from which they can be walked over once
 * more. The texts of strings and numbers are not kept. Not thread-safe.
 */
public final class TokenTrail implements TokenSource {

    private static final int START = 64;

    private final TokenSource source;
    private final List<String> names = new ArrayList<>();
    private Token[] tokens = new Token[START];
    private int[] lines = new int[START];
    private int[] columns = new int[START];
    private int size;

    public TokenTrail(TokenSource source) {
        this.source = source;
    }

    @Override
    public Token next() throws IOException {
        Token token = source.next();
        Position position = source.position();
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
            columns = Arrays.copyOf(columns, 2 * size);
        }
        tokens[size] = token;
        lines[size] = (int) position.line();
        columns[size] = (int) position.column();
        size++;
        if (token == Token.NAME) {
            names.add(source.text());
        }
        return token;
    }

    @Override
    public String text() throws IOException {
        return source.text();
    }

    @Override
    public Position position() {
        return source.position();
    }

    /** {@return the tokens so far, from the first on, with the texts of names} */
    public TokenSource again() {
        return new TokenSource() {

            private int index = -1;
            private int name = -1;

            @Override
            public Token next() {
                index++;
                if (index >= size) {
                    return Token.END_OF_TEXT;
                }
                Token token = tokens[index];
                if (token == Token.NAME) {
                    name++;
                }
                return token;
            }

            @Override
            public String text() {
                return names.get(name);
            }

            @Override
            public Position position() {
                return new Position(lines[index], columns[index]);
            }
        };
    }
}
