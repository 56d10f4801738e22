package io.github.kommunkompass.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No words of a figure run into other words or into what is drawn, and none leave the figure, in any language and both layouts. */
class FigureOverlapTest {

    private static final List<String> LANGUAGES = List.of("sv", "nb", "nn", "en");
    private static final String LONG_NAME =
            "Kommunikation, delaktighet och medborgardialog i förskoleverksamheterna och "
                    + "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen";
    private static final List<String> NAMES = List.of("Demokrati", LONG_NAME);

    /** Texts that overlap something, or are not within their panel. A column may stand on its track, which is light. */
    private static List<String> faults(Panel panel) {
        List<DrawnBox> all = panel.shapes().stream().map(DrawnBox::of).toList();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            DrawnBox text = all.get(i);
            if (text.isText()) {
                if (!text.isWithin(panel)) {
                    faults.add(text + " leaves the figure");
                }
                Stream.of(all.subList(0, i), all.subList(i + 1, all.size()))
                        .flatMap(List::stream)
                        .filter(other -> !isTrack(other) && text.overlaps(other))
                        .map(other -> text + " overlaps " + other)
                        .forEach(faults::add);
            }
        }
        return faults;
    }

    private static boolean isTrack(DrawnBox box) {
        return box.shape() instanceof Shape.Rectangle rectangle
                && rectangle.kind().equals("track");
    }

    private static void assertFree(Chart chart) {
        for (Layout layout : Layout.values()) {
            for (String language : LANGUAGES) {
                assertThat(Figures.panels(chart, language, layout))
                        .as("%s %s", layout, language)
                        .allSatisfy(panel -> assertThat(faults(panel)).isEmpty());
            }
        }
    }

    @Test
    void seesOverlaps() {
        var canvas = new Canvas();
        canvas.words("name start", Ratio.of(0), Ratio.of(20), "ej jämförbara");
        canvas.words("points middle", Ratio.of(80), Ratio.of(20), "800");
        canvas.line("break", Ratio.of(40), Ratio.of(0), Ratio.of(40), Ratio.of(100));
        canvas.words("name end", Ratio.of(20), Ratio.of(60), "outside");
        canvas.words("name start", Ratio.of(0), Ratio.of(98), "outside");
        canvas.words("name start", Ratio.of(50), Ratio.of(80), "free");
        canvas.dot("other", Ratio.of(60), Ratio.of(88), Ratio.of(4));
        assertThat(faults(canvas.panel(320, 100))).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 777, 100_000, 2_000_000, 100_000_000})
    void rowsHaveRoomForTheirNumbers(int max) {
        for (String name : NAMES) {
            assertFree(SampleCharts.areas(name, 8, max));
            assertFree(SampleCharts.profile(name, 8, max));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 12})
    void breaksHaveRoomForTheirWords(int number) {
        for (String revision : List.of("SE-2020", "A-REVISION-WITH-A-LONG-NAME")) {
            for (int max : List.of(800, 100_000)) {
                assertFree(SampleCharts.history(number, max, revision, false));
                assertFree(SampleCharts.history(number, max, revision, true));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsOfABreakAreWhole(Layout layout) {
        for (int number = 2; number <= 12; number++) {
            Chart history = SampleCharts.history(number, 800, "SE-2020", false);
            for (String language : LANGUAGES) {
                Svg figure = Svg.parse(SvgRenderer.of(layout).render(history, language));
                List<String> words = figure.texts("break-words");
                int breaks = figure.elements("line", "break").size();
                assertThat(breaks).isEqualTo(number - 1);
                String all = Stream.of("ej jämförbara", "ikke sammenlignbare", "ikkje samanliknbare", "not comparable")
                        .skip(LANGUAGES.indexOf(language))
                        .findFirst()
                        .orElseThrow();
                assertThat(String.join(" ", words))
                        .isEqualTo(String.join(
                                " ", Stream.generate(() -> all).limit(breaks).toList()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 100, 777, 800, 100_000, 1_000_000_000})
    void positionsHaveRoomForNameAndMeans(int max) {
        var random = new Random(max);
        for (int i = 0; i < 30; i++) {
            Map<Integer, Long> evaluations = new TreeMap<>();
            int middle = random.nextInt(max + 1);
            double spread = (double) max / (1 + random.nextInt(30));
            for (int j = 0; j <= i % 4 * 40; j++) {
                long points = Math.round(middle + random.nextGaussian() * spread);
                evaluations.merge((int) Math.max(0, Math.min(max, points)), 1L, Long::sum);
            }
            List<Integer> all = List.copyOf(evaluations.keySet());
            int own = i % 2 == 0 ? all.get(random.nextInt(all.size())) : random.nextInt(max + 1);
            long sum = all.stream().mapToLong(Integer::longValue).sum();
            assertFree(SampleCharts.position(
                    i % 3 == 0 ? "Upplands Väsby kommun med ett mycket långt namn i Stockholms län" : "Nässjö",
                    max,
                    own,
                    evaluations,
                    i % 5 == 0 ? Optional.empty() : Optional.of(Ratio.of(sum, all.size())),
                    i % 7 == 0 ? Optional.empty() : Optional.of(Ratio.of(all.get(all.size() / 2)))));
        }
    }
}
