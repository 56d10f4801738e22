package io.github.kommunkompass.report;

import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.language.ReferenceSentences;
import io.github.kommunkompass.language.ReportPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the evaluation builds on, how sentences and numbers are made, the population, and the sources. */
final class AboutSection {

    private final ReportInput input;
    private final ReportWords words;

    AboutSection(ReportInput input) {
        this.input = input;
        this.words = input.words();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        input.evaluation()
                .catalogue()
                .description()
                .ifPresent(text -> blocks.add(new Block.Paragraph(words.free(text))));
        List<Text> evidence = input.evaluation().evidence().stream()
                .flatMap(one -> of(one).stream())
                .toList();
        if (!evidence.isEmpty()) {
            blocks.add(new Block.Items(words.of(ReportPhrase.EVIDENCE), evidence, ""));
        }
        blocks.add(new Block.Items(words.of(ReportPhrase.RULES), rules(), ""));
        blocks.add(new Block.Sources(
                words.of(ReportPhrase.SOURCES),
                Stream.concat(input.evaluation().sources().stream(), input.evaluation().catalogue().sources().stream())
                        .distinct()
                        .toList(),
                words.of(ReportPhrase.NO_SOURCES)));
        return new Section(Section.Kind.ABOUT, Optional.empty(), words.text(ReportPhrase.ABOUT), blocks);
    }

    /** Returns the name of an indicator with its value, or the note. */
    private Optional<Text> of(Evidence evidence) {
        Optional<Text> name = evidence.name().map(words::free);
        return name.map(text -> evidence.value()
                        .map(value -> new Text(text.words() + ": " + value, text.language()))
                        .orElse(text))
                .or(() -> evidence.note().map(words::free));
    }

    private List<Text> rules() {
        List<Text> rules = new ArrayList<>(List.of(
                words.text(ReportPhrase.RULE_STRONGEST),
                words.text(ReportPhrase.RULE_SUMS),
                words.text(ReportPhrase.RULE_ROUNDING)));
        if (input.history().isPresent()) {
            rules.add(words.text(ReportPhrase.RULE_COMPARABLE));
        }
        Stream.concat(input.comparison().stream(), input.peers().stream())
                .map(comparison -> new ReferenceSentences(comparison, words.words()).comparedWith())
                .map(words::text)
                .forEach(rules::add);
        return rules;
    }
}
