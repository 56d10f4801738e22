package io.github.kommunkompass.report;

import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.language.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What figures show, in words. */
record Descriptions(ReportWords words) {

    String of(List<Chart.Mark> marks) {
        return ReportWords.capitalised(marks.stream().map(this::of).collect(Collectors.joining("; ", "", ".")));
    }

    private String of(Chart.Mark mark) {
        String name = words.named(mark.score().criterion());
        String points = words.pointsOfMax(mark.score());
        return mark.mean()
                .map(mean -> words.of(
                        ReportPhrase.DESCRIBED_WITH_MEAN,
                        name,
                        points,
                        words.words().decimal(mean, Words.decimals(List.of(mean)))))
                .orElseGet(() -> words.of(ReportPhrase.DESCRIBED, name, points));
    }
}
