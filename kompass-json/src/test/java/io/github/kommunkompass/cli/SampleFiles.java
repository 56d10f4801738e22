package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of a test, some of them with published evaluations. */
record SampleFiles(Path folder) {

    private static final String MEANS = """
            {"format": "kompass/reference/1", "revision": "SE-2020",
             "label": "Sverigesnitt, as printed by Vallentuna in 2021",
             "means": {"1": 63, "2": 65, "3": 73, "4": 64, "5": 61, "6": 59, "7": 68, "8": 64}}
            """;

    private static final String CROSSWALK = """
            {"format": "kompass/crosswalk/1", "from": "SE-2016", "to": "SE-2020",
             "authority": {"kind": "author", "name": "A controller"},
             "links": [{"relation": "equal", "from": ["total"], "to": ["total"], "reason": {"en": "Same."}, "source": "Own reading"}]}
            """;

    /** The sub-areas of Nässjö 2022. */
    String nassjo2022() throws IOException {
        return published(1);
    }

    /** Nässjö 2022 with findings that have ids. */
    String nassjo2022Report() {
        return file("report.json", Documents.nassjo2022Report());
    }

    /** A made-up plan for the report on Nässjö 2022. */
    String syntheticPlan() {
        return file("actions.json", Documents.syntheticPlan());
    }

    /** A made-up evaluation that refers to the report on Nässjö 2022. */
    String syntheticLater() {
        return file("synthetic.json", Documents.syntheticLater());
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

    /** The means that Vallentuna printed in 2021. */
    String means() throws IOException {
        return file("means.json", MEANS);
    }

    /** A crosswalk with an author, by which totals of SE-2016 and SE-2020 are comparable. */
    String crosswalk() throws IOException {
        return file("crosswalk.json", CROSSWALK);
    }

    String file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
