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
import io.github.kommunkompass.language.Label;
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
                .text(Label.CODE, value -> criterion.apply(value).code().toString())
                .text(Label.NAME, value -> Names.in(criterion.apply(value), catalogue, language));
    }

    static TableContent scorecard(Scorecard scorecard, String language) {
        return withScore(
                byCriterion("Scorecard", language, scorecard.catalogue(), scorecard.scores(), Score::criterion),
                Function.identity());
    }

    static <T> ResultColumns<T> withScore(ResultColumns<T> columns, Function<T, Score> score) {
        return columns.whole(Label.POINTS, value -> score.apply(value).points())
                .whole(Label.AT_LEAST, value -> score.apply(value).atLeast())
                .whole(Label.AT_MOST, value -> score.apply(value).atMost())
                .whole(Label.MAXIMUM, value -> score.apply(value).max())
                .share(Label.SHARE, value -> score.apply(value).share())
                .share(Label.COMPLETENESS, value -> score.apply(value).completeness());
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
                        .text(Label.CODE, Scored::code)
                        .text(Label.NAME, scored -> scored.name(language)),
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
                                .decimal(Label.RANK, ranked -> ranked.rank().map(Rank::position)),
                        Ranked::subject)
                .whole(Label.POINTS, ranked -> ranked.score().points())
                .whole(Label.AT_LEAST, ranked -> ranked.score().atLeast())
                .whole(Label.AT_MOST, ranked -> ranked.score().atMost())
                .whole(Label.MAXIMUM, ranked -> ranked.score().max());
    }

    static <T> ResultColumns<T> withSubject(ResultColumns<T> columns, Function<T, Subject> subject) {
        return withMunicipality(columns, value -> subject.apply(value).municipality())
                .text(Label.EVALUATED, value -> subject.apply(value).evaluated().toString());
    }

    static <T> ResultColumns<T> withMunicipality(ResultColumns<T> columns, Function<T, Municipality> municipality) {
        return columns.text(
                        Label.MUNICIPALITY, value -> municipality.apply(value).name())
                .text(
                        Label.MUNICIPALITY_CODE,
                        value -> municipality.apply(value).code())
                .text(Label.COUNTRY, value -> municipality.apply(value).country());
    }

    static TableContent comparison(Comparison comparison, String language) {
        return byCriterion(
                        "Comparison",
                        language,
                        comparison.reference().catalogue(),
                        comparison.standings(),
                        Standing::criterion)
                .whole(Label.POINTS, Standing::points)
                .whole(Label.N, Standing::n)
                .decimal(Label.MEAN, Standing::mean)
                .decimal(Label.GAP, Standing::gap)
                .decimal(Label.MEDIAN, Standing::median)
                .decimal(Label.QUANTILE, Standing::quantile)
                .decimal(Label.GAP_TO_QUANTILE, Standing::gapToQuantile)
                .decimal(Label.Z_SCORE, Standing::z)
                .decimal(Label.ROBUST_Z_SCORE, Standing::robustZ)
                .decimal(Label.RANK, standing -> standing.rank().map(Rank::position))
                .whole(Label.OUT_OF, standing -> standing.rank().map(Rank::outOf))
                .whole(Label.TIED_WITH, standing -> standing.rank().map(Rank::tiedWith))
                .share(Label.PERCENTILE_RANK, Standing::percentileRank)
                .text(Label.QUARTILE_GROUP, standing -> standing.quartileGroup().map(QuartileGroup::id));
    }

    static TableContent summary(Summary summary, String language) {
        List<Map.Entry<Criterion, Statistics>> rows = summary.statistics().entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .toList();
        return byCriterion("Summary", language, summary.catalogue(), rows, Map.Entry::getKey)
                .whole(Label.N, row -> row.getValue().n())
                .decimal(Label.MEAN, row -> row.getValue().mean())
                .decimal(Label.STANDARD_DEVIATION, row -> row.getValue().standardDeviation())
                .decimal(Label.LOWEST, row -> row.getValue().min())
                .decimal(Label.LOWER_QUARTILE, row -> row.getValue().lowerQuartile())
                .decimal(Label.MEDIAN, row -> row.getValue().median())
                .decimal(Label.UPPER_QUARTILE, row -> row.getValue().upperQuartile())
                .decimal(Label.HIGHEST, row -> row.getValue().max());
    }

    static TableContent counts(Benchmark benchmark, String language) {
        Catalogue catalogue = benchmark.catalogue();
        return byCriterion(
                        "Counts",
                        language,
                        catalogue,
                        benchmark.counts(),
                        count -> catalogue.criterion(count.criterion()))
                .whole(Label.POINTS, PointsCount::points)
                .whole(Label.EVALUATIONS, PointsCount::count);
    }

    /** An evaluation that counts, or several of one date. */
    private record Counted(Municipality municipality, MemberEvaluation evaluation) {}

    static TableContent members(Benchmark benchmark, String language) {
        List<Counted> counted = new ArrayList<>();
        for (BenchmarkMember member : benchmark.members().orElse(List.of())) {
            member.evaluations().forEach(one -> counted.add(new Counted(member.municipality(), one)));
        }
        return withMunicipality(new ResultColumns<>("Members", language, counted), Counted::municipality)
                .text(Label.EVALUATED, one -> one.evaluation().evaluated().toString())
                .whole(Label.EVALUATIONS, one -> one.evaluation().count());
    }

    /** A neighbour, or a candidate that cannot be compared. */
    private record Candidate(Municipality municipality, Optional<SquareRoot> distance) {}

    static TableContent neighbours(Neighbours neighbours, String language) {
        List<Candidate> all = new ArrayList<>();
        neighbours.nearest().forEach(one -> all.add(new Candidate(one.municipality(), Optional.of(one.distance()))));
        neighbours.incomparable().forEach(one -> all.add(new Candidate(one, Optional.empty())));
        return withMunicipality(new ResultColumns<>("Neighbours", language, all), Candidate::municipality)
                .decimal(Label.DISTANCE, Candidate::distance);
    }

    static TableContent catalogue(Catalogue catalogue, String language) {
        return byCriterion("Catalogue", language, catalogue, catalogue.criteria(), Function.identity())
                .text(Label.LEVEL, criterion -> criterion.level().toString())
                .text(
                        Label.PARENT,
                        criterion ->
                                criterion.parent().map(parent -> parent.code().toString()))
                .whole(Label.MAXIMUM, Criterion::max);
    }
}
