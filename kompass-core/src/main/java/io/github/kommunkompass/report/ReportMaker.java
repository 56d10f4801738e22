package io.github.kommunkompass.report;

import io.github.kommunkompass.language.ReportPhrase;
import java.util.ArrayList;
import java.util.List;

/** Makes a report: its title and the sections for which there is something to report. */
final class ReportMaker {

    private final ReportInput input;

    ReportMaker(ReportInput input) {
        this.input = input;
    }

    Report report() {
        ReportWords words = input.words();
        List<Section> sections = new ArrayList<>();
        sections.add(new SummarySection(input).section());
        ProfileSection.of(input).ifPresent(sections::add);
        sections.addAll(new AreaSections(input).sections());
        input.history().ifPresent(history -> sections.add(new DevelopmentSection(history, words).section()));
        input.plan().ifPresent(plan -> sections.add(new PlanSection(input, plan).section()));
        sections.add(new OverviewSection(input).section());
        sections.add(new AboutSection(input).section());
        Text title = words.text(
                ReportPhrase.TITLE,
                input.evaluation().municipality().name(),
                words.words().date(input.evaluation().evaluated()));
        return new Report(
                input.evaluation().subject(),
                words.tag(),
                input.evaluation().title().map(words::free).orElse(title),
                sections);
    }
}
