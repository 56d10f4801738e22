package io.github.kommunkompass.testkit.browser;

import java.io.IOException;
import java.util.List;

/** Something that every page should be. */
interface Check {

    /** Returns what is wrong with the page that the browser has just opened. */
    List<String> faults(Chromium browser) throws IOException, InterruptedException;
}
