package io.github.kommunkompass.table.csv;

import io.github.kommunkompass.value.Quoted;

/**
 * What is wrong with CSV that the parser refuses, in the words of this library.
 *
 * @param found what was found
 * @param expected what was expected
 */
record Malformation(String found, String expected) {

    /** Translates the exception of the parser, whose cause has the detail. */
    static Malformation of(RuntimeException thrown) {
        String message = String.valueOf((thrown.getCause() == null ? thrown : thrown.getCause()).getMessage());
        if (message.contains("Unclosed")) {
            return new Malformation("a quote that is not closed", "a closing quote");
        }
        if (message.contains("closing quote")) {
            return new Malformation(
                    "text after a closing quote", "a separator, the end of the row, or a doubled quote");
        }
        return new Malformation("text that cannot be read (" + Quoted.visible(message) + ")", "CSV as in RFC 4180");
    }
}
