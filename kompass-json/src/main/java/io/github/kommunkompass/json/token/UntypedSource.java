package io.github.kommunkompass.json.token;

import io.github.kommunkompass.json.document.Position;
import java.io.IOException;

/** The tokens of one value without the member with which a mapper tells its type. Not thread-safe. */
public final class UntypedSource implements TokenSource {

    private final TokenSource source;
    private final String type;
    private int depth;

    /** Creates a source. */
    public UntypedSource(TokenSource source, String type) {
        this.source = source;
        this.type = type;
    }

    @Override
    public Token next() throws IOException {
        Token token = source.next();
        if (token == Token.NAME && depth == 1 && source.text().equals(type)) {
            source.next();
            return next();
        }
        if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
            depth++;
        } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
            depth--;
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
}
