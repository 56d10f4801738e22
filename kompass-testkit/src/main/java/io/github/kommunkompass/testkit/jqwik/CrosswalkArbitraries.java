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
import io.github.kommunkompass.value.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Draws crosswalks between a catalogue and another or one much like it. */
final class CrosswalkArbitraries {

    private static final int MOST_STATEMENTS = 12;
    private static final Source SOURCE = Source.of("Made up");

    private CrosswalkArbitraries() {}

    /** Something to say of criteria: their numbers, modulo how many there are. */
    private record Statement(Kind kind, Relation relation, int left, int otherLeft, int right, int otherRight) {}

    /** What is said. */
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

    /** The same again as another revision, or something quite different. */
    private static Arbitrary<Catalogue> successors(Catalogue catalogue) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(again(catalogue, catalogue.revision() + "-B"))),
                Tuple.of(1, KompassArbitraries.catalogues().map(other -> again(other, other.revision() + "-C"))));
    }

    static Catalogue again(Catalogue catalogue, String revision) {
        return Catalogue.builder(revision)
                .language(catalogue.language())
                .root(again(catalogue.root(), Criterion.root()))
                .build();
    }

    private static CriterionBuilder again(Criterion criterion, CriterionBuilder builder) {
        criterion.name().texts().forEach(builder::name);
        if (criterion.isLeaf()) {
            builder.max(criterion.max());
        }
        criterion
                .children()
                .forEach(part ->
                        builder.add(again(part, Criterion.builder(part.code().toString()))));
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
                                CrosswalkAuthority.author("Somebody"),
                                CrosswalkAuthority.publisher("The publisher"),
                                CrosswalkAuthority.none()),
                        statements)
                .as((voucher, all) -> new Saying(from, to).crosswalk(voucher, all));
    }

    private static Arbitrary<List<Statement>> everyLeafEqual(Catalogue from) {
        return Arbitraries.just(from.leaves().stream()
                .map(leaf -> new Statement(Kind.SAME_CODE, Relation.EQUAL, leaf.ordinal(), 0, 0, 0))
                .toList());
    }

    /** Says what can still be said, and leaves out what contradicts it. */
    private static final class Saying {

        private final Catalogue from;
        private final Catalogue to;
        private final List<Consumer<Crosswalk.Builder>> said = new ArrayList<>();

        Saying(Catalogue from, Catalogue to) {
            this.from = from;
            this.to = to;
        }

        Crosswalk crosswalk(CrosswalkAuthority voucher, List<Statement> statements) {
            statements.forEach(this::say);
            return build(voucher);
        }

        private Crosswalk build(CrosswalkAuthority voucher) {
            Crosswalk.Builder crosswalk = Crosswalk.builder(from, to).authority(voucher);
            said.forEach(saying -> saying.accept(crosswalk));
            return crosswalk.build();
        }

        private void say(Statement statement) {
            said.add(saying(statement));
            try {
                build(CrosswalkAuthority.none());
            } catch (InvalidCrosswalkException contradiction) {
                said.remove(said.size() - 1);
            }
        }

        private Consumer<Crosswalk.Builder> saying(Statement statement) {
            Criterion left = chosen(from, statement.left());
            Criterion right = chosen(to, statement.right());
            return switch (statement.kind()) {
                case SAME_CODE -> link(statement, Set.of(left), same(left));
                case ONE_TO_ONE -> link(statement, Set.of(left), Set.of(right));
                case TWO_TO_ONE -> link(statement, two(left, statement.otherLeft()), Set.of(right));
                case ONE_TO_TWO -> link(statement, Set.of(left), two(right, statement.otherRight()));
                case REMOVED -> crosswalk -> crosswalk.removed(left.code());
                case ADDED -> crosswalk -> crosswalk.added(right.code());
            };
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

        private static Consumer<Crosswalk.Builder> link(
                Statement statement, Set<Criterion> left, Set<Criterion> right) {
            return crosswalk -> crosswalk.link(
                    CrosswalkLink.of(statement.relation(), codes(left), codes(right), "So it is.", SOURCE));
        }

        private static Set<CriterionCode> codes(Set<Criterion> criteria) {
            return criteria.stream().map(Criterion::code).collect(Collectors.toSet());
        }
    }
}
