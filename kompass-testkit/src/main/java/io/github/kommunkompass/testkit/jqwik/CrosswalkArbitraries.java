package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.InvalidCrosswalkException;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates crosswalks between a catalogue and a copy or another catalogue. */
final class CrosswalkArbitraries {

    private static final int MOST_STATEMENTS = 12;
    private static final LocalizedText REASON = LocalizedText.of("en", "Synthetic.");
    private static final Source SOURCE = Source.of("Synthetic");

    private CrosswalkArbitraries() {}

    /** A statement about criteria, which are given by their ordinals modulo the size of the catalogue. */
    private record Statement(Kind kind, Relation relation, int from, int otherFrom, int to, int otherTo) {}

    /** The kind of a statement. */
    private enum Kind {
        SAME_CODE,
        ONE_TO_ONE,
        TWO_TO_ONE,
        ONE_TO_TWO,
        REMOVED,
        ADDED
    }

    static Arbitrary<Crosswalk> crosswalks() {
        return KompassArbitraries.catalogues()
                .flatMap(from -> successors(from).flatMap(to -> between(from, to)))
                .withoutEdgeCases();
    }

    /** Returns a copy with another revision, or another catalogue. */
    private static Arbitrary<Catalogue> successors(Catalogue catalogue) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(copy(catalogue, catalogue.revision() + "-B"))),
                Tuple.of(1, KompassArbitraries.catalogues().map(other -> copy(other, other.revision() + "-C"))));
    }

    static Catalogue copy(Catalogue catalogue, String revision) {
        return Catalogue.builder(revision)
                .language(catalogue.language())
                .root(copy(catalogue.root(), Criterion.root()))
                .build();
    }

    private static CriterionBuilder copy(Criterion criterion, CriterionBuilder builder) {
        criterion.name().texts().forEach(builder::name);
        if (criterion.isLeaf()) {
            builder.max(criterion.max());
        }
        criterion
                .children()
                .forEach(part ->
                        builder.add(copy(part, Criterion.builder(part.code().toString()))));
        return builder;
    }

    static Arbitrary<Crosswalk> between(Catalogue from, Catalogue to) {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 100);
        Arbitrary<Statement> statement = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, Kind.SAME_CODE),
                                Tuple.of(3, Kind.ONE_TO_ONE),
                                Tuple.of(1, Kind.TWO_TO_ONE),
                                Tuple.of(1, Kind.ONE_TO_TWO),
                                Tuple.of(1, Kind.REMOVED),
                                Tuple.of(1, Kind.ADDED)),
                        Arbitraries.oneOf(Arbitraries.just(Relation.EQUAL), Arbitraries.of(Relation.class)),
                        number,
                        number,
                        number,
                        number)
                .as(Statement::new);
        Arbitrary<List<Statement>> statements = Arbitraries.frequencyOf(
                Tuple.of(5, statement.list().ofMaxSize(MOST_STATEMENTS)), Tuple.of(1, everyLeafEqual(from)));
        return Combinators.combine(
                        Arbitraries.of(
                                CrosswalkAuthority.author("An author"),
                                CrosswalkAuthority.publisher("The publisher"),
                                CrosswalkAuthority.none()),
                        statements)
                .as((authority, all) -> new Consistent(from, to).crosswalk(authority, all));
    }

    private static Arbitrary<List<Statement>> everyLeafEqual(Catalogue from) {
        return Arbitraries.just(from.leaves().stream()
                .map(leaf -> new Statement(Kind.SAME_CODE, Relation.EQUAL, leaf.ordinal(), 0, 0, 0))
                .toList());
    }

    /** Adds statements, and omits those that contradict the ones before. */
    private static final class Consistent {

        private final Catalogue from;
        private final Catalogue to;
        private final List<CrosswalkLink> links = new ArrayList<>();
        private final List<CriterionCode> removed = new ArrayList<>();
        private final List<CriterionCode> added = new ArrayList<>();

        Consistent(Catalogue from, Catalogue to) {
            this.from = from;
            this.to = to;
        }

        Crosswalk crosswalk(CrosswalkAuthority authority, List<Statement> statements) {
            statements.forEach(this::add);
            return crosswalk(authority);
        }

        private Crosswalk crosswalk(CrosswalkAuthority authority) {
            return Crosswalk.of(from, to, authority, links, removed, added);
        }

        private void add(Statement statement) {
            Criterion one = chosen(from, statement.from());
            Criterion other = chosen(to, statement.to());
            switch (statement.kind()) {
                case SAME_CODE -> addLink(statement, Set.of(one), same(one));
                case ONE_TO_ONE -> addLink(statement, Set.of(one), Set.of(other));
                case TWO_TO_ONE -> addLink(statement, two(one, statement.otherFrom()), Set.of(other));
                case ONE_TO_TWO -> addLink(statement, Set.of(one), two(other, statement.otherTo()));
                case REMOVED -> addTo(removed, one.code());
                case ADDED -> addTo(added, other.code());
            }
        }

        private <T> void addTo(List<T> list, T statement) {
            list.add(statement);
            try {
                crosswalk(CrosswalkAuthority.none());
            } catch (InvalidCrosswalkException contradiction) {
                list.remove(list.size() - 1);
            }
        }

        private void addLink(Statement statement, Set<Criterion> some, Set<Criterion> others) {
            addTo(links, CrosswalkLink.of(statement.relation(), codes(some), codes(others), REASON, SOURCE));
        }

        private static Criterion chosen(Catalogue catalogue, int number) {
            return catalogue.criteria().get(number % catalogue.criteria().size());
        }

        private Set<Criterion> same(Criterion criterion) {
            return to.findCriterion(criterion.code()).stream().collect(Collectors.toSet());
        }

        private static Set<Criterion> two(Criterion criterion, int number) {
            Criterion sibling = criterion
                    .parent()
                    .map(whole -> whole.children().get(number % whole.children().size()))
                    .orElse(criterion);
            return new HashSet<>(List.of(criterion, sibling));
        }

        private static Set<CriterionCode> codes(Set<Criterion> criteria) {
            return criteria.stream().map(Criterion::code).collect(Collectors.toSet());
        }
    }
}
