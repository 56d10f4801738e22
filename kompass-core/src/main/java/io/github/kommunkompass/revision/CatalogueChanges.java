package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the differences between two catalogues whose common criteria are known. */
final class CatalogueChanges {

    private final Catalogue from;
    private final Catalogue to;
    private final CatalogueMatch match;
    private final List<CatalogueChange> changes = new ArrayList<>();
    /** Criteria of the earlier catalogue that may be the same as one of the later, in another language. */
    private final Set<Criterion> notCompared = new HashSet<>();

    private CatalogueChanges(Catalogue from, Catalogue to, CatalogueMatch match) {
        this.from = from;
        this.to = to;
        this.match = match;
    }

    static CatalogueDiff diff(Catalogue from, Catalogue to, Optional<Crosswalk> crosswalk) {
        CatalogueMatch match = new CatalogueMatch(from, to, crosswalk.filter(one -> one.isBetween(from, to)));
        return new CatalogueDiffBuilder()
                .from(from)
                .to(to)
                .sameCriteria(match.earlierToLater())
                .changes(new CatalogueChanges(from, to, match).all())
                .build();
    }

    private List<CatalogueChange> all() {
        Set<Level> earlierLevels = levels(from);
        to.criteria().forEach(later -> compare(later, earlierLevels));
        Set<Level> laterLevels = levels(to);
        from.criteria().stream()
                .filter(earlier -> match.later(earlier).isEmpty() && !notCompared.contains(earlier))
                .filter(earlier -> isListed(earlier, laterLevels, match::later))
                .forEach(earlier -> change(CatalogueChange.Kind.REMOVED, Optional.of(earlier), Optional.empty()));
        return changes;
    }

    private void compare(Criterion later, Set<Level> earlierLevels) {
        Optional<Criterion> earlier = match.earlier(later);
        Optional<Criterion> sameCode =
                from.findCriterion(later.code()).filter(other -> !earlier.equals(Optional.of(other)));
        if (earlier.isEmpty()
                && sameCode.filter(other -> isNotComparable(other, later)).isPresent()) {
            notCompared.add(sameCode.get());
            change(CatalogueChange.Kind.NAMES_NOT_COMPARABLE, sameCode.get(), later);
            return;
        }
        earlier.ifPresent(same -> same(same, later));
        if (earlier.isEmpty() && isListed(later, earlierLevels, match::earlier)) {
            change(CatalogueChange.Kind.ADDED, Optional.empty(), Optional.of(later));
        }
        sameCode.ifPresent(other -> change(CatalogueChange.Kind.CODE_REUSED, other, later));
    }

    private static Set<Level> levels(Catalogue catalogue) {
        Set<Level> levels = new HashSet<>();
        catalogue.criteria().forEach(criterion -> levels.add(criterion.level()));
        return levels;
    }

    /** What the other catalogue cannot show, because it does not go as deep, is neither added nor removed. */
    private static boolean isListed(
            Criterion criterion, Set<Level> otherLevels, Function<Criterion, Optional<Criterion>> same) {
        return otherLevels.contains(criterion.level())
                && criterion.ancestors().stream()
                        .noneMatch(ancestor ->
                                same.apply(ancestor).filter(Criterion::isLeaf).isPresent());
    }

    private boolean isNotComparable(Criterion earlier, Criterion later) {
        return match.later(earlier).isEmpty()
                && earlier.level().equals(later.level())
                && !haveComparableNames(earlier, later);
    }

    private boolean haveComparableNames(Criterion one, Criterion other) {
        return Stream.of(from.language(), to.language())
                .anyMatch(language -> one.name().find(language).isPresent()
                        && other.name().find(language).isPresent());
    }

    private void same(Criterion earlier, Criterion later) {
        if (!earlier.code().equals(later.code()) || hasMoved(earlier, later)) {
            change(CatalogueChange.Kind.MOVED, earlier, later);
        }
        if (haveComparableNames(earlier, later) && !earlier.hasSameNameAs(later)) {
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
        return !later.parent().flatMap(match::earlier).equals(earlier.parent());
    }

    private void change(CatalogueChange.Kind kind, Criterion earlier, Criterion later) {
        change(kind, Optional.of(earlier), Optional.of(later));
    }

    private void change(CatalogueChange.Kind kind, Optional<Criterion> earlier, Optional<Criterion> later) {
        changes.add(
                new CatalogueChangeBuilder().kind(kind).from(earlier).to(later).build());
    }
}
