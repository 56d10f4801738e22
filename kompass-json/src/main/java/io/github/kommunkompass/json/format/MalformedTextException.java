package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.Position;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown by a {@link TokenSource} where a text is no JSON. */
public final class MalformedTextException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Position position;

    /**
     * Creates the exception.
     *
     * @param problem what the JSON library says
     * @param position where
     * @param cause the JSON library's own exception, if it threw one
     */
    public MalformedTextException(String problem, Position position, @Nullable Throwable cause) {
        super(problem, cause);
        this.position = position;
    }

    /**
     * Returns where the text is no JSON.
     *
     * @return the character
     */
    public Position position() {
        return position;
    }
}
