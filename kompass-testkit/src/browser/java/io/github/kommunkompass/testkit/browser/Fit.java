package io.github.kommunkompass.testkit.browser;

import java.io.IOException;
import java.util.List;

/**
 * Nothing sticks out of the page, is cut or scrolls sideways; the texts of a figure are inside it, large enough to be read,
 * and not on top of each other.
 *
 * @param width the width of the page in pixels
 */
record Fit(int width) implements Check {

    @Override
    public List<String> faults(Chromium browser) throws IOException {
        browser.resize(width);
        return browser.list("fit.js");
    }
}
