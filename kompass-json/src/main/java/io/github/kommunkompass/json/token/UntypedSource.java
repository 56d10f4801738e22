package io.github.kommunkompass.json.token;

import io.github.kommunkompass.json.document.Position;
import java.io.IOException;

/** The tokens of one value without the member with which a mapper tells its type. Not thread-safe. */
public final class UntypedSource implements TokenSource {

    private final TokenSource source;
    private final String type;
    private int depth;
    /** Whether the type was read; another member of its name belongs to the value. */
    private boolean isTypeRead;

    /** Creates a source. */
    public UntypedSource(TokenSource source, String type) {
        this.source = source;
        this.type = type;
    }

    @Override
    public Token next() throws IOException {
        Token token = source.next();
        if (!isTypeRead && token == Token.NAME && depth == 1 && source.text().equals(type)) {
            isTypeRead = true;
            skipValue();
            token = source.next();
        }
        if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
            depth++;
        } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
            depth--;
        }
        return token;
    }

    private void skipValue() throws IOException {
        int open = 0;
        do {
            Token token = source.next();
            if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
                open++;
            } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
                open--;
            }
        } while (open > 0);
    }

    @Override
    public String text() throws IOException {
        return source.text();
    }

    @Override
    public Position position() {
        return source.position();
    }
}
