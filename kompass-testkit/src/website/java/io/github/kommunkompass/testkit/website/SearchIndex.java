package io.github.kommunkompass.testkit.website;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What the search looks through: the sections of all pages. It is a script, since a page that is opened as a file may not read others. */
final class SearchIndex {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final List<String> entries = new ArrayList<>();

    void add(SitePage page, Chapter chapter) {
        for (Chapter.Section section : chapter.sections()) {
            String address = section.level() == 1 ? page.address() : page.address() + "#" + section.anchor();
            entries.add(
                    MAPPER.writeValueAsString(List.of(address, chapter.title(), section.heading(), section.text())));
        }
    }

    String script() {
        return "window.siteIndex = [\n" + String.join(",\n", entries) + "\n];\n";
    }
}
