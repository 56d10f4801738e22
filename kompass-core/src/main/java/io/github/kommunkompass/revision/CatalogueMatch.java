package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Matches the criteria of two catalogues and finds the differences. */
final class CatalogueMatch {

    private final Catalogue from;
    private final Catalogue to;
    private final boolean canCompareNames;
    /** The criterion of the earlier catalogue by the code of the later. */
    private final Map<CriterionCode, Criterion> earlierByCode = new HashMap<>();

    private final Set<CriterionCode> matched = new HashSet<>();
    private final List<CatalogueChange> changes = new ArrayList<>();

    CatalogueMatch(Catalogue from, Catalogue to) {
        this.from = from;
        this.to = to;
        this.canCompareNames = from.language().equals(to.language());
    }

    List<CatalogueChange> changes() {
        match(from.root(), to.root());
        pair((earlier, later) -> earlier.code().equals(later.code()) && haveSameName(earlier, later));
        pair(this::haveSameName);
        pair((earlier, later) -> earlier.code().equals(later.code()));
        to.criteria().forEach(this::compare);
        from.criteria().stream()
                .filter(earlier -> !matched.contains(earlier.code()) && !isBelowLaterLeaf(earlier))
                .forEach(earlier -> change(CatalogueChange.Kind.REMOVED, Optional.of(earlier), Optional.empty()));
        return changes;
    }

    private void pair(BiPredicate<Criterion, Criterion> areSame) {
        for (Criterion later : to.criteria()) {
            if (!earlierByCode.containsKey(later.code())) {
                from.criteria().stream()
                        .filter(earlier -> !matched.contains(earlier.code()))
                        .filter(earlier -> earlier.level().equals(later.level()))
                        .filter(earlier -> areSame.test(earlier, later))
                        .findFirst()
                        .ifPresent(earlier -> match(earlier, later));
            }
        }
    }

    private void match(Criterion earlier, Criterion later) {
        earlierByCode.put(later.code(), earlier);
        matched.add(earlier.code());
    }

    private boolean haveSameName(Criterion earlier, Criterion later) {
        Set<String> names = names(earlier, from.language());
        return canCompareNames && names(later, to.language()).stream().anyMatch(names::contains);
    }

    private static Set<String> names(Criterion criterion, String language) {
        return Stream.concat(criterion.name().find(language).stream(), criterion.aliases().stream())
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private void compare(Criterion later) {
        Criterion earlier = earlierByCode.get(later.code());
        if (earlier == null) {
            if (!isBelowEarlierLeaf(later)) {
                change(CatalogueChange.Kind.ADDED, Optional.empty(), Optional.of(later));
            }
            return;
        }
        if (!earlier.code().equals(later.code()) || hasMoved(earlier, later)) {
            change(CatalogueChange.Kind.MOVED, earlier, later);
        } else if (canCompareNames && !haveSameName(earlier, later)) {
            change(CatalogueChange.Kind.RENAMED, earlier, later);
        }
        if (earlier.max() != later.max()) {
            change(CatalogueChange.Kind.MAXIMUM_CHANGED, earlier, later);
        }
        if (earlier.isLeaf() != later.isLeaf()) {
            change(
                    earlier.isLeaf() ? CatalogueChange.Kind.PARTS_KNOWN : CatalogueChange.Kind.PARTS_UNKNOWN,
                    earlier,
                    later);
        }
    }

    private boolean hasMoved(Criterion earlier, Criterion later) {
        Optional<Criterion> earlierParent = later.parent().map(parent -> earlierByCode.get(parent.code()));
        return !earlierParent.equals(earlier.parent());
    }

    /** Parts of a criterion without known parts in the earlier catalogue are not necessarily new. */
    private boolean isBelowEarlierLeaf(Criterion later) {
        return later.ancestors().stream().anyMatch(ancestor -> {
            Criterion earlier = earlierByCode.get(ancestor.code());
            return earlier != null && earlier.isLeaf();
        });
    }

    private boolean isBelowLaterLeaf(Criterion earlier) {
        return earlier.ancestors().stream()
                .anyMatch(ancestor -> earlierByCode.entrySet().stream()
                        .anyMatch(pair -> pair.getValue().equals(ancestor)
                                && to.criterion(pair.getKey()).isLeaf()));
    }

    private void change(CatalogueChange.Kind kind, Criterion earlier, Criterion later) {
        change(kind, Optional.of(earlier), Optional.of(later));
    }

    private void change(CatalogueChange.Kind kind, Optional<Criterion> earlier, Optional<Criterion> later) {
        changes.add(
                new CatalogueChangeBuilder().kind(kind).from(earlier).to(later).build());
    }
}
