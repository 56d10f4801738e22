package io.github.kommunkompass.testkit.work;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.OnInvalidLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A document of a format that is made to cost much.
 *
 * @param name what is stretched where
 * @param format the format of the document
 * @param catalogues the catalogues that its reader has
 */
record WorstDocument(String name, Format<?> format, Catalogues catalogues, String text) {

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the document, and returns the length of the message if it is invalid. */
    long read() {
        try {
            KompassJson.standard().with(catalogues).read(format, bytes());
            return 0;
        } catch (InvalidDocumentException e) {
            return String.valueOf(e.getMessage()).length();
        }
    }

    /** Validates the document, and returns the length of all messages. */
    long validate() {
        try {
            return KompassJson.standard().with(catalogues).validate(new ByteArrayInputStream(bytes())).stream()
                    .mapToLong(violation -> violation.message().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads an evaluation as a line, fast or else strictly, and returns the number of evaluations. */
    long readAsLine() {
        return KompassJson.standard()
                .with(catalogues)
                .lines()
                .read(new ByteArrayInputStream(bytes()), OnInvalidLine.skip(line -> {}))
                .count();
    }

    @Override
    public String toString() {
        return name + " (" + text.length() + " characters)";
    }
}
