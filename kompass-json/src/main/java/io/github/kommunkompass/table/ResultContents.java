package io.github.kommunkompass.table;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkMember;
import io.github.kommunkompass.benchmark.MemberEvaluation;
import io.github.kommunkompass.benchmark.PointsCount;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.QuartileGroup;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.statistics.Statistics;
import io.github.kommunkompass.value.SquareRoot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The tables of results. */
final class ResultContents {

    private ResultContents() {}

    static <T> ResultColumns<T> byCriterion(
            String name, String language, Catalogue catalogue, List<T> values, Function<T, Criterion> criterion) {
        return new ResultColumns<>(name, language, values)
                .text(ResultHeading.CODE, value -> criterion.apply(value).code().toString())
                .text(ResultHeading.NAME, value -> Names.in(criterion.apply(value), catalogue, language));
    }

    static TableContent scorecard(Scorecard scorecard, String language) {
        return withScore(
                byCriterion("Scorecard", language, scorecard.catalogue(), scorecard.scores(), Score::criterion),
                Function.identity());
    }

    static <T> ResultColumns<T> withScore(ResultColumns<T> columns, Function<T, Score> score) {
        return columns.whole(ResultHeading.POINTS, value -> score.apply(value).points())
                .whole(ResultHeading.AT_LEAST, value -> score.apply(value).atLeast())
                .whole(ResultHeading.AT_MOST, value -> score.apply(value).atMost())
                .whole(ResultHeading.MAX, value -> score.apply(value).max())
                .share(ResultHeading.SHARE, value -> score.apply(value).share())
                .share(ResultHeading.COMPLETENESS, value -> score.apply(value).completeness());
    }

    /** A score of an evaluation. */
    private record Scored(Scorecard scorecard, Score score) {

        String code() {
            return score.criterion().code().toString();
        }

        String name(String language) {
            return Names.in(score.criterion(), scorecard.catalogue(), language);
        }
    }

    static TableContent scorecards(Collection<Scorecard> scorecards, String language) {
        List<Scored> all = scorecards.stream()
                .flatMap(scorecard -> scorecard.scores().stream().map(score -> new Scored(scorecard, score)))
                .toList();
        return withScore(
                withSubject(
                                new ResultColumns<>("Scorecards", language, all),
                                scored -> scored.scorecard().subject())
                        .text(
                                Heading.REVISION,
                                scored -> scored.scorecard()
                                        .catalogue()
                                        .revision()
                                        .toString())
                        .text(ResultHeading.CODE, Scored::code)
                        .text(ResultHeading.NAME, scored -> scored.name(language)),
                Scored::score);
    }

    /** An evaluation in a ranking, with its rank or without. */
    private record Ranked(Optional<Rank> rank, Subject subject, Score score) {}

    static TableContent ranking(Ranking ranking, String language) {
        List<Ranked> all = new ArrayList<>();
        ranking.places()
                .forEach(place -> all.add(new Ranked(Optional.of(place.rank()), place.subject(), place.score())));
        ranking.unranked().forEach(one -> all.add(new Ranked(Optional.empty(), one.subject(), one.score())));
        return withSubject(
                        new ResultColumns<>("Ranking", language, all)
                                .decimal(
                                        ResultHeading.RANK,
                                        ranked -> ranked.rank().map(Rank::position)),
                        Ranked::subject)
                .whole(ResultHeading.POINTS, ranked -> ranked.score().points())
                .whole(ResultHeading.AT_LEAST, ranked -> ranked.score().atLeast())
                .whole(ResultHeading.AT_MOST, ranked -> ranked.score().atMost())
                .whole(ResultHeading.MAX, ranked -> ranked.score().max());
    }

    static <T> ResultColumns<T> withSubject(ResultColumns<T> columns, Function<T, Subject> subject) {
        return withMunicipality(columns, value -> subject.apply(value).municipality())
                .text(
                        ResultHeading.EVALUATED,
                        value -> subject.apply(value).evaluated().toString());
    }

    static <T> ResultColumns<T> withMunicipality(ResultColumns<T> columns, Function<T, Municipality> municipality) {
        return columns.text(
                        ResultHeading.MUNICIPALITY,
                        value -> municipality.apply(value).name())
                .text(
                        ResultHeading.MUNICIPALITY_CODE,
                        value -> municipality.apply(value).code())
                .text(ResultHeading.COUNTRY, value -> municipality.apply(value).country());
    }

