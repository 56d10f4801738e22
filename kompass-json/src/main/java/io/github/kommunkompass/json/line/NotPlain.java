package io.github.kommunkompass.json.line;

/** Thrown, without a stack trace, if a line is not in plain form. */
final class NotPlain extends Exception {

    private static final long serialVersionUID = 1L;

    NotPlain() {
        super(null, null, false, false);
    }
}
