package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A section for each area: what it is about, its points, what the evaluators write of it, and its findings. */
final class AreaSections {

    private final ReportInput input;
    private final ReportWords words;

    AreaSections(ReportInput input) {
        this.input = input;
        this.words = input.words();
    }

    List<Section> sections() {
        return input.evaluation().catalogue().criteria(Level.AREA).stream()
                .filter(this::isReported)
                .map(this::section)
                .toList();
    }

    /** An area of which nothing is known, or only its points, has no section: the overview has them. */
    private boolean isReported(Criterion area) {
        boolean hasWords = withParts(area).map(Criterion::code).anyMatch(this::hasNarrative)
                || !findings(area).isEmpty();
        boolean hasPoints =
                withParts(area).map(input.scorecard()::score).anyMatch(score -> !ReportWords.isUnknown(score));
        return hasWords || (hasPoints && (!area.isLeaf() || area.description().isPresent()));
    }

    private boolean hasNarrative(CriterionCode code) {
        return input.evaluation().sections().containsKey(code);
    }

    private static Stream<Criterion> withParts(Criterion criterion) {
        return Stream.concat(Stream.of(criterion), criterion.children().stream().flatMap(AreaSections::withParts));
    }

    private List<Finding> findings(Criterion area) {
        List<CriterionCode> codes = withParts(area).map(Criterion::code).toList();
        return input.evaluation().findings().stream()
                .filter(finding -> codes.contains(finding.criterion()))
                .toList();
    }

    private Section section(Criterion area) {
        List<Block> blocks = new ArrayList<>();
        area.description().ifPresent(text -> blocks.addAll(words.paragraphs(text)));
        Text heading = words.codeAndName(area);
        String caption = words.of(ReportPhrase.POINTS_OF, words.named(area));
        blocks.add(new Block.Tabular(
                new Tables(input).points(caption, withParts(area).toList())));
        withParts(area).forEach(criterion -> blocks.addAll(narrative(criterion, criterion.equals(area))));
        if (!input.evaluation().findings().isEmpty()) {
            blocks.addAll(new FindingBlocks(words, ReportPhrase.NONE_IN_SOURCE).of(findings(area)));
        }
        return new Section(Section.Kind.AREA, Optional.of(area.code()), heading, blocks);
    }

    private List<Block> narrative(Criterion criterion, boolean isArea) {
        LocalizedText text = input.evaluation().sections().get(criterion.code());
        if (text == null) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        if (!isArea) {
            blocks.add(new Block.Heading(words.codeAndName(criterion)));
        }
        blocks.addAll(words.paragraphs(text));
        return blocks;
    }
}
