package io.github.kommunkompass.report;

import io.github.kommunkompass.language.ReportPhrase;
import java.util.List;
import java.util.stream.Collectors;

/** What figures show, in words. */
record Descriptions(ReportWords words) {

    String of(List<Chart.Mark> marks) {
        return marks.stream().map(this::of).collect(Collectors.joining("; ", "", "."));
    }

    private String of(Chart.Mark mark) {
        String points = words.pointsOfMax(mark.score());
        return mark.mean()
                .map(mean -> words.of(
                        ReportPhrase.DESCRIBED_WITH_MEAN,
                        mark.name(),
                        points,
                        words.words().decimal(mean, 1)))
                .orElseGet(() -> words.of(ReportPhrase.DESCRIBED, mark.name(), points));
    }
}
