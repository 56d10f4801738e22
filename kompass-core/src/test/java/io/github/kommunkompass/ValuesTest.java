package io.github.kommunkompass;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values are equal if all their components are, and differ if any component does. */
class ValuesTest {

    private static final Source SOURCE = Source.of("A report");

    static Stream<Arguments> types() {
        return Stream.of(
                named("ratios", () -> List.of(Ratio.ZERO, Ratio.of(1, 2), Ratio.of(-1, 2), Ratio.of(2))),
                named(
                        "texts",
                        () -> List.of(
                                LocalizedText.of("en", "One"),
                                LocalizedText.of("sv", "One"),
                                LocalizedText.of("en", "Two"),
                                LocalizedText.of("en", "One").with("sv", "Ett"))),
                named(
                        "dates",
                        () -> List.of(
                                PartialDate.of(2022),
                                PartialDate.of(2021),
                                PartialDate.of(2022, 9),
                                PartialDate.of(2022, 9, 1))),
                named("codes", () -> List.of(CriterionCode.of("1"), CriterionCode.of("01"), CriterionCode.TOTAL)),
                named("revisions", () -> List.of(RevisionId.of("A"), RevisionId.of("B"))),
                named("catalogues", ValuesTest::catalogues),
                named("observations", ValuesTest::observations),
                named("evaluations", ValuesTest::evaluations),
                named("scores", ValuesTest::scores),
                named("scorecards", ValuesTest::scorecards),
                named(
                        "distributions",
                        () -> List.of(
                                Distribution.of(3),
                                Distribution.of(4),
                                Distribution.of(3, 1),
                                Distribution.of(3, 1, 2))),
                named(
                        "figures",
                        () -> List.of(
                                Figure.of(1),
                                Figure.of(2),
                                Figure.unavailable(UnavailableReason.NO_VALUES),
                                Figure.unavailable(UnavailableReason.WITHHELD))),
                named(
                        "disclosures",
                        () -> List.of(
                                DisclosurePolicy.none(), DisclosurePolicy.minimum(2), DisclosurePolicy.minimum(3))),
                named("benchmarks", ValuesTest::benchmarks),
                named("means", ValuesTest::means),
                named("crosswalks", ValuesTest::crosswalks));
    }

