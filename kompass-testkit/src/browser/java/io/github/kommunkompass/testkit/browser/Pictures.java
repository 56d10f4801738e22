package io.github.kommunkompass.testkit.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes pictures of pages for the eye, in {@code target/screenshots}. */
final class Pictures {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final List<Integer> WIDTHS = List.of(320, 768, Chromium.WIDTH);

    private Pictures() {}

    /** Makes pictures of a page at each width in light and dark, and of each sheet of paper; returns the files of the former. */
    static List<Path> take(Chromium browser, Page page) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        browser.open(page);
        List<Path> pictures = new ArrayList<>();
        for (Media media : List.of(Media.LIGHT, Media.DARK)) {
            for (int width : WIDTHS) {
                pictures.add(take(browser, page, media, width));
            }
        }
        Path pdf = Files.write(FOLDER.resolve(page.name() + ".pdf"), browser.print());
        Program.PDF_TO_PPM.run(
                "-r",
                "70",
                "-png",
                pdf.toString(),
                FOLDER.resolve(page.name() + "-sheet").toString());
        return pictures;
    }

    private static Path take(Chromium browser, Page page, Media media, int width) throws IOException {
        browser.show(media);
        browser.resize(width);
        String name = page.name() + '-' + media.name().toLowerCase(Locale.ROOT) + '-' + width + ".png";
        return Files.write(FOLDER.resolve(name), browser.picture());
    }
}
