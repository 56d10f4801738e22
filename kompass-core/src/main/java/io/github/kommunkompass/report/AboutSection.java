package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.evaluation.Evidence;
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
        catalogue.description().ifPresent(text -> blocks.add(new Block.Paragraph(words.free(text))));
        List<Text> evidence =
                input.evaluation().evidence().stream().flatMap(this::texts).toList();
        if (!evidence.isEmpty()) {
            blocks.add(new Block.Items(words.of(ReportPhrase.EVIDENCE), evidence, ""));
        }
        blocks.add(new Block.Items(words.of(ReportPhrase.RULES), new Rules(input, before).rules(), ""));
        blocks.add(new Block.Sources(words.of(ReportPhrase.SOURCES), sources(), words.of(ReportPhrase.NO_SOURCES)));
        return new Section(Section.Kind.ABOUT, Optional.empty(), words.text(ReportPhrase.ABOUT), blocks);
    }

    private String name(Catalogue catalogue) {
        return catalogue.revision()
                + catalogue
                        .label()
                        .map(label -> " (" + words.free(label).words() + ")")
                        .orElse("");
    }

    /** Returns the name of an indicator with its value, or how many documents and the like there are, and the note. */
    private Stream<Text> texts(Evidence evidence) {
        String kind = ReportWords.capitalised(words.words().of(evidence.kind()));
        Optional<Text> name = evidence.name().map(words::free);
        Optional<Text> counted = evidence.count().isPresent()
                ? Optional.of(words.text(
                        kind + ": " + words.words().number(evidence.count().getAsInt())))
                : Optional.empty();
        List<Text> texts = Stream.of(
                        name.map(text -> new Text(
                                text.words()
                                        + evidence.value()
                                                .map(value -> ": " + value)
                                                .orElse(""),
                                text.language())),
                        counted,
                        evidence.note().map(words::free))
                .flatMap(Optional::stream)
                .toList();
        return texts.isEmpty() ? Stream.of(words.text(kind)) : texts.stream();
    }

    private List<Source> sources() {
        Stream<Source> published = Stream.of(input.comparison(), input.peers())
                .flatMap(Optional::stream)
                .flatMap(comparison -> comparison.reference() instanceof PublishedFigures figures
                        ? figures.sources().stream()
                        : Stream.empty());
        return Stream.of(
                        input.evaluation().sources().stream(),
                        input.evaluation().catalogue().sources().stream(),
                        published)
                .flatMap(sources -> sources)
                .distinct()
                .toList();
    }
}
