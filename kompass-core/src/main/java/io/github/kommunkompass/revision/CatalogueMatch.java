package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the criteria that two catalogues have in common, from the total downwards. */
final class CatalogueMatch {

    private static final Set<Relation> SAME = Set.of(Relation.EQUAL, Relation.TIGHTENED, Relation.LOOSENED);

    private final Catalogue from;
    private final Catalogue to;
    private final Map<CriterionCode, Criterion> laterByEarlier = new HashMap<>();
    private final Map<CriterionCode, Criterion> earlierByLater = new HashMap<>();

    CatalogueMatch(Catalogue from, Catalogue to, Optional<Crosswalk> crosswalk) {
        this.from = from;
        this.to = to;
        match(from.root(), to.root());
        if (from.revision().equals(to.revision()) && from.hasSameStructureAs(to)) {
            from.criteria().forEach(criterion -> match(criterion, to.criterion(criterion.code())));
        } else {
            crosswalk.ifPresent(this::matchLinks);
            matchNames();
        }
    }

    /** Matches what a crosswalk calls the same, unless it says so of two. */
    private void matchLinks(Crosswalk crosswalk) {
        List<CrosswalkLink> links = crosswalk.links().stream()
                .filter(link -> SAME.contains(link.relation())
                        && link.from().size() == 1
                        && link.to().size() == 1)
                .toList();
        Set<CriterionCode> earlierOfSeveral = inSeveral(links, CrosswalkLink::from);
        Set<CriterionCode> laterOfSeveral = inSeveral(links, CrosswalkLink::to);
        for (CrosswalkLink link : links) {
            Criterion earlier = from.criterion(link.from().iterator().next());
            Criterion later = to.criterion(link.to().iterator().next());
            if (isFree(earlier)
                    && !earlierByLater.containsKey(later.code())
                    && !earlierOfSeveral.contains(earlier.code())
                    && !laterOfSeveral.contains(later.code())) {
                match(earlier, later);
            }
        }
    }

    private static Set<CriterionCode> inSeveral(
            List<CrosswalkLink> links, Function<CrosswalkLink, Set<CriterionCode>> side) {
        Set<CriterionCode> seen = new HashSet<>();
        return links.stream()
                .flatMap(link -> side.apply(link).stream())
                .filter(code -> !seen.add(code))
                .collect(Collectors.toSet());
    }

    /** Matches level by level: criteria that share a name and a parent before others that share a name. */
    private void matchNames() {
        int levels = Math.min(from.deepestLevel().depth(), to.deepestLevel().depth());
        for (int depth = 1; depth <= levels; depth++) {
            Level level = Level.ofDepth(depth);
            var namesakes = new Namesakes(from, to, level);
            for (Namesakes.Preference preference : Namesakes.Preference.values()) {
                pair(namesakes, preference);
            }
        }
    }

    private void pair(Namesakes namesakes, Namesakes.Preference preference) {
        namesakes.prefer(preference, this::isFree);
        for (Criterion later : namesakes.later()) {
            if (!earlierByLater.containsKey(later.code())) {
                Optional<Criterion> parent = later.parent().map(one -> earlierByLater.get(one.code()));
                namesakes.first(later, parent, this::isFree).ifPresent(earlier -> match(earlier, later));
            }
        }
    }

    private boolean isFree(Criterion earlier) {
        return !laterByEarlier.containsKey(earlier.code());
    }

    private void match(Criterion earlier, Criterion later) {
        laterByEarlier.put(earlier.code(), later);
        earlierByLater.put(later.code(), earlier);
    }

    Optional<Criterion> earlier(Criterion later) {
        return Optional.ofNullable(earlierByLater.get(later.code()));
    }

    Optional<Criterion> later(Criterion earlier) {
        return Optional.ofNullable(laterByEarlier.get(earlier.code()));
    }

    /** Returns the pairs in the order of the later catalogue. */
    Map<Criterion, Criterion> earlierToLater() {
        Map<Criterion, Criterion> pairs = new LinkedHashMap<>();
        to.criteria().forEach(later -> earlier(later).ifPresent(earlier -> pairs.put(earlier, later)));
        return pairs;
    }
}
