package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates a revision of a catalogue, area by area, and the correct crosswalk. */
final class RevisionArbitraries {

    private static final int MOST_ADDED = 2;
    private static final int NEW_MAXIMUM = 10;
    private static final LocalizedText REASON = LocalizedText.of("en", "Synthetic.");
    private static final Source SOURCE = Source.of("Synthetic");

    private RevisionArbitraries() {}

    /** How an area changes. */
    private enum Fate {
        KEPT,
        RENAMED,
        RECODED,
        TIGHTENED,
        ENLARGED,
        REMOVED
    }

    static Arbitrary<Crosswalk> revisions(Arbitrary<Catalogue> catalogues) {
        return catalogues
                .flatMap(from -> Combinators.combine(
                                Arbitraries.of(Fate.values())
                                        .list()
                                        .ofSize(from.criteria(Level.AREA).size()),
                                Arbitraries.integers().between(0, MOST_ADDED))
                        .as((fates, added) -> new Revising(from, fates, added).crosswalk()))
                .withoutEdgeCases();
    }

    private static final class Revising {

        private final Catalogue from;
        private final List<Fate> fates;
        private final int added;
        private final List<CrosswalkLink> links = new ArrayList<>();
        private final List<CriterionCode> removed = new ArrayList<>();

        Revising(Catalogue from, List<Fate> fates, int added) {
            this.from = from;
            this.fates = fates;
            // A catalogue has at least one area.
            this.added = fates.stream().allMatch(fate -> fate == Fate.REMOVED) ? Math.max(1, added) : added;
        }

        Crosswalk crosswalk() {
            Catalogue to = successor();
            List<Criterion> areas = from.criteria(Level.AREA);
            for (int i = 0; i < areas.size(); i++) {
                relate(areas.get(i), fates.get(i));
            }
            List<CriterionCode> codesAdded = IntStream.range(0, added)
                    .mapToObj(i -> CriterionCode.of(newCode(i)))
                    .toList();
            return Crosswalk.of(from, to, CrosswalkAuthority.author("Testkit"), links, removed, codesAdded);
        }

        private Catalogue successor() {
            CriterionBuilder root = Criterion.root();
            from.root().name().texts().forEach(root::name);
            List<Criterion> areas = from.criteria(Level.AREA);
            for (int i = 0; i < areas.size(); i++) {
                if (fates.get(i) != Fate.REMOVED) {
                    root.add(copy(areas.get(i), fates.get(i)));
                }
            }
            for (int i = 0; i < added; i++) {
                root.add(Criterion.builder(newCode(i))
                        .name(from.language(), "New " + i)
                        .max(NEW_MAXIMUM));
            }
            return Catalogue.builder(from.revision() + "-NEXT")
                    .language(from.language())
                    .root(root)
                    .build();
        }

        private static String newCode(int number) {
            return "new-" + number;
        }

        private CriterionBuilder copy(Criterion criterion, Fate fate) {
            CriterionBuilder copy = Criterion.builder(code(criterion.code(), fate));
            criterion
                    .name()
                    .texts()
                    .forEach((language, text) -> copy.name(language, fate == Fate.RENAMED ? text + ", renamed" : text));
            if (criterion.isLeaf()) {
                copy.max(fate == Fate.ENLARGED ? criterion.max() + 1 : criterion.max());
            }
            criterion.children().forEach(part -> copy.add(copy(part, fate)));
            return copy;
        }

        private static String code(CriterionCode code, Fate fate) {
            return fate == Fate.RECODED ? "was-" + code : code.toString();
        }

        private void relate(Criterion criterion, Fate fate) {
            if (fate == Fate.REMOVED) {
                removed.add(criterion.code());
            } else {
                Relation relation = switch (fate) {
                    case TIGHTENED -> Relation.TIGHTENED;
                    case ENLARGED -> Relation.SUBSET;
                    default -> Relation.EQUAL;
                };
                Set<CriterionCode> later = CrosswalkLink.codes(code(criterion.code(), fate));
                links.add(CrosswalkLink.of(relation, Set.of(criterion.code()), later, REASON, SOURCE));
            }
            criterion.children().forEach(part -> relate(part, fate));
        }
    }
}
