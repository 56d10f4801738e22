package io.github.kommunkompass.progress;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanValidator;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.revision.Correspondence;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds a {@link Progress}. */
final class ProgressMaker {

    private static final long FULL_YEAR = 365;
    private static final Ratio DAYS_A_YEAR = Ratio.of(36_525, 100);

    private final Evaluation earlier;
    private final Evaluation later;
    private final Scorecard before;
    private final Scorecard after;
    private final Comparability comparability;
    private final Correspondences correspondences;
    /** The later criteria by the earlier ones that are the same. */
    private final Map<Criterion, Criterion> same;

    private ProgressMaker(Evaluation earlier, Evaluation later, Crosswalks crosswalks) {
        this.earlier = earlier;
        this.later = later;
        this.before = Scorer.strict().score(earlier);
        this.after = Scorer.strict().score(later);
        this.comparability = crosswalks
                .comparability(earlier.catalogue(), later.catalogue())
                .withStatementsAbout(later.municipality().name());
        this.correspondences = new Correspondences(comparability);
        this.same = earlier.catalogue().equals(later.catalogue())
                ? Map.of() // each criterion corresponds to itself
                : crosswalks.diff(earlier.catalogue(), later.catalogue()).sameCriteria();
    }

    static Progress progress(
            Evaluation earlier,
            Evaluation later,
            Crosswalks crosswalks,
            MunicipalityRegister register,
            Optional<Plan> plan) {
        Optional<String> code = Chronology.check(earlier.subject(), later.subject(), register);
        plan.ifPresent(given -> PlanValidator.requireValid(given, earlier, register));
        return new ProgressMaker(Chronology.coded(earlier, code), Chronology.coded(later, code), crosswalks)
                .progress(register, plan);
    }

    private Progress progress(MunicipalityRegister register, Optional<Plan> plan) {
        List<Change> changes = changes();
        List<ActionFollowUp> actions =
                plan.map(new PlanProgress(after, changes)::followUps).orElse(List.of());
        return new ProgressBuilder()
                .earlier(before.subject())
                .later(after.subject())
                .register(register)
                .comparability(comparability)
                .changes(changes.stream().filter(ProgressMaker::isKnown).toList())
                .earlierOnly(only(before, changes, Change::earlier))
                .laterOnly(only(after, changes, Change::later))
                .breakdown(breakdown())
                .plan(plan)
                .actions(actions)
                .followUps(followUps(changes, actions))
                .ratePerYear(ratePerYear(changes.get(0).points()))
                .build();
    }

    /** The changes of the criteria that are comparable or the same, the total first. */
    private List<Change> changes() {
        Map<Criterion, Criterion> earlierByLater = new HashMap<>();
        same.forEach((before, after) -> earlierByLater.put(after, before));
        List<Change> changes = new ArrayList<>();
        for (Criterion criterion : after.catalogue().criteria()) {
            Optional<Correspondence> correspondence = correspondences.ofLater(criterion);
            if (correspondence.isPresent()) {
                if (correspondence.get().to().get(0).equals(criterion)) {
                    changes.add(change(correspondence.get()));
                }
            } else {
                Optional.ofNullable(earlierByLater.get(criterion))
                        .filter(other -> criterion.parent().isEmpty() || !correspondences.haveEarlier(other))
                        .ifPresent(other -> changes.add(notComparable(before.score(other), after.score(criterion))));
            }
        }
        return changes;
    }

    /** Returns the known scores of criteria of one scorecard that are in no change. */
    private static List<Score> only(Scorecard scorecard, List<Change> changes, Function<Change, List<Score>> side) {
        Set<Criterion> changed = changes.stream()
                .flatMap(change -> side.apply(change).stream())
                .map(Score::criterion)
                .collect(Collectors.toSet());
        return scorecard.scores().stream()
                .filter(score -> score.isKnown() && !changed.contains(score.criterion()))
                .toList();
    }

    private static Change notComparable(Score before, Score after) {
        return new ChangeBuilder()
                .addEarlier(before)
                .addLater(after)
                .points(Figure.unavailable(UnavailableReason.NOT_COMPARABLE))
                .build();
    }

    private Change change(Correspondence correspondence) {
        List<Score> earlierScores = scores(before, correspondence.from());
        List<Score> laterScores = scores(after, correspondence.to());
        return new ChangeBuilder()
                .earlier(earlierScores)
                .later(laterScores)
                .points(sum(laterScores).flatMap(to -> sum(earlierScores).map(from -> to - from)))
                .build();
    }

    private static List<Score> scores(Scorecard scorecard, List<Criterion> criteria) {
        return criteria.stream().map(scorecard::score).toList();
    }

