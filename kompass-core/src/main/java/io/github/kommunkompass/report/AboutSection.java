package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.value.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue, what the evaluation builds on, how sentences and numbers are made, the population, and the sources. */
final class AboutSection {

    private final ReportInput input;
    private final List<Section> before;
    private final ReportWords words;

    /** Creates a section that defines what occurs in those before it. */
    AboutSection(ReportInput input, List<Section> before) {
        this.input = input;
        this.before = before;
        this.words = input.words();
    }

    Section section() {
        Catalogue catalogue = input.evaluation().catalogue();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.text(ReportPhrase.BY_CATALOGUE, name(catalogue))));
        catalogue.description().ifPresent(text -> blocks.addAll(words.paragraphs(text)));
        if (input.evaluation().findings().isEmpty()) {
            blocks.add(new Block.Paragraph(words.text(ReportPhrase.NO_FINDINGS)));
        }
        blocks.addAll(new EvidenceBlocks(words).of(input.evaluation().evidence()));
        blocks.add(new Block.Items(words.of(ReportPhrase.RULES), new Rules(input, before).rules()));
        blocks.add(sources(ReportPhrase.SOURCES, input.evaluation().sources()));
        blocks.add(sources(ReportPhrase.SOURCES_OF_CATALOGUE, catalogue.sources()));
        List<PublishedFigures> published = published();
        if (!published.isEmpty()) {
            blocks.add(sources(
                    ReportPhrase.SOURCES_OF_FIGURES,
                    published.stream()
                            .flatMap(figures -> figures.sources().stream())
                            .distinct()
                            .toList()));
        }
        return new Section(Section.Kind.ABOUT, words.text(ReportPhrase.ABOUT), blocks);
    }

    private String name(Catalogue catalogue) {
        return catalogue.revision()
                + catalogue
                        .label()
                        .map(label -> " (" + words.free(label).words() + ")")
                        .orElse("");
    }

    private Block sources(ReportPhrase title, List<Source> sources) {
        return new Block.Sources(words.of(title), sources, words.of(ReportPhrase.NO_SOURCES));
    }

    private List<PublishedFigures> published() {
        return Stream.of(input.comparison(), input.peers())
                .flatMap(Optional::stream)
                .map(Comparison::reference)
                .filter(PublishedFigures.class::isInstance)
                .map(PublishedFigures.class::cast)
                .toList();
    }
}
