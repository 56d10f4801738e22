package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.benchmark.GroupAttribute;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;

/** Of groups and their whole, only what tells nothing of few is released together. */
@AddLifecycleHook(SeedOfTheBuild.class)
class GroupDisclosureLawsTest {

    private static final Catalogue SMALL = Catalogue.builder("SMALL")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1").name("en", "One").max(9))
                    .add(Criterion.builder("2").name("en", "Two").max(9)))
            .build();
    private static final KompassJson JSON =
            KompassJson.standard().with(Catalogues.none().with(SMALL));

    /** The group is the first letter of a name. */
    private static final GroupAttribute LETTER =
            GroupAttribute.of("letter", (municipality, date) -> letter(municipality));

    /** An evaluation: its group, which criteria have points, and its points. */
    record Given(char letter, int detail, int points) {

        Given with(int other) {
            return new Given(letter, detail, other);
        }

        Evaluation evaluation(int number) {
            EvaluationBuilder evaluation = Evaluation.builder(SMALL)
                    .municipality(Municipality.of(letter + "-" + number, "SE"))
                    .evaluated(PartialDate.of(2022));
            return switch (detail) {
                case 0 -> evaluation.points("total", points).build();
                case 1 -> evaluation.points("1", points).build();
                default ->
                    evaluation.points("1", points).points("2", 9 - points).build();
            };
        }
    }

    private static Optional<String> letter(Municipality municipality) {
        return Optional.of(municipality.name().substring(0, 1)).filter(letter -> !letter.equals("U"));
    }

    /**
     * Mostly complete evaluations of up to five groups, of which one is unknown. No points are 0 or the maximum, which would tell the
     * points of the parts, so that more of them were known.
     */
    @Provide
    Arbitrary<List<Given>> given() {
        Arbitrary<Integer> details = Arbitraries.of(0, 1, 2, 2, 2, 2, 2, 2);
        return Combinators.combine(
                        Arbitraries.of('A', 'B', 'C', 'C', 'D', 'D', 'U'),
                        details,
                        Arbitraries.integers().between(1, 8))
                .as(Given::new)
                .list()
                .ofMaxSize(30);
    }

    private static List<Evaluation> evaluations(List<Given> given) {
        List<Evaluation> evaluations = new ArrayList<>();
        for (Given one : given) {
            evaluations.add(one.evaluation(evaluations.size()));
        }
        return evaluations;
    }

    private static BenchmarkGroups all(List<Given> given) {
        return evaluations(given).stream()
                .collect(BenchmarkGroups.toBenchmarkGroups(Population.of(SMALL, RepeatPolicy.LATEST), LETTER));
    }

    private static BenchmarkGroups released(List<Given> given, int k) {
        return all(given).disclosed(DisclosurePolicy.minimum(k));
    }

    /** The values of the groups that are withheld, the unknown one as empty text. */
    private static Set<String> withheld(BenchmarkGroups groups) {
        Set<String> withheld = new HashSet<>();
        groups.byValue().forEach((value, group) -> {
            if (!group.isPresent()) {
                withheld.add(value);
            }
        });
        if (!groups.unknown().isPresent()) {
            withheld.add("");
        }
        return withheld;
    }

    @Property(tries = 300)
    void withholdsWhatTheOracleWithholds(
            @ForAll("given") List<Given> given, @ForAll @IntRange(min = 2, max = 9) int k) {
        BenchmarkGroups released = released(given, k);
        Set<String> expected =
                new ReleaseOracle(evaluations(given), evaluation -> letter(evaluation.municipality()), k).withheld();
        assertThat(withheld(released)).isEqualTo(expected);
        Statistics.label("withheld").collect(expected.size());
    }

    @Property
    void showsGroupsWholeOrNotAtAll(@ForAll("given") List<Given> given, @ForAll @IntRange(min = 2, max = 9) int k) {
        BenchmarkGroups all = all(given);
        BenchmarkGroups released = released(given, k);
        assertThat(released.byValue().keySet()).isEqualTo(all.byValue().keySet());
        released.byValue()
                .forEach((value, group) ->
                        group.ifPresent(shown -> assertThat(shown).isEqualTo(all.benchmark(value))));
        released.unknown()
                .ifPresent(shown -> assertThat(shown).isEqualTo(all.unknown().value()));
        Benchmark whole = all.whole().value();
        assertThat(released.whole().isPresent()).isEqualTo(whole.evaluations() == 0 || whole.evaluations() >= k);
        released.whole().ifPresent(shown -> {
            for (Criterion criterion : SMALL.criteria()) {
                long n = whole.distribution(criterion).n();
                boolean isWithheld = n > 0 && n < k;
                assertThat(released.withheldCriteria().contains(criterion)).isEqualTo(isWithheld);
                assertThat(shown.distribution(criterion).n()).isEqualTo(isWithheld ? 0 : n);
            }
        });
    }

    @Property
    void largerMinimumReleasesSubset(
            @ForAll("given") List<Given> given,
            @ForAll @IntRange(min = 2, max = 9) int k,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        BenchmarkGroups some = released(given, k + more);
        BenchmarkGroups others = released(given, k);
        assertThat(withheld(some)).containsAll(withheld(others));
        if (some.whole().isPresent()) {
            assertThat(others.whole().isPresent()).isTrue();
            assertThat(some.withheldCriteria()).containsAll(others.withheldCriteria());
        }
    }

    /** Whatever the points of withheld groups are, the same is withheld and the shown groups are the same. */
    @Property
    void shownGroupsDoNotDependOnPointsOfWithheldOnes(
            @ForAll("given") List<Given> given,
            @ForAll @IntRange(min = 2, max = 9) int k,
            @ForAll @IntRange(min = 1, max = 8) int other) {
        BenchmarkGroups one = released(given, k);
        List<Given> changed = given.stream()
                .map(evaluation -> isWithheld(evaluation, one) ? evaluation.with(other) : evaluation)
                .toList();
        BenchmarkGroups another = released(changed, k);
        assertThat(another.byValue()).isEqualTo(one.byValue());
        assertThat(another.unknown()).isEqualTo(one.unknown());
        assertThat(another.withheldCriteria()).isEqualTo(one.withheldCriteria());
        if (!one.whole().isPresent()) {
            assertThat(text(another)).isEqualTo(text(one));
        }
    }

    /** The whole has the points of withheld groups in their sum: whose they are does not matter. */
    @Property
    void releaseDoesNotTellWhosePointsTheyAre(
            @ForAll("given") List<Given> given, @ForAll @IntRange(min = 2, max = 9) int k) {
        BenchmarkGroups one = released(given, k);
        List<Given> rotated = new ArrayList<>(given);
        for (int detail = 0; detail <= 2; detail++) {
            rotate(rotated, detail, one);
        }
        assertThat(text(released(rotated, k))).isEqualTo(text(one));
    }

    /** Gives each withheld evaluation of a level of detail the points of the next one. */
    private static void rotate(List<Given> given, int detail, BenchmarkGroups released) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).detail() == detail && isWithheld(given.get(i), released)) {
                places.add(i);
            }
        }
        List<Given> before = List.copyOf(given);
        for (int i = 0; i < places.size(); i++) {
            Given next = before.get(places.get((i + 1) % places.size()));
            given.set(places.get(i), before.get(places.get(i)).with(next.points()));
        }
    }

    private static boolean isWithheld(Given evaluation, BenchmarkGroups released) {
        String letter = String.valueOf(evaluation.letter());
        return letter.equals("U")
                ? !released.unknown().isPresent()
                : withheld(released).contains(letter);
    }

    private static String text(BenchmarkGroups groups) {
        return JSON.write(Format.BENCHMARK_GROUPS, groups);
    }

    @Property
    void releasesAreReadBack(@ForAll("given") List<Given> given, @ForAll @IntRange(min = 2, max = 9) int k) {
        BenchmarkGroups released = released(given, k);
        assertThat(JSON.read(Format.BENCHMARK_GROUPS, text(released))).isEqualTo(released);
        assertThat(Schemas.errors(Format.BENCHMARK_GROUPS, text(released))).isEmpty();
    }
}
