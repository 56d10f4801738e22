package io.github.kommunkompass.testkit.browser;

import java.io.IOException;
import java.util.List;

/**
 * Nothing sticks out of the page, is cut or scrolls sideways; no word is on two lines; numbers stand below their headings; the texts of a
 * figure are inside it, large enough to be read, no larger than headings, and not on top of each other.
 *
 * @param width the width of the page in pixels
 * @param letters which letters the reader has
 */
record Fit(int width, Letters letters) implements Check {

    enum Letters {
        OWN,
        /** The letters of DejaVu, which are wider than most: a reader may lack the fonts that a page asks for. */
        WIDE
    }

    private static final String WIDEN = """
            const style = document.createElement('style');
            style.textContent = '* { font-family: "DejaVu Sans" !important }';
            document.head.append(style);
            """;

    @Override
    public List<String> faults(Chromium browser) throws IOException {
        browser.resize(width);
        browser.unfold();
        if (letters == Letters.WIDE) {
            browser.evaluate(WIDEN);
        }
        return browser.list("fit.js");
    }
}
