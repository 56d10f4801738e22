package io.github.kommunkompass.testkit.law;

import static io.github.kommunkompass.testkit.law.Refutation.first;
import static io.github.kommunkompass.testkit.law.Refutation.unlessEqual;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.testkit.reference.ReferenceScore;
import io.github.kommunkompass.testkit.reference.ReferenceScorer;
import io.github.kommunkompass.value.Ratio;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Laws of strict scoring: missing points do not count, and nothing is rounded. The inputs are evaluations without
 * errors, complete or partial, against any catalogue.
 */
public final class ScoringLaws {

    private final ScoringSystem system;

    private ScoringLaws(ScoringSystem system) {
        this.system = system;
    }

    /**
     * {@return the laws of a strict scorer: {@code scoring-complete}, {@code -range}, {@code -reported}, {@code -missing},
     * {@code -sum}, {@code -share}, {@code -mean}, {@code -independence}, {@code -bounds} and {@code -criteria}}
     *
     * @param system the scorer
     */
    public static List<Law<Evaluation>> of(ScoringSystem system) {
        ScoringLaws laws = new ScoringLaws(system);
        return List.of(
                laws.complete(),
                laws.range(),
                laws.reported(),
                laws.missing(),
                laws.sum(),
                laws.share(),
                laws.mean(),
                laws.independence(),
                laws.bounds(),
                laws.criteria());
    }

    /**
     * {@return the law {@code scoring-not-applicable} of a scorer that excludes what is not applicable: whether a criterion or
     * each leaf below it is reported as not applicable makes no difference}
     *
     * @param system the scorer, with {@link MissingPolicy#EXCLUDE_NOT_APPLICABLE}
     */
    public static Law<Evaluation> notApplicable(ScoringSystem system) {
        return Law.of(
                "scoring-not-applicable",
                "A criterion is not applicable if all of its parts are.",
                evaluation -> first(evaluation.catalogue().criteria(), whole -> {
                    if (whole.isLeaf()) {
                        return Optional.empty();
                    }
                    Map<CriterionCode, ScoreClaim> byWhole =
                            system.score(notApplicable(List.of(whole), whole, evaluation));
                    Map<CriterionCode, ScoreClaim> byParts = system.score(notApplicable(
                            withParts(whole).filter(Criterion::isLeaf).toList(), whole, evaluation));
                    return first(
                            evaluation.catalogue().criteria(),
                            criterion -> unlessEqual(
                                    text(Optional.ofNullable(byParts.get(criterion.code()))),
                                    text(Optional.ofNullable(byWhole.get(criterion.code()))),
                                    "for " + criterion.code() + ", with all parts of " + whole.code()
                                            + " not applicable"));
                }));
    }

    /** Returns an evaluation in which criteria are not applicable, without reports of the whole and the sums that it is in. */
    private static Evaluation notApplicable(List<Criterion> criteria, Criterion whole, Evaluation evaluation) {
        List<Criterion> removed =
                Stream.concat(withParts(whole), whole.ancestors().stream()).toList();
        EvaluationBuilder builder = without(removed, evaluation).toBuilder();
        criteria.forEach(criterion -> builder.missing(criterion.code(), Missing.NOT_APPLICABLE));
        return builder.build();
    }

    /**
     * Returns the laws of a strict scorer that returns all scores with their bounds.
     *
     * @param system the scorer
     * @return the laws of {@link #of}, and {@code scoring-reference}
     */
    public static List<Law<Evaluation>> withReference(ScoringSystem system) {
        return Stream.concat(of(system).stream(), Stream.of(reference(system, MissingPolicy.STRICT)))
                .toList();
    }

    /**
     * {@return the law {@code scoring-reference}: all scores and bounds are those of the reference implementation} It
     * covers what the other laws do not determine, and holds only for a scorer with the same policy.
     *
     * @param system the scorer
     * @param policy the policy of the scorer for missing points
     */
    public static Law<Evaluation> reference(ScoringSystem system, MissingPolicy policy) {
        return Law.of("scoring-reference", "Every score follows the definitions.", evaluation -> {
            ReferenceScorer reference = ReferenceScorer.of(evaluation.observations(), policy);
            Map<CriterionCode, ScoreClaim> claims = system.score(evaluation);
            return first(evaluation.catalogue().criteria(), criterion -> {
                ScoreClaim expected = claim(reference.score(criterion));
                return differs(
                        criterion,
                        Optional.ofNullable(claims.get(criterion.code())),
                        expected.toString(),
                        found -> found.points().equals(expected.points())
                                && found.atLeast() == expected.atLeast()
                                && found.atMost() == expected.atMost()
                                && found.share().equals(expected.share()));
            });
        });
    }

    private static ScoreClaim claim(ReferenceScore score) {
        OptionalInt points = score.isKnown() ? OptionalInt.of(score.atLeast()) : OptionalInt.empty();
        return new ScoreClaim(points, score.atLeast(), score.atMost(), score.share());
    }

