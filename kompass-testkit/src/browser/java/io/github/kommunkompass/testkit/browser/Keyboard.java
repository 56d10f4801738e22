package io.github.kommunkompass.testkit.browser;

import java.io.IOException;
import java.util.List;

/** The tabulator key goes through the page in its order, to things that have a name, and it is seen where it is. */
final class Keyboard implements Check {

    @Override
    public List<String> faults(Chromium browser) throws IOException {
        int stops = ((Number) browser.run("keyboard-before.js")).intValue();
        browser.tab(stops + 1);
        return browser.list("keyboard-after.js");
    }
}
