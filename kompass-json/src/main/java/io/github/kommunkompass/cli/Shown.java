package io.github.kommunkompass.cli;

import io.github.kommunkompass.value.Quoted;
import java.util.stream.Collectors;

/**
 * The one way of texts to a terminal: no text of a document or file name can end a line, clear the screen or look like something
 * that Kompass says.
 */
final class Shown {

    private Shown() {}

    /** Returns a text of a document as a part of a line. */
    static String part(String text) {
        return Quoted.visible(text);
    }

    /** Returns lines without characters that a terminal obeys. */
    static String lines(String text) {
        return text.lines().map(line -> Quoted.visible(line) + "\n").collect(Collectors.joining());
    }
}
