package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Violation;
import io.github.kommunkompass.value.Violations;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects all violations of a crosswalk before it is built. Paths are those of its JSON form. */
final class CrosswalkCheck {

    private final List<CrosswalkLink> links;
    private final Violations violations = new Violations();

    private CrosswalkCheck(List<CrosswalkLink> links) {
        this.links = links;
    }

    static List<Violation> violations(
            Catalogue from,
            Catalogue to,
            List<CrosswalkLink> links,
            List<CriterionCode> removed,
            List<CriterionCode> added) {
        var check = new CrosswalkCheck(links);
        Set<LinkSides> seen = new TreeSet<>();
        for (int i = 0; i < links.size(); i++) {
            CrosswalkLink link = links.get(i);
            JsonPath path = JsonPath.ROOT.member("links").element(i);
            check.side(link.from(), from, path.member("from"));
            check.side(link.to(), to, path.member("to"));
            if (!seen.add(LinkSides.of(link))) {
                check.report(
                        CrosswalkRule.DUPLICATE_LINK,
                        path,
                        "a second link between the same criteria",
                        "one link between them");
            }
        }
        check.equals();
        check.parts(from, to);
        check.inOneOnly(removed, from, "removed", true);
        check.inOneOnly(added, to, "added", false);
        return check.violations.toList();
    }

    private void side(Set<CriterionCode> codes, Catalogue catalogue, JsonPath path) {
        if (codes.isEmpty()) {
            report(CrosswalkRule.EMPTY_SIDE, path, "no criteria", "at least one");
        }
        Set<Criterion> known = new HashSet<>();
        for (CriterionCode code : codes) {
            catalogue.findCriterion(code).ifPresentOrElse(known::add, () -> unknown(code, catalogue, path));
        }
        if (known.size() > 1) {
            nested(known, path);
        }
    }

    private void nested(Set<Criterion> criteria, JsonPath path) {
        criteria.stream()
                .sorted(Comparator.comparing(Criterion::code))
                .forEach(criterion -> ancestorAmong(criterion, criteria)
                        .ifPresent(ancestor -> report(
                                CrosswalkRule.NESTED,
                                path,
                                criterion.code() + " and " + ancestor.code(),
                                "one or the other")));
    }

    private void unknown(CriterionCode code, Catalogue catalogue, JsonPath path) {
        report(CrosswalkRule.UNKNOWN_CRITERION, path, "criterion " + code, "a code of " + catalogue.revision());
    }

    private static Optional<Criterion> ancestorAmong(Criterion criterion, Set<Criterion> criteria) {
        for (Criterion ancestor : criterion.ancestors()) {
            if (criteria.contains(ancestor)) {
                return Optional.of(ancestor);
            }
        }
        return Optional.empty();
    }

    private void equals() {
        for (boolean isFrom : new boolean[] {true, false}) {
            Map<CriterionCode, Integer> number = linked(isFrom);
            for (int i = 0; i < links.size(); i++) {
                CrosswalkLink link = links.get(i);
                if (link.relation() == Relation.EQUAL) {
                    JsonPath path = JsonPath.ROOT.member("links").element(i).member(isFrom ? "from" : "to");
                    side(link, isFrom).stream()
                            .filter(code -> number.getOrDefault(code, 0) > 1)
                            .forEach(code -> report(
                                    CrosswalkRule.EQUAL_AND_MORE,
                                    path,
                                    code + " in " + number.get(code) + " links",
                                    "an equal criterion in one link only"));
                }
            }
        }
    }

    /** Of two equal links, one is below the other on both sides or on none. */
    private void parts(Catalogue from, Catalogue to) {
        LinkNesting nestingFrom = new LinkNesting(links, CrosswalkLink::from, from);
        LinkNesting nestingTo = new LinkNesting(links, CrosswalkLink::to, to);
        for (int i = 0; i < links.size(); i++) {
            Map<Integer, Nesting> wholesFrom = nestingFrom.wholes(i);
            Map<Integer, Nesting> wholesTo = nestingTo.wholes(i);
            Set<Integer> others = new TreeSet<>(wholesFrom.keySet());
            others.addAll(wholesTo.keySet());
            for (int other : others) {
                nesting(
                        i,
                        other,
                        wholesFrom.getOrDefault(other, Nesting.NONE),
                        wholesTo.getOrDefault(other, Nesting.NONE));
            }
        }
    }

    private void nesting(int part, int whole, Nesting nestingFrom, Nesting nestingTo) {
        CrosswalkLink link = links.get(part);
        CrosswalkLink other = links.get(whole);
        if (nestingFrom != nestingTo || nestingFrom == Nesting.SOME) {
            report(
                    CrosswalkRule.EQUAL_APART,
                    JsonPath.ROOT.member("links").element(part),
                    place(link.from(), nestingFrom, other.from()) + " and " + place(link.to(), nestingTo, other.to()),
                    "equal criteria nested alike on both sides");
        }
    }

    private static String place(Set<CriterionCode> parts, Nesting nesting, Set<CriterionCode> wholes) {
        String words = switch (nesting) {
            case NONE -> " not below ";
            case SOME -> " only in part below ";
            case ALL -> " below ";
        };
        return text(parts) + words + text(wholes);
    }

    private static String text(Set<CriterionCode> codes) {
        return codes.stream().map(CriterionCode::toString).collect(Collectors.joining(", "));
    }

    private static Set<CriterionCode> side(CrosswalkLink link, boolean isFrom) {
        return isFrom ? link.from() : link.to();
    }

    /** Returns the number of links by criterion of a side. */
    private Map<CriterionCode, Integer> linked(boolean isFrom) {
        Map<CriterionCode, Integer> number = new HashMap<>();
        links.forEach(link -> side(link, isFrom).forEach(code -> number.merge(code, 1, Integer::sum)));
        return number;
    }

    private void inOneOnly(List<CriterionCode> codes, Catalogue catalogue, String member, boolean isFrom) {
        Map<CriterionCode, Integer> linked = codes.isEmpty() ? Map.of() : linked(isFrom);
        Set<CriterionCode> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            CriterionCode code = codes.get(i);
            JsonPath path = JsonPath.ROOT.member(member).element(i);
            if (catalogue.findCriterion(code).isEmpty()) {
                unknown(code, catalogue, path);
            }
            if (linked.containsKey(code)) {
                report(CrosswalkRule.CONTRADICTION, path, code + ", which is also in a link", "one or the other");
            }
            if (!seen.add(code)) {
                report(CrosswalkRule.CONTRADICTION, path, Quoted.of(code.toString()) + " a second time", "one entry");
            }
        }
    }

    private void report(CrosswalkRule rule, JsonPath path, String found, String expected) {
        violations.add(Violation.of(rule, path, found, expected));
    }
}
