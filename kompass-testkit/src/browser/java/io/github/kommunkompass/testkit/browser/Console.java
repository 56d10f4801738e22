package io.github.kommunkompass.testkit.browser;

import java.util.List;
import java.util.logging.Level;
import org.openqa.selenium.logging.LogEntry;

/** The browser has no warning and no error to log. */
final class Console implements Check {

    @Override
    public List<String> faults(Chromium browser) {
        return browser.log("browser").stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }
}
