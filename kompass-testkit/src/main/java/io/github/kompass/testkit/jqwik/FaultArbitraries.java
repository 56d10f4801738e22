package io.github.kompass.testkit.jqwik;

import io.github.kompass.catalogue.Catalogue;
import io.github.kompass.catalogue.Criterion;
import io.github.kompass.catalogue.CriterionCode;
import io.github.kompass.catalogue.Level;
import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.evaluation.Finding;
import io.github.kompass.evaluation.FindingKind;
import io.github.kompass.evaluation.Missing;
import io.github.kompass.evaluation.Municipality;
import io.github.kompass.evaluation.Observation;
import io.github.kompass.evaluation.Points;
import io.github.kompass.scoring.EvaluationRule;
import io.github.kompass.value.DateRange;
import io.github.kompass.value.JsonPath;
import io.github.kompass.value.LocalizedText;
import io.github.kompass.value.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Draws evaluations in which one thing is wrong: a valid one, changed where the fault shall be. */
final class FaultArbitraries {

    private static final JsonPath POINTS = JsonPath.ROOT.member("points");
    private static final JsonPath MISSING = JsonPath.ROOT.member("missing");
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final Catalogue catalogue;
    private final Arbitrary<Evaluation> headers;
    private final Arbitrary<Draft> drafts;

    FaultArbitraries(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.headers = EvaluationArbitraries.headers(catalogue);
        this.drafts = EvaluationArbitraries.drafts(catalogue);
    }