    private static Arguments named(String name, Supplier<List<?>> values) {
        return Arguments.of(name, values);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void valuesWithEqualComponentsAreEqual(String name, Supplier<List<?>> values) {
        List<?> some = values.get();
        List<?> again = values.get();
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < again.size(); j++) {
                assertThat(some.get(i).equals(again.get(j)))
                        .as("%s and %s of %s", i, j, name)
                        .isEqualTo(i == j);
            }
            assertThat(some.get(i)).isNotEqualTo(name).hasSameHashCodeAs(again.get(i));
            assertThat(some.get(i)).hasToString(again.get(i).toString());
            assertThat(some.get(i).toString()).isNotBlank();
        }
        Set<Integer> hashes = some.stream().map(Object::hashCode).collect(Collectors.toSet());
        assertThat(hashes).hasSizeGreaterThan(1);
    }

    private static Catalogue catalogue(String revision, String name, int max) {
        return Catalogue.builder(revision).root(criteria(name, max)).build();
    }

    private static CriterionBuilder criteria(String name, int max) {
        return Criterion.root()
                .name("en", "Total")
                .add(Criterion.builder("1").name("en", name).max(max))
                .add(Criterion.builder("2").name("en", "Two").max(5));
    }

    private static List<Catalogue> catalogues() {
        return List.of(
                catalogue("A", "One", 5),
                catalogue("B", "One", 5),
                catalogue("A", "Eins", 5),
                catalogue("A", "One", 6),
                Catalogue.builder("A")
                        .description("en", "What it is about")
                        .root(criteria("One", 5))
                        .build(),
                Catalogue.builder("A")
                        .root(criteria("One", 5).description("en", "What it is about"))
                        .build());
    }

    private static EvaluationBuilder reports() {
        return reports(catalogue("A", "One", 5));
    }

    private static EvaluationBuilder reports(Catalogue catalogue) {
        return Evaluation.builder(catalogue)
                .municipality(Municipality.of("Arboga", "SE"))
                .evaluated(PartialDate.of(2022));
    }

    private static List<Observations> observations() {
        return Stream.of(
                        reports(),
                        reports().points("1", 1),
                        reports().points("1", 2),
                        reports().points("2", 1),
                        reports().missing("1", Missing.SUPPRESSED),
                        reports().missing("9", Missing.SUPPRESSED),
                        reports(catalogue("B", "One", 5)))
                .map(reports -> reports.build().observations())
                .toList();
    }

    private static List<Evaluation> evaluations() {
        Finding finding = Finding.of(FindingKind.STRENGTH, CriterionCode.of("1"), LocalizedText.of("en", "Good"));
        return List.of(
                reports().build(),
                reports().points("1", 1).build(),
                reports().municipality(Municipality.of("Habo", "SE")).build(),
                reports().evaluated(PartialDate.of(2021)).build(),
                reports().title(LocalizedText.of("en", "Report")).build(),
                reports().addEvaluator("The office").build(),
                reports().section("1", LocalizedText.of("en", "Good")).build(),
                reports().addFinding(finding).build(),
                reports().addFinding(finding.withId("a")).build(),
                reports().addFinding(finding.withRefersTo("a")).build(),
                reports().addEvidence(Evidence.of(EvidenceKind.WEB)).build(),
                reports().addSource(SOURCE).build());
    }

    private static List<Score> scores() {
        Catalogue catalogue = catalogue("A", "One", 5);
        Criterion one = catalogue.criterion("1");
        Ratio half = Ratio.of(1, 2);
        Optional<Ratio> nothing = Optional.of(Ratio.ZERO);
        return List.of(
                Score.known(catalogue, one, 2, 5, Ratio.ONE),
                Score.known(catalogue, one, 3, 5, Ratio.ONE),
                Score.known(catalogue, one, 2, 4, Ratio.ONE),
                Score.known(catalogue, one, 2, 5, half),
                Score.known(catalogue, catalogue.criterion("2"), 2, 5, Ratio.ONE),
                Score.known(catalogue("B", "One", 5), catalogue("B", "One", 5).criterion("1"), 2, 5, Ratio.ONE),
                Score.bounded(catalogue, one, 2, 2, 5, nothing),
                Score.bounded(catalogue, one, 1, 2, 5, nothing),
                Score.bounded(catalogue, one, 2, 3, 5, nothing),
                Score.bounded(catalogue, one, 2, 3, 5, Optional.empty()));
    }

    private static List<Scorecard> scorecards() {
        Evaluation some = reports().points("1", 1).build();
        return List.of(
                Scorer.strict().score(some),
                Scorer.with(MissingPolicy.AVAILABLE_PARTS).score(some),
                Scorer.strict().score(reports().points("1", 2).build()),
                Scorer.strict()
                        .score(some.toBuilder().evaluated(PartialDate.of(2021)).build()));
    }

    private static List<Benchmark> benchmarks() {
        return List.of(
                accumulator(RepeatPolicy.ALL).toBenchmark(),
                accumulator(RepeatPolicy.LATEST).toBenchmark(),
                holding(RepeatPolicy.ALL, 1).toBenchmark(),
                holding(RepeatPolicy.ALL, 2).toBenchmark(),
                outside(holding(RepeatPolicy.ALL, 1)).toBenchmark());
    }

    private static BenchmarkAccumulator accumulator(RepeatPolicy repeats) {
        return BenchmarkAccumulator.of(Population.of(catalogue("A", "One", 5), repeats));
    }

    private static BenchmarkAccumulator holding(RepeatPolicy repeats, int points) {
        BenchmarkAccumulator accumulator = accumulator(repeats);
        accumulator.add(reports().points("1", points).build());
        return accumulator;
    }

    private static BenchmarkAccumulator outside(BenchmarkAccumulator accumulator) {
        accumulator.countExcluded(ExclusionReason.OTHER_REVISION);
        return accumulator;
    }

    private static List<PublishedFigures> means() {
        Map<String, Ratio> three = Map.of("1", Ratio.of(3));
        Map<String, Ratio> four = Map.of("1", Ratio.of(4));
        Catalogue catalogue = catalogue("A", "One", 5);
        return List.of(
                PublishedFigures.of(catalogue, "Riket", three, List.of(SOURCE)),
                PublishedFigures.of(catalogue, "Norden", three, List.of(SOURCE)),
                PublishedFigures.of(catalogue, "Riket", four, List.of(SOURCE)),
                PublishedFigures.of(catalogue, "Riket", three, List.of()),
                PublishedFigures.of(catalogue("B", "One", 5), "Riket", three, List.of(SOURCE)));
    }

    private static Crosswalk crosswalk(
            CrosswalkAuthority authority,
            List<CrosswalkLink> links,
            Set<CriterionCode> removed,
            Set<CriterionCode> added) {
        return Crosswalk.of(catalogue("A", "One", 5), catalogue("B", "One", 5), authority, links, removed, added);
    }

    private static List<Crosswalk> crosswalks() {
        CrosswalkAuthority none = CrosswalkAuthority.none();
        Set<CriterionCode> one = Set.of(CriterionCode.of("1"));
        return List.of(
                crosswalk(none, List.of(), Set.of(), Set.of()),
                crosswalk(CrosswalkAuthority.author("The office"), List.of(), Set.of(), Set.of()),
                crosswalk(
                        none,
                        List.of(CrosswalkLink.of(Relation.EQUAL, "1", "1", LocalizedText.of("en", "Because."), SOURCE)),
                        Set.of(),
                        Set.of()),
                crosswalk(none, List.of(), one, Set.of()),
                crosswalk(none, List.of(), Set.of(), one),
                Crosswalk.of(catalogue("A", "One", 5), catalogue("A", "One", 5), none, List.of()));
    }
}
