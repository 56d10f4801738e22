package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.json.document.TargetsDocument;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Word;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The tables of what changes from one time to another, or would change. */
final class ProgressContents {

    private ProgressContents() {}

    /** When the points of a municipality are known. */
    private enum Known implements Identified {
        BOTH,
        EARLIER,
        LATER
    }

    /** A municipality of a population, with its move if its points are known both times. */
    private record Moved(Municipality municipality, Known known, Optional<PopulationChange.Move> move) {

        static Moved once(Municipality municipality, Known known) {
            return new Moved(municipality, known, Optional.empty());
        }
    }

    static TableContent moves(PopulationChange change, String language) {
        List<Moved> all = new ArrayList<>();
        change.moves().forEach(move -> all.add(new Moved(move.municipality(), Known.BOTH, Optional.of(move))));
        change.leavers().forEach(one -> all.add(Moved.once(one, Known.EARLIER)));
        change.entrants().forEach(one -> all.add(Moved.once(one, Known.LATER)));
        ResultColumns<Moved> ranks = new ResultColumns<>("Moves", language, all)
                .decimal(
                        Label.LATER.then(Label.RANK),
                        ifMoved(move -> move.laterRank().position()))
                .decimal(
                        Label.EARLIER.then(Label.RANK),
                        ifMoved(move -> move.earlierRank().position()))
                .decimal(Label.RANK_CHANGE, ifMoved(PopulationChange.Move::rankChange));
        return ResultContents.withMunicipality(ranks, Moved::municipality)
                .whole(
                        Label.EARLIER.then(Label.POINTS),
                        ifMoved(move -> move.earlier().pointsOrThrow()))
                .whole(
                        Label.LATER.then(Label.POINTS),
                        ifMoved(move -> move.later().pointsOrThrow()))
                .whole(Label.CHANGE, ifMoved(PopulationChange.Move::pointsChange))
                .whole(Label.MAXIMUM, any -> change.by().max())
                .text(Label.POINTS_KNOWN, moved -> moved.known().id());
    }

    private static Function<Moved, Object> ifMoved(Function<PopulationChange.Move, Object> cell) {
        return moved -> moved.move().map(cell);
    }

    /** A score of a history, and the changes since the evaluation before, by code. */
    private record Dated(Scorecard scorecard, Score score, Map<String, Change> changes) {

        String code() {
            return score.criterion().code().toString();
        }

        String name(String language) {
            return Names.in(score.criterion(), scorecard.catalogue(), language);
        }

        /** Returns the change, unless the criterion is comparable only together with others. */
        Optional<Integer> change() {
            return Optional.ofNullable(changes.get(code()))
                    .flatMap(change -> change.points().toOptional());
        }
    }

    static TableContent history(History history, String language) {
        List<Dated> all = new ArrayList<>();
        for (int i = 0; i < history.scorecards().size(); i++) {
            Scorecard scorecard = history.scorecards().get(i);
            Map<String, Change> changes =
                    i == 0 ? Map.of() : byCodes(history.steps().get(i - 1));
            scorecard.scores().forEach(score -> all.add(new Dated(scorecard, score, changes)));
        }
        ResultColumns<Dated> criteria = ResultContents.withSubject(
                        new ResultColumns<>("History", language, all),
                        dated -> dated.scorecard().subject())
                .text(
                        Heading.REVISION,
                        dated -> dated.scorecard().subject().revision().toString())
                .text(Label.CODE, Dated::code)
                .text(Label.NAME, dated -> dated.name(language));
        return ResultContents.withScore(criteria, Dated::score).whole(Label.CHANGE, Dated::change);
    }

    private static Map<String, Change> byCodes(Progress step) {
        return step.changes().stream().collect(Collectors.toMap(Change::codes, Function.identity()));
    }

    private static <T> ResultColumns<T> withPoints(
            ResultColumns<T> columns, UnaryOperator<Word> at, Function<T, ScoresAtOneTime> side) {
        return columns.whole(at.apply(Label.POINTS), value -> side.apply(value).points())
                .whole(at.apply(Label.AT_LEAST), value -> side.apply(value).sum(Score::atLeast))
                .whole(at.apply(Label.AT_MOST), value -> side.apply(value).sum(Score::atMost));
    }

    /** The criteria of a change, or a criterion that only one of the catalogues has. */
    private record Step(ScoresAtOneTime earlier, ScoresAtOneTime later, Figure<Integer> points) {

        private static final Figure<Integer> NOT_COMPARABLE = Figure.unavailable(UnavailableReason.NOT_COMPARABLE);

