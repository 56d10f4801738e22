package io.github.kommunkompass.testkit.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * On A4 no page is empty, no page ends with a heading, no row and no figure is cut by the end of a page, none is missing,
 * and if there are page numbers each page has its own.
 */
final class Print implements Check {

    @Override
    public List<String> faults(Chromium browser) throws IOException, InterruptedException {
        browser.show(Media.PRINT);
        List<Mark> marks = Mark.in(browser);
        Path pdf = Files.createTempFile("kompass", ".pdf");
        try {
            Files.write(pdf, browser.print());
            return new Sheets(Paper.read(pdf), marks).faults();
        } finally {
            Files.delete(pdf);
        }
    }
}
