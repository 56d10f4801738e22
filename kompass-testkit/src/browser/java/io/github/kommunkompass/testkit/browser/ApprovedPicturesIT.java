package io.github.kommunkompass.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first screen of reports looks as it did when it was approved, but for small differences between browsers and fonts. It runs with
 * {@code -Dkompass.pictures=true} only; with {@code -Dkompass.update=true} besides, it writes the pictures.
 */
@EnabledIfSystemProperty(named = "kompass.pictures", matches = "true")
class ApprovedPicturesIT {

    private static final Path APPROVED = Path.of("src", "browser", "approved");
    private static final List<String> NAMES = List.of("whole", "followed", "total", "missing", "norwegian", "deep");
    private static final List<Integer> WIDTHS = List.of(320, Chromium.WIDTH);
    private static final int HEIGHT = 1100;

    /** The difference of a colour that an eye sees, of 255. */
    private static final int VISIBLE = 48;

    private static final double TOLERANCE = 0.01;

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

    static Stream<Arguments> pages() {
        return ReportPages.html().stream()
                .filter(page -> NAMES.contains(page.name()))
                .flatMap(page -> WIDTHS.stream().map(width -> Arguments.of(page, width)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void looksAsApproved(Page page, int width) throws IOException {
        browser.open(page);
        browser.show(Media.LIGHT);
        browser.resize(width);
        BufferedImage picture = top(ImageIO.read(new ByteArrayInputStream(browser.picture())));
        Path file = APPROVED.resolve(page.name() + "-" + width + ".png");
        if (Boolean.getBoolean("kompass.update")) {
            Files.createDirectories(APPROVED);
            ImageIO.write(picture, "png", file.toFile());
        }
        BufferedImage approved = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(approved.getWidth());
        assertThat(picture.getHeight()).isEqualTo(approved.getHeight());
        assertThat(difference(picture, approved))
                .as("the share of pixels that differ from %s", file)
                .isLessThan(TOLERANCE);
    }

    private static BufferedImage top(BufferedImage picture) {
        return picture.getSubimage(0, 0, picture.getWidth(), Math.min(HEIGHT, picture.getHeight()));
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        long different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                different += isVisible(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) different / one.getWidth() / one.getHeight();
    }

    private static boolean isVisible(int one, int other) {
        return Stream.of(0, 8, 16)
                .anyMatch(shift -> Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > VISIBLE);
    }
}