    private static Figure<Integer> sum(List<Score> scores) {
        return scores.stream().allMatch(Score::isKnown)
                ? Figure.of(scores.stream().mapToInt(Score::pointsOrThrow).sum())
                : Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN);
    }

    private static boolean isKnown(Change change) {
        return Stream.concat(change.earlier().stream(), change.later().stream()).anyMatch(Score::isKnown);
    }

    private ProgressBreakdown breakdown() {
        Figure<Integer> comparableBefore = sum(scores(before, comparable(Correspondence::from)));
        Figure<Integer> comparableAfter = sum(scores(after, comparable(Correspondence::to)));
        Figure<Integer> change = comparableAfter.flatMap(to -> comparableBefore.map(from -> to - from));
        return new ProgressBreakdownBuilder()
                .comparable(
                        comparability.verdict() == ComparabilityLevel.NONE
                                ? Figure.unavailable(UnavailableReason.NOT_COMPARABLE)
                                : change)
                .earlierOnly(rest(before, comparableBefore))
                .laterOnly(rest(after, comparableAfter))
                .build();
    }

    private static Figure<Integer> rest(Scorecard scorecard, Figure<Integer> comparable) {
        return sum(List.of(scorecard.total())).flatMap(total -> comparable.map(part -> total - part));
    }

    private List<Criterion> comparable(Function<Correspondence, List<Criterion>> side) {
        return comparability.maximal().stream()
                .map(side)
                .flatMap(Collection::stream)
                .toList();
    }

    private List<FollowUp> followUps(List<Change> changes, List<ActionFollowUp> actions) {
        Map<CriterionCode, Change> changeByCode = new HashMap<>();
        changes.forEach(change -> change.earlier()
                .forEach(score -> changeByCode.putIfAbsent(score.criterion().code(), change)));
        Map<String, List<Finding>> laterById = new HashMap<>();
        later.findings().forEach(finding -> finding.refersTo().forEach(id -> add(laterById, id, finding)));
        Map<String, List<ActionFollowUp>> actionsById = new HashMap<>();
        actions.forEach(action -> action.action().findings().forEach(id -> add(actionsById, id, action)));
        return earlier.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.IMPROVEMENT)
                .map(finding -> followUp(finding, Optional.ofNullable(changeByCode.get(finding.criterion())))
                        .laterFindings(ofId(finding, laterById))
                        .actions(ofId(finding, actionsById))
                        .build())
                .toList();
    }

    private static <T> void add(Map<String, List<T>> byId, String id, T item) {
        byId.computeIfAbsent(id, any -> new ArrayList<>()).add(item);
    }

    private static <T> List<T> ofId(Finding finding, Map<String, List<T>> byId) {
        return finding.id().map(id -> byId.getOrDefault(id, List.of())).orElse(List.of());
    }

    private static FollowUpBuilder followUp(Finding finding, Optional<Change> change) {
        Figure<Direction> direction =
                change.map(found -> found.direction(0)).orElse(Figure.unavailable(UnavailableReason.NOT_COMPARABLE));
        return new FollowUpBuilder()
                .finding(finding)
                .outcome(outcome(direction))
                .change(change.filter(ProgressMaker::isKnown));
    }

    private static FollowUp.Outcome outcome(Figure<Direction> direction) {
        if (!direction.isPresent()) {
            return direction.reason().equals(Optional.of(UnavailableReason.NOT_COMPARABLE))
                    ? FollowUp.Outcome.NOT_COMPARABLE
                    : FollowUp.Outcome.NOT_KNOWN;
        }
        return switch (direction.value()) {
            case UP -> FollowUp.Outcome.IMPROVED;
            case SAME -> FollowUp.Outcome.UNCHANGED;
            case DOWN -> FollowUp.Outcome.DECLINED;
        };
    }

    private Figure<RatePerYear> ratePerYear(Figure<Integer> change) {
        PartialDate start = before.subject().evaluated();
        PartialDate end = after.subject().evaluated();
        long fewest = ChronoUnit.DAYS.between(start.latest(), end.earliest());
        long most = ChronoUnit.DAYS.between(start.earliest(), end.latest());
        return change.flatMap(points -> fewest >= FULL_YEAR
                ? Figure.of(rate(points, fewest, most))
                : Figure.unavailable(
                        most < FULL_YEAR ? UnavailableReason.NO_FULL_YEAR : UnavailableReason.FULL_YEAR_NOT_CERTAIN));
    }

    private static RatePerYear rate(int points, long fewest, long most) {
        Ratio steepest = Ratio.of(points).times(DAYS_A_YEAR).dividedBy(Ratio.of(fewest));
        Ratio flattest = Ratio.of(points).times(DAYS_A_YEAR).dividedBy(Ratio.of(most));
        return new RatePerYearBuilder()
                .atLeast(points < 0 ? steepest : flattest)
                .atMost(points < 0 ? flattest : steepest)
                .build();
    }
}
