package io.github.kommunkompass.progress;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.revision.Correspondence;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Builds a {@link Progress}. */
final class ProgressMaker {

    private static final long FULL_YEAR = 365;
    private static final Ratio DAYS_A_YEAR = Ratio.of(36_525, 100);

    private final Evaluation earlier;
    private final Scorecard before;
    private final Scorecard after;
    private final Comparability comparability;

    ProgressMaker(Evaluation earlier, Evaluation later, Comparability comparability) {
        this.earlier = earlier;
        this.before = Scorer.strict().score(earlier);
        this.after = Scorer.strict().score(later);
        this.comparability = comparability;
    }

    Progress progress(MunicipalityRegister register) {
        List<Change> changes = changes();
        return new ProgressBuilder()
                .earlier(before.subject())
                .later(after.subject())
                .register(register)
                .comparability(comparability)
                .changes(changes.stream().filter(ProgressMaker::isKnown).toList())
                .breakdown(breakdown())
                .followUps(earlier.findings().stream()
                        .filter(finding -> finding.kind() == FindingKind.IMPROVEMENT)
                        .map(finding -> followUp(finding, changes))
                        .toList())
                .ratePerYear(ratePerYear(changes.get(0).points()))
                .build();
    }

    /** The changes of all criteria of both catalogues, the total first. */
    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Set<CriterionCode> paired = new HashSet<>();
        for (Criterion criterion : after.catalogue().criteria()) {
            Optional<Correspondence> correspondence = correspondence(criterion, Correspondence::to);
            if (correspondence.isEmpty()) {
                Optional<Score> other = before.catalogue()
                        .findCriterion(criterion.code())
                        .filter(match ->
                                correspondence(match, Correspondence::from).isEmpty())
                        .map(before::score);
                other.ifPresent(score -> paired.add(score.criterion().code()));
                changes.add(notComparable(other.stream().toList(), List.of(after.score(criterion))));
            } else if (correspondence.get().to().get(0).equals(criterion)) {
                changes.add(change(correspondence.get()));
            }
        }
        before.catalogue().criteria().stream()
                .filter(criterion -> !paired.contains(criterion.code()))
                .filter(criterion ->
                        correspondence(criterion, Correspondence::from).isEmpty())
                .forEach(criterion -> changes.add(notComparable(List.of(before.score(criterion)), List.of())));
        return changes;
    }

    private Optional<Correspondence> correspondence(
            Criterion criterion, Function<Correspondence, List<Criterion>> side) {
        return comparability.correspondences().stream()
                .filter(correspondence -> side.apply(correspondence).contains(criterion))
                .findFirst();
    }

    private static Change notComparable(List<Score> before, List<Score> after) {
        return new ChangeBuilder()
                .earlier(before)
                .later(after)
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

    private static FollowUp followUp(Finding finding, List<Change> changes) {
        Optional<Change> change = changes.stream()
                .filter(candidate -> candidate.earlier().stream()
                        .anyMatch(score -> score.criterion().code().equals(finding.criterion())))
                .findFirst();
        Figure<Direction> direction =
                change.map(found -> found.direction(0)).orElse(Figure.unavailable(UnavailableReason.NOT_COMPARABLE));
        return new FollowUpBuilder()
                .finding(finding)
                .outcome(outcome(direction))
                .change(change.filter(ProgressMaker::isKnown))
                .build();
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

    private Figure<Ratio> ratePerYear(Figure<Integer> change) {
        PartialDate start = before.subject().evaluated();
        PartialDate end = after.subject().evaluated();
        long days = ChronoUnit.DAYS.between(start.earliest(), end.latest());
        boolean toTheDay =
                start.earliest().equals(start.latest()) && end.earliest().equals(end.latest());
        return change.flatMap(points -> toTheDay && days >= FULL_YEAR
                ? Figure.of(Ratio.of(points).times(DAYS_A_YEAR).dividedBy(Ratio.of(days)))
                : Figure.unavailable(UnavailableReason.NO_FULL_YEAR));
    }
}
