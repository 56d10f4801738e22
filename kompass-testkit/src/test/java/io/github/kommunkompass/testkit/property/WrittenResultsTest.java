package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.HighlightRule;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.json.document.DiffDocument;
import io.github.kommunkompass.json.document.ExplanationDocument;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.json.document.TargetsDocument;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.InvalidInputException;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

/** Every result, also of values that are seldom seen, is written as a document that is valid by its schema. */
@StatisticsReport(onFailureOnly = true)
@AddLifecycleHook(SeedOfTheBuild.class)
class WrittenResultsTest {

    private static final KompassJson JSON = KompassJson.standard();

    /** Makes a result of odd values. */
    record Result<T>(Format<T> format, Function<OddValues, T> content) {

        String write(OddValues values) {
            return JSON.write(format, content.apply(values));
        }

        @Override
        public String toString() {
            return format.id();
        }
    }

    private static final List<Result<?>> RESULTS = List.of(
            new Result<>(Format.REVISIONS, WrittenResultsTest::catalogues),
            new Result<>(Format.SUMMARY, WrittenResultsTest::summary),
            new Result<>(Format.COMPARISON, WrittenResultsTest::comparison),
            new Result<>(Format.RANKING, WrittenResultsTest::ranking),
            new Result<>(Format.NEIGHBOURS, WrittenResultsTest::neighbours),
            new Result<>(Format.DIFF, WrittenResultsTest::diff),
            new Result<>(Format.PROGRESS, WrittenResultsTest::progress),
            new Result<>(Format.HISTORY, WrittenResultsTest::history),
            new Result<>(Format.MOVES, WrittenResultsTest::moves),
            new Result<>(Format.TARGETS, WrittenResultsTest::targets),
            new Result<>(Format.SCENARIO, WrittenResultsTest::scenario),
            new Result<>(Format.EXPLANATION, WrittenResultsTest::explanation),
            new Result<>(Format.PLAN_STATUS, WrittenResultsTest::planStatus));

    private static Catalogues catalogues(OddValues values) {
        return Catalogues.builtIn().with(values.catalogue()).with(values.catalogue());
    }

    private static Summary summary(OddValues values) {
        DisclosurePolicy disclosure =
                values.oneIn(2) ? DisclosurePolicy.none() : DisclosurePolicy.minimum(2 + values.numberBelow(5));
        return Summary.of(values.benchmark(values.smallCatalogue()), values.one(QuantileType.values()), disclosure);
    }

    private static ComparisonDocument comparison(OddValues values) {
        Catalogue catalogue = values.smallCatalogue();
        Scorecard scorecard = Scorer.strict().score(values.evaluation(catalogue));
        Reference reference = values.oneIn(2) ? Reference.of(values.benchmark(catalogue)) : values.means(catalogue);
        SubjectInclusion subject =
                reference.benchmark().isPresent() ? SubjectInclusion.NOT_A_MEMBER : SubjectInclusion.UNSTATED;
        Comparison comparison = Comparison.of(scorecard, reference, ComparisonSettings.of(subject));
        HighlightRule rule = HighlightRule.builder(HighlightRule.Basis.RELATIVE, Level.AREA)
                .maxStrengths(2)
                .maxImprovements(2)
                .build();
        ComparisonDocument document = ComparisonDocument.of(comparison);
        return values.oneIn(3)
                ? document
                : document.with(Highlights.of(comparison, rule)).with(ImprovementPotential.of(comparison, Level.AREA));
    }

    private static Ranking ranking(OddValues values) {
        Catalogue catalogue = values.smallCatalogue();
        List<Scorecard> scorecards = Stream.generate(() -> values.evaluation(catalogue))
                .limit(3)
                .map(Scorer.strict()::score)
                .toList();
        return Ranking.of(scorecards, catalogue.leaves().get(0), values.one(TiePolicy.values()));
    }

    private static Neighbours neighbours(OddValues values) {
        String attribute = values.text();
        Map<String, Ratio> subject = Map.of(attribute, Ratio.of(1, 3));
        Map<Municipality, Map<String, Ratio>> candidates = new HashMap<>();
        candidates.put(values.municipality(), Map.of(attribute, Ratio.of(values.count())));
        candidates.put(values.municipality(), Map.of(attribute, Ratio.of(1, 1 + values.numberBelow(100))));
        candidates.put(values.municipality(), values.oneIn(2) ? subject : Map.of());
        return Neighbours.of(subject, candidates, Map.of(attribute, Ratio.ONE), 1 + values.numberBelow(3));
    }

    private static DiffDocument diff(OddValues values) {
        Catalogue from = values.catalogue();
        Catalogue to = values.smallCatalogue();
        Comparability comparability =
                values.oneIn(2) ? Comparability.between(from, to) : Comparability.by(values.crosswalk(from, to));
        return new DiffDocument(CatalogueDiff.between(from, to), comparability);
    }

    private static Progress progress(OddValues values) {
        Catalogue from = values.smallCatalogue();
        boolean isOneCatalogue = values.oneIn(2);
        Catalogue to = isOneCatalogue ? from : values.catalogue();
        Crosswalks crosswalks =
                isOneCatalogue ? Crosswalks.none() : Crosswalks.none().with(values.crosswalk(from, to));
        Evaluation earlier = values.evaluation(from).toBuilder()
                .evaluated(PartialDate.of(2020))
                .build();
        Evaluation later = values.evaluation(to).toBuilder()
                .municipality(earlier.municipality())
                .evaluated(PartialDate.of(2024, 2))
                .build();
        return values.oneIn(2)
                ? Progress.between(earlier, later, crosswalks)
                : Progress.between(earlier, later, values.plan(earlier), crosswalks, MunicipalityRegister.builtIn());
    }

