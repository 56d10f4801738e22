package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes the links of two crosswalks that share criteria of the catalogue between them. */
final class Composition {

    private final Crosswalk first;
    private final Crosswalk second;

    Composition(Crosswalk first, Crosswalk second) {
        this.first = first;
        this.second = second;
    }

    List<CrosswalkLink> links() {
        Map<List<Set<CriterionCode>>, CrosswalkLink> composed = new LinkedHashMap<>();
        for (CrosswalkLink before : first.links()) {
            for (CrosswalkLink after : second.links()) {
                if (before.to().stream().anyMatch(after.from()::contains)) {
                    CrosswalkLink link = joined(before, after);
                    composed.merge(List.of(link.from(), link.to()), link, Composition::merged);
                }
            }
        }
        return List.copyOf(composed.values());
    }

    private CrosswalkLink joined(CrosswalkLink before, CrosswalkLink after) {
        if (before.to().equals(after.from())) {
            return link(before.relation().andThen(after.relation()), before.from(), after.to(), List.of(before, after));
        }
        return forward(before)
                .or(() -> backward(after))
                .orElseGet(() -> link(Relation.OVERLAPS, before.from(), after.to(), List.of(before, after)));
    }

    /** Returns the link extended to the criteria that its second side is equal to. */
    private Optional<CrosswalkLink> forward(CrosswalkLink before) {
        return equals(second, before.to(), CrosswalkLink::from)
                .map(equals -> link(
                        before.relation(), before.from(), union(equals, CrosswalkLink::to), prepended(before, equals)));
    }

    private Optional<CrosswalkLink> backward(CrosswalkLink after) {
        return equals(first, after.from(), CrosswalkLink::to)
                .map(equals -> link(
                        after.relation(), union(equals, CrosswalkLink::from), after.to(), prepended(after, equals)));
    }

    /** Returns the {@link Relation#EQUAL} links of a crosswalk that together cover exactly these criteria. */
    private static Optional<List<CrosswalkLink>> equals(
            Crosswalk crosswalk, Set<CriterionCode> codes, Function<CrosswalkLink, Set<CriterionCode>> side) {
        List<CrosswalkLink> equals = crosswalk.links().stream()
                .filter(link -> link.relation() == Relation.EQUAL && codes.containsAll(side.apply(link)))
                .toList();
        return union(equals, side).equals(codes) ? Optional.of(equals) : Optional.empty();
    }

    private static Set<CriterionCode> union(
            List<CrosswalkLink> links, Function<CrosswalkLink, Set<CriterionCode>> side) {
        Set<CriterionCode> union = new HashSet<>();
        links.forEach(link -> union.addAll(side.apply(link)));
        return union;
    }

    private static List<CrosswalkLink> prepended(CrosswalkLink link, List<CrosswalkLink> links) {
        List<CrosswalkLink> all = new ArrayList<>(List.of(link));
        all.addAll(links);
        return all;
    }

    private static CrosswalkLink merged(CrosswalkLink one, CrosswalkLink other) {
        return link(one.relation().andThen(other.relation()), one.from(), one.to(), List.of(one, other));
    }

    private static CrosswalkLink link(
            Relation relation, Set<CriterionCode> from, Set<CriterionCode> to, List<CrosswalkLink> origins) {
        return CrosswalkLink.of(
                relation,
                from,
                to,
                text(origins.stream().map(CrosswalkLink::reason)),
                Source.of(text(origins.stream().map(link -> link.source().text()))));
    }

    private static String text(Stream<String> texts) {
        return texts.distinct().collect(Collectors.joining("; "));
    }
}
