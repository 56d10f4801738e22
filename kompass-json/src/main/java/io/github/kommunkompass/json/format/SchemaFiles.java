package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.DocumentShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the schemas of all formats to files, when the library is built, for tools that are not Java. */
public final class SchemaFiles {

    private SchemaFiles() {}

    /** Writes the files. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (DocumentShape<?> document : Documents.all()) {
            Files.writeString(folder.resolve(document.schemaFile()), document.schemaDocument());
        }
    }
}
