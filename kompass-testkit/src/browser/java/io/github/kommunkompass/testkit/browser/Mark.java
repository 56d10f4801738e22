package io.github.kommunkompass.testkit.browser;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something in a page that is known in print by its colour.
 *
 * @param kind what it is
 * @param text the beginning of its text
 * @param isVisible whether print should have it
 */
record Mark(Kind kind, String text, boolean isVisible) {

    enum Kind {
        TEXT,
        HIDDEN,
        HEADING,
        ROW,
        FIGURE
    }

    /** Gives the things in a page their colours, and returns them. The number of a colour is the place in the list. */
    static List<Mark> in(Chromium browser) throws IOException {
        return ((List<?>) browser.run("mark.js"))
                .stream().map(found -> of((Map<?, ?>) found)).toList();
    }

    private static Mark of(Map<?, ?> found) {
        Kind kind = Kind.valueOf(found.get("kind").toString().toUpperCase(Locale.ROOT));
        return new Mark(kind, found.get("text").toString(), Boolean.TRUE.equals(found.get("visible")));
    }

    /** Whether it should stand on one page. */
    boolean isWhole() {
        return kind == Kind.ROW || kind == Kind.FIGURE;
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " \"" + text + '"';
    }
}