        static Step of(Change change) {
            return new Step(
                    new ScoresAtOneTime(change.earlier()), new ScoresAtOneTime(change.later()), change.points());
        }

        static Step earlierOnly(Score score) {
            return new Step(ScoresAtOneTime.of(score), ScoresAtOneTime.of(Optional.empty()), NOT_COMPARABLE);
        }

        static Step laterOnly(Score score) {
            return new Step(ScoresAtOneTime.of(Optional.empty()), ScoresAtOneTime.of(score), NOT_COMPARABLE);
        }

        String names(String language) {
            return (later.scores().isEmpty() ? earlier : later).names(language);
        }
    }

    static TableContent progress(Progress progress, String language) {
        List<Step> steps = new ArrayList<>();
        progress.changes().forEach(change -> steps.add(Step.of(change)));
        progress.earlierOnly().forEach(score -> steps.add(Step.earlierOnly(score)));
        progress.laterOnly().forEach(score -> steps.add(Step.laterOnly(score)));
        ResultColumns<Step> columns = new ResultColumns<>("Progress", language, steps)
                .text(Label.EARLIER.then(Label.CODE), step -> step.earlier().codes())
                .text(Label.LATER.then(Label.CODE), step -> step.later().codes())
                .text(Label.NAME, step -> step.names(language));
        withTime(columns, Label.EARLIER, Step::earlier);
        withTime(columns, Label.LATER, Step::later);
        return columns.whole(Label.CHANGE, Step::points)
                .text(Label.CHANGE_UNAVAILABLE, step -> step.points().reason().map(Identified::id));
    }

    private static void withTime(ResultColumns<Step> columns, Word time, Function<Step, ScoresAtOneTime> side) {
        withPoints(columns, time::then, side)
                .whole(time.then(Label.MAXIMUM), step -> side.apply(step).sum(Score::max))
                .share(time.then(Label.SHARE), step -> side.apply(step).share());
    }

    /** A target, the score of the evaluation, and that of the baseline if there is one. */
    private record Target(Targets all, Scorecard scorecard, Score score, int points, Optional<Score> baseline) {

        static Target of(TargetsDocument document, CriterionCode code, int points) {
            return new Target(
                    document.targets(),
                    document.scorecard(),
                    document.scorecard().score(code.toString()),
                    points,
                    document.baseline().map(start -> start.score(code.toString())));
        }

        Optional<Integer> gap() {
            return ScoresAtOneTime.of(score).points().map(reached -> reached - points);
        }

        Figure<Ratio> attainment() {
            return Targets.of(all.catalogue(), Map.of(score.criterion().code().toString(), points))
                    .attainment(scorecard);
        }

        Optional<Ratio> progress() {
            return baseline.flatMap(
                    start -> Targets.progressTo(start, score, points).toOptional());
        }
    }

    static TableContent targets(TargetsDocument document, String language) {
        List<Target> targets = new ArrayList<>();
        document.targets().points().forEach((code, points) -> targets.add(Target.of(document, code, points)));
        ResultColumns<Target> columns = ResultContents.byCriterion(
                        "Targets",
                        language,
                        document.targets().catalogue(),
                        targets,
                        target -> target.score().criterion())
                .whole(Label.TARGET, Target::points);
        withPoints(columns, UnaryOperator.identity(), target -> ScoresAtOneTime.of(target.score()))
                .whole(Label.MAXIMUM, target -> target.score().max())
                .whole(Label.GAP, Target::gap)
                .share(Label.ATTAINED, Target::attainment);
        return withPoints(columns, Label.EARLIER::then, target -> ScoresAtOneTime.of(target.baseline()))
                .share(Label.PROGRESS, Target::progress);
    }

    static TableContent scenario(ScenarioDocument document, String language) {
        Scorecard before = document.before();
        Scorecard after = document.after();
        Catalogue catalogue = before.catalogue();
        ResultColumns<Criterion> columns =
                ResultContents.byCriterion("Scenario", language, catalogue, catalogue.criteria(), Function.identity());
        withPoints(columns, word -> word.then(Label.BEFORE), criterion -> ScoresAtOneTime.of(before.score(criterion)));
        withPoints(columns, word -> word.then(Label.AFTER), criterion -> ScoresAtOneTime.of(after.score(criterion)));
        return columns.whole(Label.MAXIMUM, Criterion::max)
                .whole(Label.CHANGE, criterion -> change(before.score(criterion), after.score(criterion)));
    }

    private static Optional<Integer> change(Score before, Score after) {
        return before.isKnown() && after.isKnown() ? Optional.of(after.minus(before)) : Optional.empty();
    }
}
