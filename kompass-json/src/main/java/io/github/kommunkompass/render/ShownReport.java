package io.github.kommunkompass.render;

import io.github.kommunkompass.language.FigurePhrase;
import io.github.kommunkompass.language.Language;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.report.Section;
import java.util.List;
import java.util.Optional;

/** Turns a report into what the templates take. */
final class ShownReport {

    private final Report report;
    private final Words words;

    ShownReport(Report report) {
        this.report = report;
        this.words = Words.in(Language.of(List.of(report.language())));
    }

    Page page(Optional<Page.Logo> logo, Optional<String> styleSheet) {
        return new Page(
                report.language(),
                title(),
                words.subject(report.subject()),
                logo,
                styleSheet,
                words.of(FigurePhrase.CONTENTS),
                words.of(FigurePhrase.NUMBERS),
                sections());
    }

    Document document() {
        return new Document(title(), words.subject(report.subject()), sections());
    }

    private ShownText title() {
        return ShownText.of(report.title(), report.language());
    }

    private List<ShownSection> sections() {
        return report.sections().stream().map(this::section).toList();
    }

    private ShownSection section(Section section) {
        return new ShownSection(
                section.id(),
                section.kind().id(),
                ShownText.of(section.heading(), report.language()),
                section.blocks().stream()
                        .map(block -> new ShownBlock(block, report.language()))
                        .toList());
    }
}
