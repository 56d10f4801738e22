package io.github.kommunkompass.render;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;
import java.util.List;
import java.util.Optional;

/** A page with a report. */
@JStache(path = "page.html")
@JStacheConfig(type = JStacheType.STACHE)
record Page(
        String language,
        ShownText title,
        String subject,
        Optional<Logo> logo,
        Optional<String> styleSheet,
        String contents,
        String numbersAsTable,
        List<ShownSection> sections) {

    /** What has the palette: the whole page, so that a style sheet of the caller can replace its colours, also in figures. */
    String scope() {
        return ":root";
    }

    /** The logo, as a data URI. */
    record Logo(String address, String description) {}
}
