package io.github.kommunkompass.json.token;

import io.github.kommunkompass.json.document.Position;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown by a {@link TokenSource} if a text is not JSON. */
public final class MalformedTextException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Position position;

    /** Creates the exception. */
    public MalformedTextException(String problem, Position position, @Nullable Throwable cause) {
        super(problem, cause);
        this.position = position;
    }

    /** {@return the position at which the text is not JSON} */
    public Position position() {
        return position;
    }
}
