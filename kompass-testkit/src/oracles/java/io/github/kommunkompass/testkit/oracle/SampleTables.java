package io.github.kommunkompass.testkit.oracle;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.table.TableForm;
import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A table of each form and of each result, in Swedish, with the cells that they should have. */
final class SampleTables {

    /** Names with what CSV quotes, and codes that look like numbers. */
    static final Catalogue CATALOGUE = Catalogue.builder("OWN-1")
            .country("SE")
            .language("sv")
            .root(Criterion.root()
                    .name("sv", "Totalt")
                    .add(criterion("1", "Öppenhet, insyn; \"ärlighet\"")
                            .add(criterion("1.1", "Mål\noch medel").max(30))
                            .add(criterion("1.10", "Å\tÄ\tÖ").max(7)))
                    .add(criterion("B", "'citerat'")
                            .add(criterion("B1", "\"").max(10))
                            .add(criterion("B2", "NA").max(10))))
            .build();

    static final List<Evaluation> EVALUATIONS = List.of(
            evaluation(Municipality.of("Åmål", "SE", "1492"), "2021", 3, 7)
                    .points("B1", 1)
                    .points("B2", 0)
                    .build(),
            evaluation(Municipality.of("Upplands Väsby", "SE", "0114"), "2022-05-03", 17, 2)
                    .points("B1", 10)
                    .points("B2", 9)
                    .build(),
            evaluation(Municipality.of("Älvsbyn \"norra\"; södra, östra", "SE"), "2022-06", 30, 0)
                    .points("B1", 10)
                    .points("B2", 4)
                    .build(),
            evaluation(Municipality.of("L'Åre", "SE"), "2023-12-31", 11, 5)
                    .missing("B1", Missing.NOT_ASSESSED)
                    .build());

    private static final Evaluation INCOMPLETE = EVALUATIONS.get(3);
    private static final String SUBJECT = "kommun,kommunkod,land,revision,utvärderad,";

    private SampleTables() {}

    private static CriterionBuilder criterion(String code, String name) {
        return Criterion.builder(code).name("sv", name);
    }

    private static EvaluationBuilder evaluation(Municipality municipality, String date, int first, int second) {
        return Evaluation.builder(CATALOGUE)
                .municipality(municipality)
                .evaluated(PartialDate.parse(date))
                .points("1.1", first)
                .points("1.10", second);
    }

    static List<SampleTable> all() {
        List<Scorecard> scorecards =
                EVALUATIONS.stream().map(Scorer.strict()::score).toList();
        Benchmark benchmark = scorecards.stream()
                .collect(Benchmark.toBenchmarkOfScorecards(
                        Population.builder(CATALOGUE, RepeatPolicy.ALL).build()));
        List<SampleTable> tables = List.of(
                wide(EVALUATIONS),
                longForm(EVALUATIONS),
                overview(INCOMPLETE),
                scorecard(scorecards.get(3)),
                ranking(Ranking.of(scorecards, "total")),
                comparison(
                        Comparison.of(scorecards.get(0), benchmark, ComparisonSettings.of(SubjectInclusion.INCLUDED))),
                summary(Summary.of(benchmark)),
                counts(benchmark),
                members(benchmark));
        return Stream.concat(tables.stream(), ProgressSampleTables.all().stream())
                .toList();
    }

    static List<Object> row(Stream<Object> first, Object... others) {
        return Stream.concat(first, Arrays.stream(others)).toList();
    }

    private static Stream<Object> subject(Evaluation evaluation) {
        return Stream.concat(
                municipality(evaluation.municipality()),
                Stream.of(evaluation.catalogue().revision(), evaluation.evaluated()));
    }

    static Stream<Object> municipality(Municipality municipality) {
        return Stream.of(municipality.name(), municipality.code(), municipality.country());
    }

    static Stream<Object> named(Criterion criterion) {
        return Stream.of(criterion.code(), criterion.name().in("sv"));
    }

    private static Object points(Observation observation) {
        return observation instanceof Points points ? points.points() : "";
    }

    private static Object reason(Observation observation) {
        return observation instanceof Missing ? observation : "";
    }

    static SampleTable wide(List<Evaluation> evaluations) {
        Set<Criterion> criteria = new LinkedHashSet<>();
        evaluations.forEach(one -> criteria.addAll(one.observations().reported().keySet()));
        List<List<Object>> rows = new ArrayList<>();
        for (Evaluation evaluation : evaluations) {
            Stream<Object> points = criteria.stream()
                    .map(criterion -> evaluation.observations().observation(criterion))
                    .map(observation -> observation == Missing.NOT_REPORTED
                            ? ""
                            : observation instanceof Points ? points(observation) : observation);
            rows.add(Stream.concat(subject(evaluation), points).toList());
        }
        String codes = String.join(
                ",", criteria.stream().map(one -> one.code().toString()).toList());
        return SampleTable.of("wide", Table.of(TableForm.WIDE, evaluations, "sv"), SUBJECT + codes, rows);
    }

