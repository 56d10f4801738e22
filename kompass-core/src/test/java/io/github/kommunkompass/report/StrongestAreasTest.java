package io.github.kommunkompass.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.evaluation.EvaluationBuilder;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule by which a summary names the areas with the highest and the lowest shares. */
class StrongestAreasTest {

    private static final Pattern NAMED = Pattern.compile("A\\d+(?= \\()");

    private static List<String> sentences(String points) {
        String[] byArea = points.split(" ", -1);
        EvaluationBuilder evaluation = Reports.evaluation(Reports.areaCatalogue(byArea.length), "Habo", "2022");
        for (int i = 0; i < byArea.length; i++) {
            if (!byArea[i].equals("?")) {
                evaluation.points(Integer.toString(i + 1), Integer.parseInt(byArea[i]));
            }
        }
        Report report = Report.of(evaluation.build());
        WellFormed.check(report);
        return Reports.sentences(report.sections().get(0)).stream()
                .filter(sentence -> !sentence.startsWith("The total "))
                .toList();
    }

    private static String named(List<String> sentences, String beginning) {
        return sentences.stream()
                .filter(sentence -> sentence.startsWith(beginning))
                .flatMap(sentence -> NAMED.matcher(sentence).results())
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "10 20, A2, A1",
        "10 20 30, A3, A1",
        "30 20 ?, A1, A2",
        "10 20 30 40, A4 A3, A1 A2",
        "69 68 77 60 63 52 80 73, A7 A3 A8 A1, A6 A4 A5",
        // Equal shares at the border.
        "10 20 20 30, A4, A1",
        "10 20 20 20, '', A1",
        "20 20 20 10, '', A4",
        "10 10 20 20, A3 A4, A1 A2",
        // Equal shares within it.
        "1 2 3 4 5 6 9 9, A7 A8 A6 A5, A1 A2 A3",
        "1 2 3 3 5 6 7 8, A8 A7 A6 A5, A1 A2",
        "10 ? 30 ? 50 ?, A5, A1"
    })
    void namesAtMostHalfAndAtMostThree(String points, String strongest, String lowest) {
        String beginning = points.contains("?")
                ? "Among the areas whose points are known, the share of the maximum is "
                : "The share of the maximum is ";
        List<String> sentences = sentences(points);
        assertThat(named(sentences, beginning + "highest in ")).isEqualTo(strongest);
        assertThat(named(sentences, beginning + "lowest in ")).isEqualTo(lowest);
        assertThat(sentences)
                .hasSize(2)
                .filteredOn(sentence -> !sentence.startsWith(beginning))
                .containsExactlyElementsOf(Stream.of("highest", "lowest")
                        .filter(end -> (end.equals("highest") ? strongest : lowest).isEmpty())
                        .map(end -> "No area is named as the " + end + ", because shares are equal.")
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "? ?, The points of the areas are not known.",
        "? 50, 'The points of only one area are known, so that none is named as the highest or lowest.'",
        "50 50, 'No area is named as the highest or lowest, because shares are equal.'",
        "50 50 50 ?, 'No area is named as the highest or lowest, because shares are equal.'"
    })
    void saysWhyItNamesNone(String points, String why) {
        assertThat(sentences(points)).containsExactly(why);
    }
}