    private static PlanStatus planStatus(OddValues values) {
        Evaluation evaluation = values.evaluation(values.smallCatalogue());
        return PlanStatus.of(values.plan(evaluation), evaluation, values.date());
    }

    private static History history(OddValues values) {
        Evaluation first = values.evaluation(values.catalogue()).toBuilder()
                .evaluated(PartialDate.of(2019))
                .build();
        Evaluation second = values.evaluation(values.smallCatalogue()).toBuilder()
                .municipality(first.municipality())
                .evaluated(PartialDate.of(2021, 5, 6))
                .build();
        return History.of(List.of(second, first));
    }

    private static PopulationChange moves(OddValues values) {
        Catalogue catalogue = values.smallCatalogue();
        List<Evaluation> evaluations =
                Stream.generate(() -> values.evaluation(catalogue)).limit(4).toList();
        List<Scorecard> earlier = scorecards(evaluations, PartialDate.of(2019));
        List<Scorecard> later = scorecards(evaluations.subList(values.numberBelow(3), 4), PartialDate.of(2021, 2));
        DisclosurePolicy disclosure = values.oneIn(5) ? DisclosurePolicy.minimum(3) : DisclosurePolicy.none();
        TiePolicy ties = values.one(TiePolicy.values());
        Criterion by = catalogue.leaves().get(0);
        if (values.oneIn(2)) {
            return PopulationChange.between(earlier, later, by, ties, MunicipalityRegister.none(), disclosure);
        }
        Population population = Population.of(catalogue, values.oneIn(2) ? RepeatPolicy.LATEST : RepeatPolicy.EARLIEST);
        return PopulationChange.between(
                SelectedEvaluations.of(earlier, population),
                SelectedEvaluations.of(later, population),
                by,
                ties,
                disclosure);
    }

    private static List<Scorecard> scorecards(List<Evaluation> evaluations, PartialDate date) {
        return evaluations.stream()
                .map(evaluation -> evaluation.toBuilder().evaluated(date).build())
                .map(Scorer.strict()::score)
                .toList();
    }

    private static TargetsDocument targets(OddValues values) {
        Catalogue catalogue = values.catalogue();
        Map<String, Integer> points = new HashMap<>();
        if (values.oneIn(2)) {
            points.put("total", values.numberBelow(catalogue.root().max() + 1));
        } else {
            catalogue.leaves().forEach(leaf -> points.put(leaf.code().toString(), values.numberBelow(leaf.max() + 1)));
        }
        Targets targets = Targets.of(catalogue, points);
        Evaluation evaluation = values.evaluation(catalogue).toBuilder()
                .evaluated(PartialDate.of(2022))
                .build();
        Evaluation baseline = values.evaluation(catalogue).toBuilder()
                .municipality(evaluation.municipality())
                .evaluated(PartialDate.of(2019, 3))
                .build();
        return values.oneIn(2)
                ? TargetsDocument.of(targets, evaluation)
                : TargetsDocument.of(targets, evaluation, baseline);
    }

    private static ScenarioDocument scenario(OddValues values) {
        Catalogue catalogue = values.catalogue();
        Criterion leaf = catalogue.leaves().get(0);
        return ScenarioDocument.of(
                values.evaluation(catalogue), Map.of(leaf.code().toString(), values.numberBelow(leaf.max() + 1)));
    }

    private static ExplanationDocument explanation(OddValues values) {
        Scorer scorer = Scorer.with(values.one(MissingPolicy.values()));
        return ExplanationDocument.of(values.evaluation(values.catalogue()), scorer);
    }

    @Provide
    Arbitrary<Result<?>> results() {
        return Arbitraries.of(RESULTS);
    }

    @Property(tries = 2_500)
    void resultsAreValidBySchema(@ForAll("results") Result<?> result, @ForAll long seed) {
        boolean isBuilt;
        try {
            String text = result.write(new OddValues(seed));
            assertThat(Schemas.errors(result.format(), text)).as(text).isEmpty();
            isBuilt = true;
        } catch (InvalidInputException refused) {
            isBuilt = false;
        }
        Statistics.label(result.format().id())
                .collect(isBuilt)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }

    @Test
    void everyFormatIsReadOrAmongTheseResults() {
        assertThat(RESULTS.stream().<Format<?>>map(Result::format))
                .containsExactlyInAnyOrderElementsOf(Format.all().stream()
                        .filter(format -> !format.isReadable())
                        .toList());
    }

    /** A benchmark may have a document of either format. */
    @Property
    void referencesAreValidBySchema(@ForAll long seed) {
        var values = new OddValues(seed);
        try {
            Benchmark benchmark = values.benchmark(values.smallCatalogue());
            String text = JSON.write(Format.BENCHMARK_OR_REFERENCE, Reference.of(benchmark));
            assertThat(text).isEqualTo(JSON.write(Format.BENCHMARK, benchmark));
            assertThat(Schemas.errors(Format.BENCHMARK_OR_REFERENCE, text)).isEmpty();
            KompassJson json = JSON.with(Catalogues.none().with(benchmark.catalogue()));
            assertThat(json.read(Format.BENCHMARK_OR_REFERENCE, text).benchmark())
                    .contains(benchmark);
        } catch (InvalidInputException refused) {
            // Tried by another property.
        }
    }

    @Property(tries = 8)
    void resultsAreNotRead(@ForAll("results") Result<?> result) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> JSON.read(result.format(), "{}"))
                .withMessage("found the write-only format " + result + ", expected a format that is read");
    }
}