    static SampleTable longForm(List<Evaluation> evaluations) {
        List<List<Object>> rows = new ArrayList<>();
        evaluations.forEach(one -> one.observations()
                .reported()
                .forEach((criterion, found) ->
                        rows.add(row(subject(one), criterion.code(), points(found), reason(found)))));
        return SampleTable.of(
                "long", Table.of(TableForm.LONG, evaluations, "sv"), SUBJECT + "kriterium,poäng,saknas", rows);
    }

    static SampleTable overview(Evaluation evaluation) {
        List<List<Object>> rows = new ArrayList<>();
        evaluation
                .observations()
                .reported()
                .forEach((criterion, found) ->
                        rows.add(row(named(criterion), points(found), criterion.max(), reason(found))));
        return SampleTable.of(
                "overview",
                Table.of(TableForm.OVERVIEW, List.of(evaluation), "sv"),
                "kriterium,namn,poäng,max,saknas",
                rows);
    }

    static SampleTable scorecard(Scorecard scorecard) {
        return SampleTable.of(
                "scorecard",
                Table.of(scorecard, "sv"),
                "kod,namn,poäng,minst,högst,max,andel,fullständighet",
                scorecard.scores().stream()
                        .map(score -> row(
                                named(score.criterion()),
                                score.points(),
                                score.atLeast(),
                                score.atMost(),
                                score.max(),
                                score.share(),
                                score.completeness()))
                        .toList());
    }

    private static SampleTable ranking(Ranking ranking) {
        List<List<Object>> rows = new ArrayList<>();
        ranking.places().forEach(one -> rows.add(ranked(one.rank().position(), one.subject(), one.score())));
        ranking.unranked().forEach(one -> rows.add(ranked("", one.subject(), one.score())));
        return SampleTable.of(
                "ranking",
                Table.of(ranking, "sv"),
                "rang,kommun,kommunkod,land,utvärderad,poäng,minst,högst,max",
                rows);
    }

    private static List<Object> ranked(Object position, Subject subject, Score score) {
        return row(
                Stream.concat(Stream.of(position), municipality(subject.municipality())),
                subject.evaluated(),
                score.points(),
                score.atLeast(),
                score.atMost(),
                score.max());
    }

    private static SampleTable comparison(Comparison comparison) {
        return SampleTable.of(
                "comparison",
                Table.of(comparison, "sv"),
                "kod,namn,poäng,n,medelvärde,avvikelse,median,kvantil,avvikelse från kvantilen,z-värde,robust z-värde,"
                        + "rang,antal rangordnade,andra med samma rang,percentilrang,kvartilgrupp",
                comparison.standings().stream()
                        .map(one -> row(
                                named(one.criterion()),
                                one.points(),
                                one.n(),
                                one.mean(),
                                one.gap(),
                                one.median(),
                                one.quantile(),
                                one.gapToQuantile(),
                                one.z(),
                                one.robustZ(),
                                one.rank().map(Rank::position),
                                one.rank().map(Rank::outOf),
                                one.rank().map(Rank::tiedWith),
                                one.percentileRank(),
                                one.quartileGroup()))
                        .toList());
    }

    private static SampleTable summary(Summary summary) {
        List<List<Object>> rows = new ArrayList<>();
        summary.statistics()
                .forEach((criterion, found) -> rows.add(row(
                        named(criterion),
                        found.n(),
                        found.mean(),
                        found.standardDeviation(),
                        found.min(),
                        found.lowerQuartile(),
                        found.median(),
                        found.upperQuartile(),
                        found.max())));
        return SampleTable.of(
                "summary",
                Table.of(summary, "sv"),
                "kod,namn,n,medelvärde,standardavvikelse,lägsta värde,undre kvartil,median,övre kvartil,högsta värde",
                rows);
    }

    private static SampleTable counts(Benchmark benchmark) {
        return SampleTable.of(
                "counts",
                Table.ofCounts(benchmark, "sv"),
                "kod,namn,poäng,utvärderingar",
                benchmark.counts().stream()
                        .map(one -> row(named(CATALOGUE.criterion(one.criterion())), one.points(), one.count()))
                        .toList());
    }

    private static SampleTable members(Benchmark benchmark) {
        List<List<Object>> rows = new ArrayList<>();
        benchmark
                .members()
                .orElseThrow()
                .forEach(member -> member.evaluations()
                        .forEach(one ->
                                rows.add(row(municipality(member.municipality()), one.evaluated(), one.count()))));
        return SampleTable.of(
                "members", Table.ofMembers(benchmark, "sv"), "kommun,kommunkod,land,utvärderad,utvärderingar", rows);
    }
}
