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

/** Finds which criteria of two catalogues are the same, and what differs between them. */
final class CatalogueMatch {

    private final Catalogue from;
    private final Catalogue to;
    private final boolean canCompareNames;
    /** The criterion of the earlier catalogue by the code of the later. */
    private final Map<CriterionCode, Criterion> before = new HashMap<>();

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
        to.criteria().forEach(this::later);
        from.criteria().stream()
                .filter(earlier -> !matched.contains(earlier.code()) && !isPartOfWhatHasNone(earlier))
                .forEach(earlier -> change(CatalogueChange.Kind.REMOVED, Optional.of(earlier), Optional.empty()));
        return changes;
    }

    private void pair(BiPredicate<Criterion, Criterion> areSame) {
        for (Criterion later : to.criteria()) {
            if (!before.containsKey(later.code())) {
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
        before.put(later.code(), earlier);
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

    private void later(Criterion later) {
        Criterion earlier = before.get(later.code());
        if (earlier == null) {
            if (!hadNoParts(later)) {
                change(CatalogueChange.Kind.ADDED, Optional.empty(), Optional.of(later));
            }
            return;
        }
        if (!earlier.code().equals(later.code()) || isElsewhere(earlier, later)) {
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

    private boolean isElsewhere(Criterion earlier, Criterion later) {
        Optional<Criterion> wholeBefore = later.parent().map(whole -> before.get(whole.code()));
        return !wholeBefore.equals(earlier.parent());
    }

    /** Of the parts of what was known without any, nobody can tell whether they are new. */
    private boolean hadNoParts(Criterion later) {
        return later.ancestors().stream().anyMatch(whole -> {
            Criterion earlier = before.get(whole.code());
            return earlier != null && earlier.isLeaf();
        });
    }

    private boolean isPartOfWhatHasNone(Criterion earlier) {
        return earlier.ancestors().stream()
                .anyMatch(whole -> before.entrySet().stream()
                        .anyMatch(pair -> pair.getValue().equals(whole)
                                && to.criterion(pair.getKey()).isLeaf()));
    }

    private void change(CatalogueChange.Kind kind, Criterion earlier, Criterion later) {
        change(kind, Optional.of(earlier), Optional.of(later));
    }

    private void change(CatalogueChange.Kind kind, Optional<Criterion> earlier, Optional<Criterion> later) {
        changes.add(new CatalogueChangeBuilder()
                .kind(kind)
                .earlier(earlier)
                .later(later)
                .build());
    }
}