    static TableContent comparison(Comparison comparison, String language) {
        return byCriterion(
                        "Comparison",
                        language,
                        comparison.reference().catalogue(),
                        comparison.standings(),
                        Standing::criterion)
                .whole(ResultHeading.POINTS, Standing::points)
                .whole(ResultHeading.N, Standing::n)
                .decimal(ResultHeading.MEAN, Standing::mean)
                .decimal(ResultHeading.GAP, Standing::gap)
                .decimal(ResultHeading.MEDIAN, Standing::median)
                .decimal(ResultHeading.QUANTILE, Standing::quantile)
                .decimal(ResultHeading.GAP_TO_QUANTILE, Standing::gapToQuantile)
                .decimal(ResultHeading.Z_SCORE, Standing::z)
                .decimal(ResultHeading.ROBUST_Z_SCORE, Standing::robustZ)
                .decimal(ResultHeading.RANK, standing -> standing.rank().map(Rank::position))
                .whole(ResultHeading.OUT_OF, standing -> standing.rank().map(Rank::outOf))
                .whole(ResultHeading.TIED_WITH, standing -> standing.rank().map(Rank::tiedWith))
                .share(ResultHeading.PERCENTILE_RANK, Standing::percentileRank)
                .text(
                        ResultHeading.QUARTILE_GROUP,
                        standing -> standing.quartileGroup().map(QuartileGroup::id));
    }

    static TableContent summary(Summary summary, String language) {
        List<Map.Entry<Criterion, Statistics>> rows = summary.statistics().entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .toList();
        return byCriterion("Summary", language, summary.catalogue(), rows, Map.Entry::getKey)
                .whole(ResultHeading.N, row -> row.getValue().n())
                .decimal(ResultHeading.MEAN, row -> row.getValue().mean())
                .decimal(ResultHeading.STANDARD_DEVIATION, row -> row.getValue().standardDeviation())
                .decimal(ResultHeading.LOWEST, row -> row.getValue().min())
                .decimal(ResultHeading.LOWER_QUARTILE, row -> row.getValue().lowerQuartile())
                .decimal(ResultHeading.MEDIAN, row -> row.getValue().median())
                .decimal(ResultHeading.UPPER_QUARTILE, row -> row.getValue().upperQuartile())
                .decimal(ResultHeading.HIGHEST, row -> row.getValue().max());
    }

    static TableContent counts(Benchmark benchmark, String language) {
        Catalogue catalogue = benchmark.catalogue();
        return byCriterion(
                        "Counts",
                        language,
                        catalogue,
                        benchmark.counts(),
                        count -> catalogue.criterion(count.criterion()))
                .whole(ResultHeading.POINTS, PointsCount::points)
                .whole(ResultHeading.EVALUATIONS, PointsCount::count);
    }

    /** An evaluation that counts, or several of one date. */
    private record Counted(Municipality municipality, MemberEvaluation evaluation) {}

    static TableContent members(Benchmark benchmark, String language) {
        List<Counted> counted = new ArrayList<>();
        for (BenchmarkMember member : benchmark.members().orElse(List.of())) {
            member.evaluations().forEach(one -> counted.add(new Counted(member.municipality(), one)));
        }
        return withMunicipality(new ResultColumns<>("Members", language, counted), Counted::municipality)
                .text(
                        ResultHeading.EVALUATED,
                        one -> one.evaluation().evaluated().toString())
                .whole(ResultHeading.EVALUATIONS, one -> one.evaluation().count());
    }

    /** A neighbour, or a candidate that cannot be compared. */
    private record Candidate(Municipality municipality, Optional<SquareRoot> distance) {}

    static TableContent neighbours(Neighbours neighbours, String language) {
        List<Candidate> all = new ArrayList<>();
        neighbours.nearest().forEach(one -> all.add(new Candidate(one.municipality(), Optional.of(one.distance()))));
        neighbours.incomparable().forEach(one -> all.add(new Candidate(one, Optional.empty())));
        return withMunicipality(new ResultColumns<>("Neighbours", language, all), Candidate::municipality)
                .decimal(ResultHeading.DISTANCE, Candidate::distance);
    }

    static TableContent catalogue(Catalogue catalogue, String language) {
        return byCriterion("Catalogue", language, catalogue, catalogue.criteria(), Function.identity())
                .text(ResultHeading.LEVEL, criterion -> criterion.level().toString())
                .text(
                        ResultHeading.PARENT,
                        criterion ->
                                criterion.parent().map(parent -> parent.code().toString()))
                .whole(ResultHeading.MAX, Criterion::max);
    }
}
