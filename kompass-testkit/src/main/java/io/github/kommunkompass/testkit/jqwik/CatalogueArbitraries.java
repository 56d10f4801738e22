package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CatalogueBuilder;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates catalogues: the tree, the codes of its criteria, and the other attributes. */
final class CatalogueArbitraries {

    private final CatalogueShape shape;

    CatalogueArbitraries(CatalogueShape shape) {
        this.shape = shape;
    }

    /** A criterion without a code. The maximum is used for leaves only. */
    private record Part(
            int max,
            String name,
            Map<String, String> translations,
            Map<String, String> descriptions,
            List<String> aliases,
            List<String> misprints,
            List<Part> parts) {

        static Part of(int max) {
            return new Part(max, "Part", Map.of(), Map.of(), List.of(), List.of(), List.of());
        }

        Part with(List<Part> below) {
            return new Part(max, name, translations, descriptions, aliases, misprints, below);
        }

        Part with(int other) {
            return new Part(other, name, translations, descriptions, aliases, misprints, parts);
        }

        Stream<Part> leaves() {
            return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Part::leaves);
        }
    }

    /** How criteria are coded. With the last way, catalogue order is the reverse of the natural order of codes. */
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

    /** The attributes of a catalogue other than its tree. */
    private record Frame(
            String revision,
            Optional<String> country,
            String language,
            Optional<LocalizedText> label,
            Optional<LocalizedText> description,
            Optional<DateRange> inUse,
            int groupSize,
            List<Source> sources) {

        static Frame of(String revision) {
            return new Frame(
                    revision,
                    Optional.empty(),
                    "en",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    List.of());
        }
    }

    Arbitrary<Catalogue> catalogues() {
        List<Arbitrary<List<Part>>> areasByLevels = IntStream.rangeClosed(1, shape.mostLevels())
                .<Arbitrary<List<Part>>>mapToObj(levels ->
                        parts(levels).list().ofMinSize(shape.fewestAreas()).ofMaxSize(shape.mostAreas()))
                .toList();
        Arbitrary<Catalogue> catalogues = Combinators.combine(
                        frames(), part(), Arbitraries.oneOf(areasByLevels), Arbitraries.of(Coding.values()))
                .as((frame, total, below, coding) -> catalogue(frame, total.with(below), coding));
        return Edges.in(catalogues, List.of(smallest()));
    }

    private Catalogue smallest() {
        Part leaf = Part.of(shape.smallestMaximum());
        List<Part> areas = Collections.nCopies(shape.fewestAreas(), leaf);
        return catalogue(Frame.of(shape.revision().orElse("GEN-0")), leaf.with(areas), Coding.NUMBERS);
    }

    /** Returns parts with at most this number of levels, their own included. */
    private Arbitrary<Part> parts(int levels) {
        if (levels == 1) {
            return part();
        }
        Arbitrary<Part> divided = Combinators.combine(
                        part(), parts(levels - 1).list().ofMinSize(1).ofMaxSize(shape.mostParts()))
                .as(Part::with);
        return Arbitraries.frequencyOf(Tuple.of(1, part()), Tuple.of(2, divided));
    }

    private Arbitrary<Part> part() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(shape.smallestMaximum())),
                                Tuple.of(
                                        4,
                                        Arbitraries.integers()
                                                .between(shape.smallestMaximum(), shape.largestMaximum()))),
                        Texts.texts(),
                        Texts.translations(),
                        Texts.translations(),
                        Texts.texts().list().ofMaxSize(2),
                        Texts.texts().list().ofMaxSize(1))
                .as((max, name, translations, descriptions, aliases, misprints) ->
                        new Part(max, name, translations, descriptions, aliases, misprints, List.of()));
    }

    private Arbitrary<Frame> frames() {
        return Combinators.combine(
                        shape.revision()
                                .map(Arbitraries::just)
                                .orElseGet(() ->
                                        Arbitraries.integers().between(1, 9_999).map(number -> "GEN-" + number)),
                        Arbitraries.of("SE", "NO", "DK").optional(0.5),
                        Arbitraries.of(Texts.LANGUAGES),
                        Texts.localized().optional(0.5),
                        Texts.localized().optional(0.3),
                        periods().optional(0.5),
                        Arbitraries.integers().between(0, 3),
                        Texts.sources().list().ofMaxSize(2))
                .as(Frame::new);
    }

    private static Arbitrary<DateRange> periods() {
        Arbitrary<PartialDate> dates = Values.recentDates();
        return Combinators.combine(dates, dates.optional(0.5))
                .as((one, other) -> other.map(end -> span(one, end)).orElseGet(() -> DateRange.from(one)));
    }

    private static DateRange span(PartialDate one, PartialDate other) {
        return other.relationTo(one) == PartialDate.Relation.BEFORE
                ? DateRange.of(other, one)
                : DateRange.of(one, other);
    }

    private Catalogue catalogue(Frame frame, Part drawn, Coding coding) {
        Part total = shape.areaMaximum()
                .map(max -> drawn.with(
                        drawn.parts().stream().map(area -> composed(area, max)).toList()))
                .orElse(drawn);
        CriterionBuilder root = Criterion.root();
        describe(root, total, frame.language(), "", coding);
        CatalogueBuilder builder =
                Catalogue.builder(frame.revision()).language(frame.language()).root(root);
        frame.country().ifPresent(builder::country);
        frame.label().ifPresent(label -> label.texts().forEach(builder::label));
        frame.description().ifPresent(description -> description.texts().forEach(builder::description));
        frame.inUse().ifPresent(builder::inUse);
        if (frame.groupSize() > 0) {
            group(builder, total.parts().size(), frame.groupSize(), coding);
        }
        frame.sources().forEach(builder::source);
        return builder.build();
    }

    /**
     * Returns an area with the given maximum: each leaf has at least 1, and the rest in proportion to its random
     * maximum.
     */
    private static Part composed(Part area, int max) {
        List<Part> leaves = area.leaves().toList();
        int rest = max - leaves.size();
        int drawn = leaves.stream().mapToInt(Part::max).sum();
        List<Integer> shares = new ArrayList<>();
        leaves.forEach(leaf -> shares.add(1 + rest * leaf.max() / drawn));
        int given = shares.stream().mapToInt(Integer::intValue).sum();
        shares.set(0, shares.get(0) + max - given);
        return withMaxima(area, shares.iterator());
    }

    private static Part withMaxima(Part part, Iterator<Integer> maxima) {
        return part.parts().isEmpty()
                ? part.with(maxima.next())
                : part.with(part.parts().stream()
                        .map(below -> withMaxima(below, maxima))
                        .toList());
    }

    private static void describe(CriterionBuilder criterion, Part part, String language, String code, Coding coding) {
        criterion.name(language, part.name());
        part.translations().forEach((other, text) -> {
            if (!other.equals(language)) {
                criterion.name(other, text);
            }
        });
        part.descriptions().forEach(criterion::description);
        part.aliases().forEach(criterion::alias);
        part.misprints().forEach(criterion::misprint);
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

    /** Adds groups of consecutive areas of the given size. Areas that do not fill a group are in none. */
    private static void group(CatalogueBuilder builder, int areas, int size, Coding coding) {
        for (int first = 0; first + size <= areas; first += size) {
            List<String> codes = IntStream.range(first, first + size)
                    .mapToObj(position -> coding.code("", position))
                    .toList();
            builder.group(Map.of("en", "Group of " + codes.get(0)), codes);
        }
    }
}
