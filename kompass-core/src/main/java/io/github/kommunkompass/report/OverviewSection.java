package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.language.ReportPhrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The points of all criteria, and which are missing and why. */
final class OverviewSection {

    private final ReportInput input;
    private final ReportWords words;

    OverviewSection(ReportInput input) {
        this.input = input;
        this.words = input.words();
    }

    Section section() {
        String title = words.of(ReportPhrase.OVERVIEW);
        return new Section(
                Section.Kind.OVERVIEW,
                Optional.empty(),
                words.text(title),
                List.of(
                        new Block.Tabular(new Tables(input)
                                .points(title, input.evaluation().catalogue().criteria())),
                        new Block.Items(
                                words.of(ReportPhrase.MISSING_POINTS),
                                missing(),
                                words.of(ReportPhrase.NOTHING_MISSING))));
    }

    /** Returns the leaves whose points are unknown, with the reason of each. */
    private List<Text> missing() {
        Map<Criterion, Observation> reported = input.evaluation().observations().reported();
        return input.evaluation().catalogue().leaves().stream()
                .filter(leaf -> !input.scorecard().score(leaf).isKnown())
                .map(leaf -> {
                    Missing reason = reported.get(leaf) instanceof Missing known ? known : Missing.NOT_REPORTED;
                    Text name = words.codeAndName(leaf);
                    return new Text(name.words() + ": " + words.words().of(reason), name.language());
                })
                .toList();
    }
}
