package io.github.kompass.testkit.jqwik;

import io.github.kompass.catalogue.Catalogue;
import io.github.kompass.catalogue.Criterion;
import io.github.kompass.catalogue.CriterionBuilder;
import io.github.kompass.value.DateRange;
import io.github.kompass.value.LocalizedText;
import io.github.kompass.value.PartialDate;
import io.github.kompass.value.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Draws catalogues: a tree of parts, how its criteria are coded, and what stands around it. */
final class CatalogueArbitraries {

    static final int MOST_AREAS = 6;
    static final int MOST_PARTS = 3;
    static final int MOST_LEVELS = 4;
    static final int LARGEST_MAXIMUM = 40;

    private CatalogueArbitraries() {}

    /** A criterion that has no place yet; the maximum counts for leaves only. */
    private record Part(
            int max, String name, Map<String, String> translations, List<String> aliases, List<Part> parts) {

        Part with(List<Part> below) {
            return new Part(max, name, translations, aliases, below);
        }
    }

    /** How criteria are coded. In the last way catalogue order runs against the order of the codes. */
    private enum Coding {
        NUMBERS,
        LETTERS,
        BACKWARDS;

        String code(String above, int position) {
            return switch (this) {
                case NUMBERS -> join(above, Integer.toString(position + 1));
                case LETTERS -> above + (char) ('A' + position);
                case BACKWARDS -> join(above, Integer.toString(20 - position));
            };
        }

        private static String join(String above, String own) {
            return above.isEmpty() ? own : above + "." + own;
        }
    }

    /** What stands around the tree. */
    private record Frame(
            String revision,
            Optional<String> country,
            String language,
            Optional<LocalizedText> label,
            Optional<DateRange> inUse,
            int groupSize,
            List<Source> sources) {}

    static Arbitrary<Catalogue> catalogues() {
        List<Arbitrary<List<Part>>> areasByLevels = IntStream.rangeClosed(1, MOST_LEVELS)
                .<Arbitrary<List<Part>>>mapToObj(
                        levels -> parts(levels).list().ofMinSize(1).ofMaxSize(MOST_AREAS))
                .toList();
        return Combinators.combine(frames(), part(), Arbitraries.oneOf(areasByLevels), Arbitraries.of(Coding.values()))
                .as((frame, total, below, coding) -> catalogue(frame, total.with(below), coding))
                .withoutEdgeCases();
    }

    /** Parts with at most so many levels, their own included; some branches end earlier. */
    private static Arbitrary<Part> parts(int levels) {
        if (levels == 1) {
            return part();
        }
        Arbitrary<Part> divided = Combinators.combine(
                        part(), parts(levels - 1).list().ofMinSize(1).ofMaxSize(MOST_PARTS))
                .as(Part::with);
        return Arbitraries.frequencyOf(Tuple.of(1, part()), Tuple.of(2, divided));
    }

    private static Arbitrary<Part> part() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(1)),
                                Tuple.of(4, Arbitraries.integers().between(1, LARGEST_MAXIMUM))),
                        Texts.texts(),
                        Texts.translations(),
                        Texts.texts().list().ofMaxSize(2))
                .as((max, name, translations, aliases) -> new Part(max, name, translations, aliases, List.of()));
    }

    private static Arbitrary<Frame> frames() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9_999).map(number -> "GEN-" + number),
                        Arbitraries.of("SE", "NO", "DK").optional(0.5),
                        Arbitraries.of(Texts.LANGUAGES),
                        Texts.localized().optional(0.5),
                        spans().optional(0.5),
                        Arbitraries.integers().between(0, 3),
                        Texts.sources().list().ofMaxSize(2))
                .as(Frame::new);
    }

    private static Arbitrary<DateRange> spans() {
        Arbitrary<PartialDate> dates = Values.datesOfOurTime();
        return Combinators.combine(dates, dates.optional(0.5))
                .as((one, other) -> other.map(end -> span(one, end)).orElseGet(() -> DateRange.from(one)));
    }

    private static DateRange span(PartialDate one, PartialDate other) {
        return other.relationTo(one) == PartialDate.Relation.BEFORE
                ? DateRange.of(other, one)
                : DateRange.of(one, other);
    }

    private static Catalogue catalogue(Frame frame, Part total, Coding coding) {
        CriterionBuilder root = Criterion.root();
        describe(root, total, frame.language(), "", coding);
        Catalogue.Builder builder =
                Catalogue.builder(frame.revision()).language(frame.language()).root(root);
        frame.country().ifPresent(builder::country);
        frame.label().ifPresent(label -> label.texts().forEach(builder::label));
        frame.inUse().ifPresent(builder::inUse);
        if (frame.groupSize() > 0) {
            group(builder, total.parts().size(), frame.groupSize(), coding);
        }
        frame.sources().forEach(builder::source);
        return builder.build();
    }

    private static void describe(CriterionBuilder criterion, Part part, String language, String code, Coding coding) {
        criterion.name(language, part.name());
        part.translations().forEach((other, text) -> {
            if (!other.equals(language)) {
                criterion.name(other, text);
            }
        });
        part.aliases().forEach(criterion::alias);
        if (part.parts().isEmpty()) {
            criterion.max(part.max());
        }
        for (int i = 0; i < part.parts().size(); i++) {
            String below = coding.code(code, i);
            CriterionBuilder child = Criterion.builder(below);
            describe(child, part.parts().get(i), language, below, coding);
            criterion.add(child);
        }
    }

    /** Groups the first areas, so many to a group; those that do not fill one are in none. */
    private static void group(Catalogue.Builder builder, int areas, int size, Coding coding) {
        for (int first = 0; first + size <= areas; first += size) {
            List<String> codes = IntStream.range(first, first + size)
                    .mapToObj(position -> coding.code("", position))
                    .toList();
            builder.group(Map.of("en", "Group of " + codes.get(0)), codes);
        }
    }
}
