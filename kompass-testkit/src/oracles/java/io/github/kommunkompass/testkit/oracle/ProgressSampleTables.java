package io.github.kommunkompass.testkit.oracle;

import static io.github.kommunkompass.testkit.oracle.SampleTables.CATALOGUE;
import static io.github.kommunkompass.testkit.oracle.SampleTables.EVALUATIONS;
import static io.github.kommunkompass.testkit.oracle.SampleTables.municipality;
import static io.github.kommunkompass.testkit.oracle.SampleTables.named;
import static io.github.kommunkompass.testkit.oracle.SampleTables.row;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.json.document.TargetsDocument;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A table of each result about changes, neighbours and catalogues, in Swedish, with the cells that they should have. */
final class ProgressSampleTables {

    private static final Evaluation EARLIER = EVALUATIONS.get(0);
    private static final Evaluation LATER = later(EARLIER).points("B1", 10).build();

    /** With unknown points. */
    private static final Evaluation INCOMPLETE = EVALUATIONS.get(3);

    private ProgressSampleTables() {}

    private static EvaluationBuilder later(Evaluation evaluation) {
        return evaluation.toBuilder().evaluated(PartialDate.of(2025));
    }

    static List<SampleTable> all() {
        return List.of(
                moves(),
                neighbours(),
                history(History.of(List.of(EARLIER, LATER))),
                progress("progress", Progress.between(EARLIER, LATER)),
                progress(
                        "unknown",
                        Progress.between(INCOMPLETE, later(INCOMPLETE).build())),
                targets(Targets.of(CATALOGUE, Map.of("1.1", 9, "B", 12))),
                scenario(ScenarioDocument.of(INCOMPLETE, Map.of("1.1", 30))),
                catalogue(CATALOGUE));
    }

    private static List<Scorecard> scored(Stream<Evaluation> evaluations) {
        return evaluations.map(Scorer.strict()::score).toList();
    }

    private static SampleTable moves() {
        List<Scorecard> earlier = scored(EVALUATIONS.stream());
        List<Scorecard> later =
                scored(Stream.of(LATER, later(EVALUATIONS.get(1)).build()));
        PopulationChange change = PopulationChange.between(earlier, later, CATALOGUE.root(), TiePolicy.FRACTIONAL);
        List<List<Object>> rows = new ArrayList<>();
        change.moves()
                .forEach(move -> rows.add(row(
                        Stream.concat(
                                Stream.of(
                                        move.laterRank().position(),
                                        move.earlierRank().position(),
                                        move.rankChange()),
                                municipality(move.municipality())),
                        move.earlier().points(),
                        move.later().points(),
                        move.pointsChange(),
                        CATALOGUE.root().max(),
                        "both")));
        change.leavers().forEach(one -> rows.add(once(one, "earlier")));
        change.entrants().forEach(one -> rows.add(once(one, "later")));
        return SampleTable.of(
                "moves",
                Table.of(change, "sv"),
                "senare rang,tidigare rang,rangförändring,kommun,kommunkod,land,tidigare poäng,senare poäng,förändring,"
                        + "max,poäng kända",
                rows);
    }

    private static List<Object> once(Municipality municipality, String known) {
        return row(
                Stream.concat(Stream.of("", "", ""), municipality(municipality)),
                "",
                "",
                "",
                CATALOGUE.root().max(),
                known);
    }

    private static SampleTable neighbours() {
        Neighbours neighbours = Neighbours.of(
                Map.of("size", Ratio.of(1)),
                Map.of(
                        EVALUATIONS.get(1).municipality(), Map.of("size", Ratio.of(2)),
                        EVALUATIONS.get(2).municipality(), Map.of("size", Ratio.of(4)),
                        EVALUATIONS.get(3).municipality(), Map.of()),
                Map.of("size", Ratio.of(1, 3)),
                2);
        List<List<Object>> rows = new ArrayList<>();
        neighbours.nearest().forEach(one -> rows.add(row(municipality(one.municipality()), one.distance())));
        neighbours.incomparable().forEach(one -> rows.add(row(municipality(one), "")));
        return SampleTable.of("neighbours", Table.of(neighbours, "sv"), "kommun,kommunkod,land,avstånd", rows);
    }

