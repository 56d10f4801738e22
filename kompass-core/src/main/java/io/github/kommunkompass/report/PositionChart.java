package io.github.kommunkompass.report;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The figure of the total among all of a reference. */
record PositionChart(Comparison comparison, ReportWords words) {

    Chart.Position chart(Benchmark benchmark, Score total) {
        SortedMap<Integer, Long> evaluations =
                benchmark.distribution(benchmark.catalogue().root()).counts();
        Optional<Standing> standing =
                comparison.findStanding(total.criterion().code().toString());
        String title = words.of(ReportPhrase.POSITION_FIGURE);
        return new Chart.Position(
                title,
                description(total, standing),
                numbers(title, evaluations),
                comparison.subject(),
                total,
                evaluations,
                standing.flatMap(figures -> figures.mean().toOptional()),
                standing.flatMap(figures -> figures.median().toOptional()));
    }

    private String description(Score total, Optional<Standing> standing) {
        List<String> parts = new ArrayList<>();
        parts.add(words.of(ReportPhrase.DESCRIBED, words.named(total.criterion()), words.pointsOfMax(total)));
        standing.ifPresent(figures -> {
            figures.mean().ifPresent(mean -> parts.add(named(Label.MEAN, number(mean))));
            figures.median().ifPresent(median -> parts.add(named(Label.MEDIAN, number(median))));
            figures.rank().ifPresent(rank -> parts.add(named(Label.RANK, words.rank(rank))));
        });
        return ReportWords.capitalised(String.join(", ", parts) + ".");
    }

    private String number(Ratio points) {
        return words.words().decimal(points, Words.decimals(List.of(points)));
    }

    private String named(Label label, String figure) {
        return words.words().of(label) + " " + figure;
    }

    private DataTable numbers(String title, Map<Integer, Long> evaluations) {
        return new DataTable(
                title,
                List.of(
                        words.column(Label.POINTS, DataTable.Alignment.NUMBERS),
                        words.column(Label.EVALUATIONS, DataTable.Alignment.NUMBERS)),
                evaluations.entrySet().stream()
                        .map(entry -> new DataTable.Row(List.of(
                                words.text(words.words().number(entry.getKey())),
                                words.text(words.words().number(entry.getValue())))))
                        .toList());
    }
}
