package io.github.kommunkompass.testkit.browser;

import java.io.IOException;
import java.util.List;

/**
 * The page has no script, and nothing that could run one. A hostile text would set {@code window.__kompass}, also if it
 * found a way that is not looked for.
 */
final class Scripts implements Check {

    @Override
    public List<String> faults(Chromium browser) throws IOException {
        return browser.list("scripts.js");
    }
}