    Set<EvaluationRule> breakable() {
        return Arrays.stream(EvaluationRule.values()).filter(this::isBreakable).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isBreakable(EvaluationRule rule) {
        return switch (rule) {
            case SUM_OUT_OF_BOUNDS -> catalogue.leaves().size() > 1;
            case ALL_AREAS_EQUAL -> catalogue.at(Level.AREA).size() > 1;
            case DATE_OUTSIDE_USE ->
                catalogue.inUse().isPresent()
                        && yearsOutside(catalogue.inUse().get()).findAny().isPresent();
            case OTHER_COUNTRY -> catalogue.country().isPresent();
            case UNKNOWN_CRITERION,
                    POINTS_OUT_OF_RANGE,
                    SUM_MISMATCH,
                    NOT_APPLICABLE_CONFLICT,
                    NO_POINTS,
                    ALL_AT_MAXIMUM -> true;
        };
    }

    Arbitrary<Faulty> breaking(EvaluationRule rule) {
        if (!isBreakable(rule)) {
            throw new IllegalArgumentException(
                    "found rule " + rule.id() + ", expected one that can be broken against " + catalogue);
        }
        Arbitrary<Faulty> faulty = switch (rule) {
            case UNKNOWN_CRITERION -> unknownCriterion();
            case POINTS_OUT_OF_RANGE -> pointsOutOfRange();
            case SUM_MISMATCH -> sumMismatch();
            case SUM_OUT_OF_BOUNDS -> sumOutOfBounds();
            case NOT_APPLICABLE_CONFLICT -> notApplicableConflict();
            case NO_POINTS -> noPoints();
            case DATE_OUTSIDE_USE -> dateOutsideUse();
            case OTHER_COUNTRY -> otherCountry();
            case ALL_AREAS_EQUAL -> allAreasEqual();
            case ALL_AT_MAXIMUM -> allAtMaximum();
        };
        return faulty.withoutEdgeCases();
    }

    private Arbitrary<Faulty> unknownCriterion() {
        Arbitrary<String> codes = Arbitraries.of("0", "1.99", "Total", "total.1", "1.", "x_y-z")
                .filter(code -> catalogue.criteria().stream()
                        .noneMatch(criterion -> criterion.code().toString().equals(code)));
        Arbitrary<Faulty> inPoints = Combinators.combine(headers, drafts, codes, Arbitraries.integers())
                .as((header, draft, code, points) -> new Faulty(
                        EvaluationArbitraries.with(
                                header, draft.report().points(code, points).build()),
                        POINTS.member(code)));
        Arbitrary<Faulty> inMissing = Combinators.combine(headers, drafts, codes, reasons())
                .as((header, draft, code, reason) -> new Faulty(
                        EvaluationArbitraries.with(
                                header, draft.report().missing(code, reason).build()),
                        MISSING.member(code)));
        Arbitrary<Faulty> inFindings = Combinators.combine(headers, drafts, codes)
                .as((header, draft, code) -> new Faulty(
                        EvaluationArbitraries.with(header, draft.observations()).toBuilder()
                                .addFinding(finding(code))
                                .build(),
                        JsonPath.ROOT
                                .member("findings")
                                .element(header.findings().size())
                                .member("criterion")));
        return Arbitraries.oneOf(inPoints, inMissing, inFindings);
    }

    private static Finding finding(String code) {
        return Finding.of(FindingKind.STRENGTH, CriterionCode.of(code), LocalizedText.of("en", "Found"));
    }

    private static Arbitrary<Missing> reasons() {
        return Arbitraries.of(Missing.NOT_ASSESSED, Missing.NOT_APPLICABLE, Missing.SUPPRESSED);
    }

    private Arbitrary<Faulty> pointsOutOfRange() {
        return Arbitraries.of(catalogue.criteria()).flatMap(criterion -> {
            Arbitrary<Integer> outside = Arbitraries.oneOf(
                    Arbitraries.integers().between(criterion.max() + 1, Integer.MAX_VALUE),
                    Arbitraries.integers().lessOrEqual(-1));
            return Combinators.combine(headers, drafts, outside)
                    .as((header, draft, points) -> new Faulty(
                            EvaluationArbitraries.with(
                                    header,
                                    draft.tellNothing(criterion)
                                            .report()
                                            .points(criterion.code(), points)
                                            .build()),
                            pathTo(criterion)));
        });
    }

    private Arbitrary<Faulty> sumMismatch() {
        return Arbitraries.of(divided())
                .flatMap(sum -> Combinators.combine(
                                headers, drafts, Arbitraries.integers().between(0, sum.max() - 1))
                        .as((header, draft, nth) -> {
                            int wrong = nth < draft.truth(sum) ? nth : nth + 1;
                            return faulty(
                                    header,
                                    draft.silentAbove(sum).openBelow(sum).tell(sum, new Points(wrong)),
                                    pathTo(sum));
                        }));
    }

    /** One leaf is left open; a sum above it is beyond what the others and this leaf can give. */
    private Arbitrary<Faulty> sumOutOfBounds() {
        List<Criterion> sums =
                divided().stream().filter(sum -> leaves(sum).count() > 1).toList();
        return Arbitraries.of(sums)
                .flatMap(sum -> Arbitraries.of(leaves(sum).toList())
                        .flatMap(open -> Combinators.combine(
                                        headers, drafts, Arbitraries.integers().between(0, sum.max() - open.max() - 1))
                                .as((header, draft, nth) -> {
                                    int atLeast = draft.truth(sum) - draft.truth(open);
                                    int wrong = nth < atLeast ? nth : nth + open.max() + 1;
                                    Draft opened = draft.openBelow(sum)
                                            .tellNothing(open)
                                            .silentAbove(open);
                                    return faulty(header, opened.tell(sum, new Points(wrong)), pathTo(sum));
                                })));
    }

    private Arbitrary<Faulty> notApplicableConflict() {
        return Arbitraries.of(divided())
                .flatMap(whole -> Arbitraries.of(below(whole).toList())
                        .flatMap(part -> Combinators.combine(headers, drafts, contradictions(part))
                                .as((header, draft, contradiction) -> faulty(
                                        header,
                                        draft.silentAbove(whole)
                                                .silentBelow(whole)
                                                .tell(whole, Missing.NOT_APPLICABLE)
                                                .tell(part, contradiction),
                                        contradiction instanceof Points
                                                ? pathTo(part)
                                                : MISSING.member(part.code().toString())))));
    }

    /** Points of a criterion with parts can only be 0 here: others would also be a wrong sum. */
    private static Arbitrary<Observation> contradictions(Criterion part) {
        Arbitrary<Integer> points = Arbitraries.integers().between(0, part.isLeaf() ? part.max() : 0);
        return Arbitraries.oneOf(points.map(Points::new), Arbitraries.of(Missing.NOT_ASSESSED, Missing.SUPPRESSED));
    }

    private Arbitrary<Faulty> noPoints() {
        return Combinators.combine(headers, drafts).as((header, draft) -> {
            Draft silent = draft;
            for (Criterion criterion : catalogue.criteria()) {
                silent = draft.hasPoints(criterion) ? silent.tellNothing(criterion) : silent;
            }
            return faulty(header, silent, POINTS);
        });
    }

    private Arbitrary<Faulty> dateOutsideUse() {
        Arbitrary<PartialDate> outside = Arbitraries.of(
                        yearsOutside(catalogue.inUse().orElseThrow()).toList())
                .map(PartialDate::of);
        return Combinators.combine(headers, drafts, outside)
                .as((header, draft, date) ->
                        faulty(header.toBuilder().evaluated(date).build(), draft, JsonPath.ROOT.member("evaluated")));
    }

    private static Stream<Integer> yearsOutside(DateRange span) {
        int before = span.start().earliest().getYear() - 1;
        int after = span.end().map(end -> end.latest().getYear()).orElse(LAST_YEAR) + 1;
        return Stream.of(before, after).filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
    }

    private Arbitrary<Faulty> otherCountry() {
        String country = catalogue.country().orElseThrow();
        Arbitrary<Municipality> others =
                Values.municipalities().filter(other -> !other.country().equals(country));
        return Combinators.combine(headers, drafts, others)
                .as((header, draft, other) -> faulty(
                        header.toBuilder().municipality(other).build(),
                        draft,
                        JsonPath.ROOT.member("municipality").member("country")));
    }

    private Arbitrary<Faulty> allAreasEqual() {
        List<Criterion> areas = catalogue.at(Level.AREA);
        int lowest = areas.stream().mapToInt(Criterion::max).min().orElseThrow();
        boolean maximaEqual = areas.stream().allMatch(area -> area.max() == lowest);
        return Combinators.combine(
                        headers, drafts, Arbitraries.integers().between(0, maximaEqual ? lowest - 1 : lowest))
                .as((header, draft, points) -> {
                    Draft equal = draft.silentBelow(catalogue.root()).tellNothing(catalogue.root());
                    for (Criterion area : areas) {
                        equal = equal.tell(area, new Points(points));
                    }
                    return faulty(header, equal, POINTS);
                });
    }

    private Arbitrary<Faulty> allAtMaximum() {
        List<Integer> maxima = catalogue.leaves().stream().map(Criterion::max).toList();
        return Combinators.combine(headers, EvaluationArbitraries.tellingToLevel(catalogue))
                .as((header, telling) -> faulty(header, Draft.of(catalogue, maxima, telling), POINTS));
    }

    private static Faulty faulty(Evaluation header, Draft draft, JsonPath path) {
        return new Faulty(EvaluationArbitraries.with(header, draft.observations()), path);
    }

    private static JsonPath pathTo(Criterion criterion) {
        return POINTS.member(criterion.code().toString());
    }

    private List<Criterion> divided() {
        return catalogue.criteria().stream()
                .filter(criterion -> !criterion.isLeaf())
                .toList();
    }

    private static Stream<Criterion> below(Criterion criterion) {
        return criterion.children().stream().flatMap(part -> Stream.concat(Stream.of(part), below(part)));
    }

    private static Stream<Criterion> leaves(Criterion criterion) {
        return below(criterion).filter(Criterion::isLeaf);
    }
}