    private Law<Evaluation> complete() {
        return Law.of(
                "scoring-complete",
                "If the points of every leaf are reported, the points of every criterion are known.",
                evaluation -> {
                    Map<CriterionCode, ScoreClaim> claims = system.score(evaluation);
                    return first(
                            isComplete(evaluation) ? evaluation.catalogue().criteria() : List.of(),
                            criterion -> differs(
                                    criterion,
                                    Optional.ofNullable(claims.get(criterion.code())),
                                    "its points",
                                    found -> found.points().isPresent()));
                });
    }

    private static boolean isComplete(Evaluation evaluation) {
        return evaluation.catalogue().leaves().stream()
                .allMatch(leaf -> evaluation.observations().observation(leaf) instanceof Points);
    }

    private Law<Evaluation> range() {
        return ofEach(
                "scoring-range",
                "Bounds are from 0 to the maximum, and known points are equal to both bounds.",
                (criterion, evaluation) -> new Expected(
                        "bounds from 0 to " + criterion.max(),
                        found -> 0 <= found.atLeast()
                                && found.atLeast() <= found.atMost()
                                && found.atMost() <= criterion.max()
                                && found.points().stream()
                                        .allMatch(points -> points == found.atLeast() && points == found.atMost())));
    }

    private Law<Evaluation> reported() {
        return ofEach(
                "scoring-reported",
                "Reported points are the score.",
                (criterion, evaluation) -> evaluation.observations().observation(criterion) instanceof Points reported
                        ? new Expected(
                                "the reported " + reported.points(),
                                found -> found.points().equals(OptionalInt.of(reported.points())))
                        : Expected.ANYTHING);
    }

    private Law<Evaluation> missing() {
        return ofEach(
                "scoring-missing",
                "Points that are reported missing are unknown, and not zero.",
                (criterion, evaluation) -> criterion.isLeaf() && isWithheld(criterion, evaluation)
                        ? new Expected("no points", found -> found.points().isEmpty())
                        : Expected.ANYTHING);
    }

    private static boolean isWithheld(Criterion criterion, Evaluation evaluation) {
        Observation report = evaluation.observations().observation(criterion);
        return report instanceof Missing && report != Missing.NOT_REPORTED;
    }

    private Law<Evaluation> sum() {
        return ofWholes(
                "scoring-sum", "The points of a criterion are the sum of those of its parts.", (whole, parts) -> {
                    int sum = parts.stream()
                            .mapToInt(part -> part.points().orElseThrow())
                            .sum();
                    return new Expected(
                            sum + ", the sum of its parts",
                            found -> found.points().equals(OptionalInt.of(sum)));
                });
    }

    private Law<Evaluation> share() {
        return ofEach(
                "scoring-share",
                "A share is exactly the points divided by the maximum.",
                (criterion, evaluation) -> new Expected(
                        "the points of " + criterion.max(),
                        found -> found.share()
                                .map(share -> found.points().isPresent()
                                        && share.equals(Ratio.of(found.points().getAsInt(), criterion.max())))
                                .orElse(true)));
    }

    private Law<Evaluation> mean() {
        return ofWholes(
                "scoring-mean",
                "The share of a criterion is exactly the mean of the shares of its parts, weighted by their maxima.",
                (whole, parts) -> {
                    Ratio weighted = Ratio.ZERO;
                    for (int i = 0; i < parts.size(); i++) {
                        Optional<Ratio> share = parts.get(i).share();
                        if (share.isEmpty()) {
                            return Expected.ANYTHING;
                        }
                        int weight = whole.children().get(i).max();
                        weighted = weighted.plus(share.get().times(Ratio.of(weight)));
                    }
                    Ratio mean = weighted.dividedBy(Ratio.of(whole.max()));
                    return new Expected(
                            "a share of " + mean,
                            found -> found.share().map(mean::equals).orElse(true));
                });
    }

    private Law<Evaluation> independence() {
        return Law.of(
                "scoring-independence",
                "Unless the total is reported, the reports of one area do not affect another.",
                evaluation -> evaluation
                                        .observations()
                                        .observation(evaluation.catalogue().root())
                                instanceof Points
                        ? Optional.empty()
                        : first(
                                evaluation.catalogue().criteria(Level.AREA),
                                area -> changedElsewhere(area, evaluation)));
    }

    private Optional<String> changedElsewhere(Criterion area, Evaluation evaluation) {
        List<Criterion> within = withParts(area).toList();
        Map<CriterionCode, ScoreClaim> before = system.score(evaluation);
        Map<CriterionCode, ScoreClaim> after = system.score(without(within, evaluation));
        return first(
                evaluation.catalogue().criteria().stream()
                        .filter(criterion -> criterion.parent().isPresent() && !within.contains(criterion))
                        .toList(),
                other -> {
                    Optional<ScoreClaim> found = Optional.ofNullable(after.get(other.code()));
                    Optional<ScoreClaim> expected = Optional.ofNullable(before.get(other.code()));
                    return found.equals(expected)
                            ? Optional.empty()
                            : Optional.of("found " + text(found) + " for " + other.code() + " without the reports of "
                                    + area.code() + ", expected " + text(expected) + " as with them");
                });
    }

