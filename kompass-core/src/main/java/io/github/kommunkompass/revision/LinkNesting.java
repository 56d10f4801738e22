package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds the equal links above a link on one side, through the ancestors of its criteria. */
final class LinkNesting {

    private final List<CrosswalkLink> links;
    private final Function<CrosswalkLink, Set<CriterionCode>> side;
    private final Catalogue catalogue;
    /** The first equal link that each criterion is in; a second one is an error of its own. */
    private final Map<CriterionCode, Integer> linkByCode = new HashMap<>();

    LinkNesting(List<CrosswalkLink> links, Function<CrosswalkLink, Set<CriterionCode>> side, Catalogue catalogue) {
        this.links = links;
        this.side = side;
        this.catalogue = catalogue;
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).relation() == Relation.EQUAL) {
                for (CriterionCode code : side.apply(links.get(i))) {
                    linkByCode.putIfAbsent(code, i);
                }
            }
        }
    }

    /** Returns whether some or all criteria of an equal link are below those of others, by the index of the other. */
    Map<Integer, Nesting> wholes(int link) {
        Map<Integer, Integer> below = new HashMap<>();
        if (links.get(link).relation() != Relation.EQUAL) {
            return Map.of();
        }
        Set<CriterionCode> codes = side.apply(links.get(link));
        for (CriterionCode code : codes) {
            catalogue
                    .findCriterion(code)
                    .ifPresent(criterion -> above(criterion).forEach(other -> below.merge(other, 1, Integer::sum)));
        }
        below.remove(link);
        Map<Integer, Nesting> wholes = new HashMap<>();
        below.forEach((other, parts) -> wholes.put(other, parts == codes.size() ? Nesting.ALL : Nesting.SOME));
        return wholes;
    }

    private Set<Integer> above(Criterion criterion) {
        Set<Integer> above = new TreeSet<>();
        for (Criterion ancestor : criterion.ancestors()) {
            Integer link = linkByCode.get(ancestor.code());
            if (link != null) {
                above.add(link);
            }
        }
        return above;
    }
}
