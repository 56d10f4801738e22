package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the reasons and correspondences of a {@link Comparability}. */
final class ComparabilityCheck {

    private static final int MAX_LISTED = 12;

    private static final Comparator<Map.Entry<String, String>> BY_TAG_AND_TEXT =
            Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue());

    private static final Comparator<CrosswalkLink> SIMILAR = Comparator.comparing(CrosswalkLink::relation)
            .thenComparing(CrosswalkLink::reason, ComparabilityCheck::compare)
            .thenComparing(link -> link.source().text());

    private final Catalogue from;
    private final Catalogue to;
    private final List<ComparabilityReason> reasons = new ArrayList<>();

    private ComparabilityCheck(Catalogue from, Catalogue to) {
        this.from = from;
        this.to = to;
    }

    static Comparability of(Catalogue from, Catalogue to, Optional<Crosswalk> crosswalk) {
        var check = new ComparabilityCheck(from, to);
        if (from.revision().equals(to.revision()) && from.hasSameStructureAs(to)) {
            return check.oneRevision();
        }
        return crosswalk
                .filter(one -> one.isBetween(from, to))
                .map(check::by)
                .orElseGet(() -> check.withoutCrosswalk(crosswalk.isPresent()));
    }

    private Comparability oneRevision() {
        add(ComparabilityReason.Kind.SAME_REVISION, "Both are of " + from.revision() + ".");
        List<Correspondence> each = from.criteria().stream()
                .map(criterion -> correspondence(List.of(criterion), List.of(to.criterion(criterion.code()))))
                .toList();
        return comparability(each);
    }

    private static Correspondence correspondence(List<Criterion> first, List<Criterion> second) {
        return new CorrespondenceBuilder().from(first).to(second).build();
    }

    private Comparability withoutCrosswalk(boolean isOfOtherStructure) {
        otherRevision();
        String crosswalk = "crosswalk from " + from.revision() + " to " + to.revision();
        add(
                isOfOtherStructure ? ComparabilityReason.Kind.OTHER_STRUCTURE : ComparabilityReason.Kind.NO_CROSSWALK,
                isOfOtherStructure
                        ? "The " + crosswalk + " is between catalogues with other structures."
                        : "There is no " + crosswalk + ".");
        return comparability(List.of());
    }

    private Comparability by(Crosswalk crosswalk) {
        otherRevision();
        if (!crosswalk.authority().isPresent()) {
            add(
                    ComparabilityReason.Kind.NO_AUTHORITY,
                    "The crosswalk from " + from.revision() + " to " + to.revision() + " has no authority.");
        }
        relations(crosswalk.links());
        List<Correspondence> equal = equal(crosswalk.links());
        uncovered(crosswalk);
        return comparability(
                crosswalk.authority().isPresent() ? new DerivedSums(from, to, equal).withSums() : List.of());
    }

    /** Reports links with the same relation, reason and source together. */
    private void relations(List<CrosswalkLink> links) {
        Map<CrosswalkLink, List<CrosswalkLink>> similar = new TreeMap<>(SIMILAR);
        List<List<CrosswalkLink>> groups = new ArrayList<>();
        for (CrosswalkLink link : links) {
            if (link.relation() != Relation.EQUAL) {
                similar.computeIfAbsent(link, any -> added(groups)).add(link);
            }
        }
        groups.forEach(group -> {
            CrosswalkLink link = group.get(0);
            List<Criterion> first = criteria(union(group, CrosswalkLink::from), from);
            List<Criterion> second = criteria(union(group, CrosswalkLink::to), to);
            add(ComparabilityReason.Kind.RELATED, first, second, related(link, first, second), Optional.of(link));
        });
    }

    /** Compares language by language, so that a text in few languages is compared soon with one in many. */
    private static int compare(LocalizedText one, LocalizedText other) {
        Iterator<Map.Entry<String, String>> others = other.texts().entrySet().iterator();
        for (Map.Entry<String, String> text : one.texts().entrySet()) {
            int order = others.hasNext() ? BY_TAG_AND_TEXT.compare(text, others.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }

    private static <T> List<T> added(List<List<T>> lists) {
        List<T> added = new ArrayList<>();
        lists.add(added);
        return added;
    }

    private static Set<CriterionCode> union(
            List<CrosswalkLink> links, Function<CrosswalkLink, Set<CriterionCode>> side) {
        return links.stream().map(side).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private List<Correspondence> equal(List<CrosswalkLink> links) {
        List<Correspondence> equal = new ArrayList<>();
        for (CrosswalkLink link : links) {
            List<Criterion> first = criteria(link.from(), from);
            List<Criterion> second = criteria(link.to(), to);
            if (link.relation() == Relation.EQUAL && sum(first) != sum(second)) {
                String text = names(first) + " and " + names(second) + " are equal, but have maxima of " + sum(first)
                        + " and " + sum(second) + ".";
                add(ComparabilityReason.Kind.MAXIMA_DIFFER, first, second, text, Optional.of(link));
            } else if (link.relation() == Relation.EQUAL) {
                equal.add(correspondence(first, second));
            }
        }
        return equal;
    }

    private void otherRevision() {
        if (from.revision().equals(to.revision())) {
            add(
                    ComparabilityReason.Kind.SAME_NAME_ONLY,
                    "Both are called " + from.revision() + ", but their structures differ.");
            return;
        }
        add(
                ComparabilityReason.Kind.OTHER_REVISION,
                from.revision() + " and " + to.revision() + " are different revisions.");
        if (from.hasSameStructureAs(to)) {
            add(
                    ComparabilityReason.Kind.SAME_STRUCTURE_ONLY,
                    "They have the same codes and maxima; the questions may differ.");
        }
    }

    private static String related(CrosswalkLink link, List<Criterion> first, List<Criterion> second) {
        String words = switch (link.relation()) {
            case TIGHTENED -> " tightened to ";
            case LOOSENED -> " loosened to ";
            case SUBSET -> " part of ";
            case SUPERSET -> " including ";
            case OVERLAPS -> " overlapping with ";
            case EQUAL -> " equal to ";
        };
        return names(first) + words + names(second) + ": " + link.reason().in("en");
    }

    private void uncovered(Crosswalk crosswalk) {
        List<Criterion> none = List.of();
        each(
                crosswalk.removed(),
                all -> add(
                        ComparabilityReason.Kind.REMOVED,
                        all,
                        none,
                        "In " + from.revision() + " only: " + names(all) + ".",
                        Optional.empty()));
        each(
                crosswalk.added(),
                all -> add(
                        ComparabilityReason.Kind.ADDED,
                        none,
                        all,
                        "In " + to.revision() + " only: " + names(all) + ".",
                        Optional.empty()));
        List<Criterion> unknownFrom =
                unknown(from, code -> crosswalk.coverageFrom(crosswalk.from().criterion(code)));
        List<Criterion> unknownTo =
                unknown(to, code -> crosswalk.coverageTo(crosswalk.to().criterion(code)));
        if (!unknownFrom.isEmpty() || !unknownTo.isEmpty()) {
            String text = "There is no statement on " + names(from, unknownFrom)
                    + (unknownFrom.isEmpty() || unknownTo.isEmpty() ? "" : " and on ") + names(to, unknownTo) + ".";
            add(ComparabilityReason.Kind.UNKNOWN, unknownFrom, unknownTo, text, Optional.empty());
        }
    }

    private static void each(List<Criterion> criteria, Consumer<List<Criterion>> action) {
        if (!criteria.isEmpty()) {
            action.accept(criteria);
        }
    }

    private static List<Criterion> unknown(Catalogue catalogue, Function<CriterionCode, Coverage> coverage) {
        return catalogue.criteria().stream()
                .filter(criterion -> coverage.apply(criterion.code()) == Coverage.UNKNOWN)
                .toList();
    }

    private static List<Criterion> criteria(Set<CriterionCode> codes, Catalogue catalogue) {
        return codes.stream()
                .map(catalogue::criterion)
                .sorted(Comparator.comparingInt(Criterion::ordinal))
                .toList();
    }

    private static int sum(List<Criterion> criteria) {
        return criteria.stream().mapToInt(Criterion::max).sum();
    }

    private static String names(List<Criterion> criteria) {
        return criteria.size() > MAX_LISTED
                ? criteria.size() + " criteria"
                : criteria.stream()
                        .map(criterion -> criterion.code().toString())
                        .collect(Collectors.joining(", "));
    }

    private static String names(Catalogue catalogue, List<Criterion> criteria) {
        return criteria.isEmpty() ? "" : names(criteria) + " of " + catalogue.revision();
    }

    private void add(ComparabilityReason.Kind kind, String text) {
        add(kind, List.of(), List.of(), text, Optional.empty());
    }

    private void add(
            ComparabilityReason.Kind kind,
            List<Criterion> first,
            List<Criterion> second,
            String text,
            Optional<CrosswalkLink> link) {
        reasons.add(new ComparabilityReasonBuilder()
                .kind(kind)
                .from(first.stream().map(Criterion::code).toList())
                .to(second.stream().map(Criterion::code).toList())
                .text(text)
                .link(link)
                .source(link.map(CrosswalkLink::source))
                .build());
    }

    private Comparability comparability(List<Correspondence> correspondences) {
        return new ComparabilityBuilder()
                .from(from)
                .to(to)
                .correspondences(correspondences)
                .reasons(reasons)
                .statements(Statements.between(from.revision(), to.revision(), Optional.empty()))
                .build();
    }
}
