package io.github.kommunkompass.report;

import io.github.kommunkompass.language.ReportPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a report: its title and the sections for which there is something to report. */
final class ReportMaker {

    private final ReportInput input;
    private final Set<Section.Kind> without;

    ReportMaker(ReportInput input, Set<Section.Kind> without) {
        this.input = input;
        this.without = without;
    }

    Report report() {
        ReportWords words = input.words();
        List<Section> sections = new ArrayList<>();
        sections.add(new SummarySection(input).section());
        if (input.comparison().isPresent() || input.peers().isPresent()) {
            sections.add(new ProfileSection(input).section());
        }
        sections.addAll(new AreaSections(input).sections());
        input.history().ifPresent(history -> sections.add(new DevelopmentSection(history, words).section()));
        input.plan().ifPresent(plan -> sections.add(new PlanSection(input, plan).section()));
        sections.add(new OverviewSection(input).section());
        sections.removeIf(section -> without.contains(section.kind()));
        if (!without.contains(Section.Kind.ABOUT)) {
            sections.add(new AboutSection(input, sections).section());
        }
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
