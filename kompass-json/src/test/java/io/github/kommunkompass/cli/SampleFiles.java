package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of a test, some of them with published evaluations. */
record SampleFiles(Path folder) {

    /** The sub-areas of Nässjö 2022. */
    String nassjo2022() throws IOException {
        return published(1);
    }

    /** The total of Nässjö 2019. */
    String nassjo2019() throws IOException {
        return published(2);
    }

    /** The areas of Vallentuna 2021. */
    String vallentuna2021() throws IOException {
        return published(3);
    }

    /** All published evaluations, one per line. */
    String all() throws IOException {
        return file("all.ndjson", String.join("\n", Documents.published()));
    }

    /** A published evaluation, by its line from 1 in the file of all. */
    String published(int line) throws IOException {
        return file(line + ".json", Documents.published().get(line - 1));
    }

    String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