    private static Evaluation without(Collection<Criterion> reports, Evaluation evaluation) {
        EvaluationBuilder others = Evaluation.builder(evaluation.catalogue())
                .municipality(evaluation.municipality())
                .evaluated(evaluation.evaluated())
                .evaluators(evaluation.evaluators())
                .sections(evaluation.sections())
                .findings(evaluation.findings())
                .evidence(evaluation.evidence())
                .sources(evaluation.sources());
        evaluation.title().ifPresent(others::title);
        evaluation.observations().reported().forEach((criterion, report) -> {
            if (!reports.contains(criterion)) {
                report(criterion.code(), report, others);
            }
        });
        return others.build();
    }

    private static void report(CriterionCode code, Observation report, EvaluationBuilder evaluation) {
        if (report instanceof Points points) {
            evaluation.points(code, points.points());
        } else {
            evaluation.missing(code, (Missing) report);
        }
    }

    private static Stream<Criterion> withParts(Criterion criterion) {
        return Stream.concat(Stream.of(criterion), criterion.children().stream().flatMap(ScoringLaws::withParts));
    }

    private Law<Evaluation> criteria() {
        return Law.of("scoring-criteria", "Scores are of criteria of the catalogue.", evaluation -> {
            Catalogue catalogue = evaluation.catalogue();
            return first(
                    system.score(evaluation).entrySet(),
                    claim -> catalogue.findCriterion(claim.getKey()).isPresent()
                            ? Optional.empty()
                            : Optional.of("found " + claim.getValue() + " for " + claim.getKey()
                                    + ", expected criteria of " + catalogue.revision()));
        });
    }

    private Law<Evaluation> bounds() {
        return Law.of("scoring-bounds", "Removing a report does not narrow bounds.", evaluation -> {
            Map<CriterionCode, ScoreClaim> with = system.score(evaluation);
            return first(reported(evaluation), removed -> narrowed(removed, evaluation, with));
        });
    }

    private static List<Criterion> reported(Evaluation evaluation) {
        return evaluation.catalogue().criteria().stream()
                .filter(criterion -> evaluation.observations().observation(criterion) instanceof Points)
                .toList();
    }

    private Optional<String> narrowed(Criterion removed, Evaluation evaluation, Map<CriterionCode, ScoreClaim> with) {
        Map<CriterionCode, ScoreClaim> without = system.score(without(List.of(removed), evaluation));
        return first(evaluation.catalogue().criteria(), criterion -> {
            ScoreClaim narrow = with.get(criterion.code());
            ScoreClaim wide = without.get(criterion.code());
            boolean holds = narrow == null
                    || wide == null
                    || (wide.atLeast() <= narrow.atLeast() && narrow.atMost() <= wide.atMost());
            return holds
                    ? Optional.empty()
                    : Optional.of("found " + wide + " for " + criterion.code() + " without the report of "
                            + removed.code() + ", expected bounds that include " + narrow);
        });
    }

    /** A condition for claims, with its description. */
    private record Expected(String words, Predicate<ScoreClaim> isMet) {

        static final Expected ANYTHING = new Expected("anything", any -> true);
    }

    private Law<Evaluation> ofEach(
            String id, String sentence, BiFunction<Criterion, Evaluation, Expected> expectation) {
        return Law.of(id, sentence, evaluation -> {
            Map<CriterionCode, ScoreClaim> claims = system.score(evaluation);
            return first(
                    evaluation.catalogue().criteria(),
                    criterion -> Optional.ofNullable(claims.get(criterion.code()))
                            .flatMap(found -> unmet(criterion, found, expectation.apply(criterion, evaluation))));
        });
    }

    /** Returns a law of criteria with known points whose parts all have known points. */
    private Law<Evaluation> ofWholes(
            String id, String sentence, BiFunction<Criterion, List<ScoreClaim>, Expected> expectation) {
        return Law.of(id, sentence, evaluation -> {
            Map<CriterionCode, ScoreClaim> claims = system.score(evaluation);
            return first(evaluation.catalogue().criteria(), whole -> {
                List<ScoreClaim> parts = whole.children().stream()
                        .flatMap(part -> Stream.ofNullable(claims.get(part.code())))
                        .filter(part -> part.points().isPresent())
                        .toList();
                return whole.isLeaf() || parts.size() < whole.children().size()
                        ? Optional.empty()
                        : Optional.ofNullable(claims.get(whole.code()))
                                .filter(found -> found.points().isPresent())
                                .flatMap(found -> unmet(whole, found, expectation.apply(whole, parts)));
            });
        });
    }

    private static Optional<String> unmet(Criterion criterion, ScoreClaim found, Expected expected) {
        return differs(criterion, Optional.of(found), expected.words(), expected.isMet());
    }

    private static Optional<String> differs(
            Criterion criterion, Optional<ScoreClaim> found, String expected, Predicate<ScoreClaim> isMet) {
        return found.filter(isMet).isPresent()
                ? Optional.empty()
                : Optional.of("found " + text(found) + " for " + criterion.code() + ", expected " + expected);
    }

    private static String text(Optional<ScoreClaim> claim) {
        return claim.map(ScoreClaim::toString).orElse("nothing");
    }
}
