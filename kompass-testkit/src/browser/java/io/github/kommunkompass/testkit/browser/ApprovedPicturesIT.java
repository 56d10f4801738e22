package io.github.kommunkompass.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Figures of reports look as they did when they were approved, but for small differences between browsers and fonts. It runs with
 * {@code -Dkompass.pictures=true} only; with {@code -Dkompass.update=true} besides, it writes the pictures.
 */
@EnabledIfSystemProperty(named = "kompass.pictures", matches = "true")
class ApprovedPicturesIT {

    private static final Path APPROVED = Path.of("src", "browser", "approved");
    private static final List<Integer> WIDTHS = List.of(320, Chromium.WIDTH);

    /** A report, and which of its figures. */
    private static final List<Map.Entry<String, Integer>> FIGURES = List.of(
            Map.entry("whole", 0),
            Map.entry("whole", 1),
            Map.entry("whole", 2),
            Map.entry("followed", 2),
            Map.entry("missing", 0),
            Map.entry("norwegian", 0));

    /** The difference of a colour that an eye sees, of 255. */
    private static final int VISIBLE = 48;

    private static final int MOST = 12;
    private static final int MOST_BYTES = 2_000_000;
    private static final int TILE = 32;

    /** The largest share of a tile that may differ. */
    private static final double TOLERANCE = 0.1;

    private static Chromium browser;

    @BeforeAll
    static void startBrowser() {
        browser = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Arguments> figures() {
        return FIGURES.stream()
                .flatMap(figure ->
                        WIDTHS.stream().map(width -> Arguments.of(page(figure.getKey()), figure.getValue(), width)));
    }

    private static Page page(String name) {
        return ReportPages.html().stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void looksAsApproved(Page page, int figure, int width) throws IOException {
        browser.open(page);
        browser.resize(width);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(browser.figure(figure)));
        Path file = APPROVED.resolve(page.name() + "-" + figure + "-" + width + ".png");
        if (Boolean.getBoolean("kompass.update")) {
            Files.createDirectories(APPROVED);
            ImageIO.write(picture, "png", file.toFile());
        }
        BufferedImage approved = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(approved.getWidth());
        assertThat(picture.getHeight()).isEqualTo(approved.getHeight());
        assertThat(differentTiles(picture, approved))
                .as("tiles that differ from %s", file)
                .isEmpty();
    }

    /** In a share of the whole picture, a bar that is missing would not be seen. */
    private static List<Rectangle> differentTiles(BufferedImage one, BufferedImage other) {
        List<Rectangle> different = new ArrayList<>();
        for (int y = 0; y < one.getHeight(); y += TILE) {
            for (int x = 0; x < one.getWidth(); x += TILE) {
                Rectangle tile =
                        new Rectangle(x, y, Math.min(TILE, one.getWidth() - x), Math.min(TILE, one.getHeight() - y));
                if (difference(one, other, tile) > TOLERANCE) {
                    different.add(tile);
                }
            }
        }
        return different;
    }

    private static double difference(BufferedImage one, BufferedImage other, Rectangle tile) {
        int different = 0;
        for (int y = tile.y; y < tile.y + tile.height; y++) {
            for (int x = tile.x; x < tile.x + tile.width; x++) {
                different += isVisible(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) different / tile.width / tile.height;
    }

    @Test
    void thePicturesAreFewAndSmall() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(APPROVED)) {
            files = all.toList();
        }
        assertThat(files).hasSize(FIGURES.size() * WIDTHS.size()).hasSizeLessThanOrEqualTo(MOST);
        assertThat(files.stream().mapToLong(file -> file.toFile().length()).sum())
                .isLessThan(MOST_BYTES);
    }

    private static boolean isVisible(int one, int other) {
        return Stream.of(0, 8, 16)
                .anyMatch(shift -> Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > VISIBLE);
    }
}