    static SampleTable history(History history) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < history.scorecards().size(); i++) {
            Scorecard scorecard = history.scorecards().get(i);
            for (Score score : scorecard.scores()) {
                Object change = i == 0
                        ? ""
                        : score.minus(history.scorecards().get(i - 1).score(score.criterion()));
                rows.add(row(
                        Stream.concat(
                                municipality(scorecard.subject().municipality()),
                                Stream.concat(
                                        Stream.of(
                                                scorecard.subject().evaluated(),
                                                scorecard.catalogue().revision()),
                                        named(score.criterion()))),
                        score.points(),
                        score.atLeast(),
                        score.atMost(),
                        score.max(),
                        score.share(),
                        score.completeness(),
                        change));
            }
        }
        return SampleTable.of(
                "history",
                Table.of(history, "sv"),
                "kommun,kommunkod,land,utvärderad,revision,kod,namn,poäng,minst,högst,max,andel,fullständighet,förändring",
                rows);
    }

    /** Progress within one revision. */
    private static SampleTable progress(String name, Progress progress) {
        return SampleTable.of(
                name,
                Table.of(progress, "sv"),
                "tidigare kod,senare kod,namn,tidigare poäng,tidigare minst,tidigare högst,tidigare max,tidigare andel,"
                        + "senare poäng,senare minst,senare högst,senare max,senare andel,förändring,förändring saknas",
                progress.changes().stream()
                        .map(change -> {
                            Score before = change.earlier().get(0);
                            Score after = change.later().get(0);
                            return row(
                                    Stream.concat(Stream.of(change.codes()), named(after.criterion())),
                                    before.points(),
                                    before.atLeast(),
                                    before.atMost(),
                                    before.max(),
                                    before.share(),
                                    after.points(),
                                    after.atLeast(),
                                    after.atMost(),
                                    after.max(),
                                    after.share(),
                                    change.points(),
                                    change.points().reason());
                        })
                        .toList());
    }

    private static SampleTable targets(Targets targets) {
        TargetsDocument document = TargetsDocument.of(targets, LATER, EARLIER);
        Scorecard baseline = document.baseline().orElseThrow();
        List<List<Object>> rows = new ArrayList<>();
        targets.points().forEach((code, target) -> {
            Score score = document.scorecard().score(code.toString());
            Score before = baseline.score(code.toString());
            int points = score.pointsOrThrow();
            rows.add(row(
                    named(score.criterion()),
                    target,
                    points,
                    points,
                    points,
                    score.max(),
                    points - target,
                    Ratio.of(Math.min(points, target), target),
                    before.points(),
                    before.atLeast(),
                    before.atMost(),
                    Targets.progressTo(before, score, target)));
        });
        return SampleTable.of(
                "targets",
                Table.of(document, "sv"),
                "kod,namn,mål,poäng,minst,högst,max,avvikelse,måluppfyllelse,tidigare poäng,tidigare minst,tidigare högst,"
                        + "framsteg",
                rows);
    }

    private static SampleTable scenario(ScenarioDocument document) {
        return SampleTable.of(
                "scenario",
                Table.of(document, "sv"),
                "kod,namn,poäng före,minst före,högst före,poäng efter,minst efter,högst efter,max,förändring",
                CATALOGUE.criteria().stream()
                        .map(criterion -> scenario(document, criterion))
                        .toList());
    }

    private static List<Object> scenario(ScenarioDocument document, Criterion criterion) {
        Score before = document.before().score(criterion);
        Score after = document.after().score(criterion);
        return row(
                named(criterion),
                before.points(),
                before.atLeast(),
                before.atMost(),
                after.points(),
                after.atLeast(),
                after.atMost(),
                criterion.max(),
                before.isKnown() && after.isKnown() ? Optional.of(after.minus(before)) : Optional.empty());
    }

    static SampleTable catalogue(Catalogue catalogue) {
        return SampleTable.of(
                "catalogue",
                Table.of(catalogue, "sv"),
                "kod,namn,nivå,överordnat kriterium,max",
                catalogue.criteria().stream()
                        .map(criterion -> row(
                                named(criterion),
                                criterion.level(),
                                criterion.parent().map(Criterion::code),
                                criterion.max()))
                        .toList());
    }
}
