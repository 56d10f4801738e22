package io.github.kommunkompass.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Real documents that the tests share. */
final class Documents {

    private Documents() {}

    /** The evaluation of Nässjö 2022, whole and with its findings. */
    static String nassjo2022() {
        return resource("nassjo-2022.json");
    }

    /** Published evaluations, one a line, at every level of detail. */
    static List<String> published() {
        return resource("evaluations.ndjson").lines().toList();
    }

    private static String resource(String name) {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
