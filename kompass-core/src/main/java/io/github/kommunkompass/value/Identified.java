package io.github.kommunkompass.value;

import java.util.Locale;

/**
 * A constant with an id for JSON, schemas and the command line: that of {@code NOT_ASSESSED} is {@code not-assessed}.
 */
public interface Identified {

    /** {@return the name of the constant, as {@link Enum#name()} does} */
    String name();

    /** {@return the id: the name in lower case, with hyphens between words} */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
