package io.github.kommunkompass.render;

import io.github.kommunkompass.language.FigurePhrase;
import io.github.kommunkompass.language.Language;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.report.Block;
import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.report.Section;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns a report into what the templates take. */
final class ShownReport {

    private final Report report;
    private final Words words;

    ShownReport(Report report) {
        this.report = report;
        this.words = Words.in(language(report.language()));
    }

    /** Returns the language of the words that a page adds. In another one than that of the report, they would be read aloud wrongly. */
    private static Language language(String tag) {
        return Language.find(tag)
                .orElseThrow(() -> new InvalidValueException(
                        "a report in the language " + Quoted.of(tag),
                        "one that Kompass has words in: "
                                + Stream.of(Language.values())
                                        .map(Language::tag)
                                        .collect(Collectors.joining(", "))));
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
        List<Block> blocks = section.blocks();
        return new ShownSection(
                section.id(),
                section.kind().id(),
                ShownText.of(section.heading(), report.language()),
                IntStream.range(0, blocks.size())
                        .mapToObj(i -> new ShownBlock(blocks.get(i), i + "-" + section.id(), report.language()))
                        .toList());
    }
}
