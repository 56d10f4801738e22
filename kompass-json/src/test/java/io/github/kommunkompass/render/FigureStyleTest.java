package io.github.kommunkompass.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures have colours where variables of CSS are not known, and their marks can be told from the paper, also without colour vision. */
class FigureStyleTest {

    private static final Path STYLE = Path.of("src", "main", "templates", "figure.css");
    private static final Path PALETTE = Path.of("src", "main", "templates", "palette.css");
    private static final Pattern VARIABLE = Pattern.compile("(--[a-z-]+): (#[0-9a-f]{6})");
    private static final Pattern USE = Pattern.compile("([a-z-]+): var\\((--[a-z-]+)\\)");

    /** WCAG 2.2, 1.4.11. */
    private static final double LEAST_CONTRAST = 3;

    /** WCAG 2.2, 1.4.3. */
    private static final double LEAST_CONTRAST_OF_TEXT = 4.5;

    /** The colours for light, dark and paper. */
    private static List<Map<String, String>> palettes() throws IOException {
        List<Map<String, String>> palettes = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(Files.readString(PALETTE));
        while (matcher.find()) {
            if (matcher.group(1).equals("--ink")) {
                palettes.add(new HashMap<>());
            }
            palettes.get(palettes.size() - 1).put(matcher.group(1), matcher.group(2));
        }
        return palettes;
    }

    @Test
    void eachUseOfAVariableComesAfterItsColourForLight() throws IOException {
        String style = Files.readString(STYLE);
        Map<String, String> light = palettes().get(0);
        Matcher use = USE.matcher(style);
        int uses = 0;
        while (use.find()) {
            String plain = use.group(1) + ": " + colour(light, use.group(2)) + "; ";
            assertThat(style.substring(0, use.start())).as(use.group()).endsWith(plain);
            uses++;
        }
        assertThat(uses).isGreaterThan(20).isEqualTo(style.split("var\\(", -1).length - 1);
    }

    @Test
    void marksAndWordsCanBeToldFromThePaper() throws IOException {
        List<Map<String, String>> palettes = palettes();
        assertThat(palettes).hasSize(3);
        for (Map<String, String> palette : palettes) {
            for (String mark : List.of("--bar", "--accent", "--half-edge")) {
                assertThat(contrast(colour(palette, mark), colour(palette, "--paper")))
                        .as("%s in %s", mark, palette)
                        .isGreaterThanOrEqualTo(LEAST_CONTRAST);
            }
            for (String words : List.of("--ink", "--soft")) {
                assertThat(contrast(colour(palette, words), colour(palette, "--paper")))
                        .as("%s in %s", words, palette)
                        .isGreaterThanOrEqualTo(LEAST_CONTRAST_OF_TEXT);
            }
        }
        assertThat(Files.readString(STYLE)).contains(".half {", "stroke: var(--half-edge)");
    }

    private static String colour(Map<String, String> palette, String name) {
        return Optional.ofNullable(palette.get(name)).orElseThrow();
    }

    private static double contrast(String one, String other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String colour) {
        double[] linear = IntStream.of(1, 3, 5)
                .map(at -> Integer.parseInt(colour.substring(at, at + 2), 16))
                .mapToDouble(value -> value / 255.0)
                .map(value -> value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
