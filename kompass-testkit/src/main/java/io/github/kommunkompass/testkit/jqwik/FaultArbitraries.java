package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.testkit.law.EvaluationWithFaults;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates evaluations with known faults: a valid one, changed for each fault. */
final class FaultArbitraries {

    private static final LocalizedText WORDS = LocalizedText.of("en", "Found");

    private static final JsonPath POINTS = JsonPath.ROOT.member("points");
    private static final JsonPath MISSING = JsonPath.ROOT.member("missing");
    private static final JsonPath MUNICIPALITY = JsonPath.ROOT.member("municipality");
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /** Rules for one place in the tree, which do not affect other places, in descending order of their requirements. */
    private static final List<EvaluationRule> OF_PARTS = List.of(
            EvaluationRule.SUM_OUT_OF_BOUNDS,
            EvaluationRule.SUM_MISMATCH,
            EvaluationRule.NOT_APPLICABLE_CONFLICT,
            EvaluationRule.POINTS_OUT_OF_RANGE);

    /** Rules for all points of an evaluation. */
    private static final List<EvaluationRule> OF_WHOLE =
            List.of(EvaluationRule.NO_POINTS, EvaluationRule.ALL_AREAS_EQUAL, EvaluationRule.ALL_AT_MAXIMUM);

    /** Rules for the municipality, each of which needs another one. */
    private static final List<EvaluationRule> OF_MUNICIPALITY = List.of(
            EvaluationRule.COUNTRY_MISMATCH,
            EvaluationRule.UNKNOWN_MUNICIPALITY,
            EvaluationRule.MUNICIPALITY_NAME_WITH_WORD,
            EvaluationRule.AMBIGUOUS_MUNICIPALITY,
            EvaluationRule.MUNICIPALITY_CODE_MISMATCH);

    private static final Comparator<EvaluationRule> BY_PLACE =
            Comparator.<EvaluationRule>comparingInt(OF_PARTS::indexOf).thenComparing(Comparator.naturalOrder());

    private final Catalogue catalogue;

    FaultArbitraries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** An evaluation to build: its header, its valid and invalid reports, and its faults. */
    private record Making(
            Evaluation header,
            Draft draft,
            List<Consumer<EvaluationBuilder>> invalid,
            Map<EvaluationRule, JsonPath> faults) {

        Making with(Evaluation other) {
            return new Making(other, draft, invalid, faults);
        }

        Making changing(UnaryOperator<Draft> change) {
            return new Making(header, change.apply(draft), invalid, faults);
        }

        Making reporting(Consumer<EvaluationBuilder> report) {
            List<Consumer<EvaluationBuilder>> more = new ArrayList<>(invalid);
            more.add(report);
            return new Making(header, draft, more, faults);
        }

        Making violating(EvaluationRule rule, JsonPath where) {
            Map<EvaluationRule, JsonPath> more = new EnumMap<>(EvaluationRule.class);
            more.putAll(faults);
            more.put(rule, where);
            return new Making(header, draft, invalid, more);
        }

        EvaluationWithFaults made() {
            EvaluationBuilder evaluation = draft.builder(header);
            invalid.forEach(report -> report.accept(evaluation));
            return new EvaluationWithFaults(evaluation.build(), faults);
        }
    }

    /** Adds a fault to an evaluation. */
    private interface Fault extends UnaryOperator<Making> {}

    Set<EvaluationRule> violableRules() {
        return Arrays.stream(EvaluationRule.values()).filter(this::isViolable).collect(Collectors.toUnmodifiableSet());
    }

    Arbitrary<EvaluationWithFaults> violating(Set<EvaluationRule> rules) {
        List<EvaluationRule> inOrder = rules.stream().sorted(BY_PLACE).toList();
        check(inOrder);
        long inParts = inOrder.stream().filter(FaultArbitraries::isOfPart).count();
        return places(inParts)
                .flatMap(places -> Combinators.combine(
                                EvaluationArbitraries.headers(catalogue),
                                EvaluationArbitraries.drafts(catalogue),
                                Combinators.combine(faults(inOrder, places)).as(faults -> faults))
                        .as(FaultArbitraries::made))
                .withoutEdgeCases();
    }

    private static EvaluationWithFaults made(Evaluation header, Draft draft, List<Fault> faults) {
        Making making = new Making(header, draft, List.of(), Map.of());
        for (Fault fault : faults) {
            making = fault.apply(making);
        }
        return making.made();
    }

    /** Returns where faults of parts are: anywhere for one fault, and in different areas for several. */
    private Arbitrary<List<Criterion>> places(long number) {
        return number <= 1
                ? Arbitraries.just(List.of(catalogue.root()))
                : Arbitraries.shuffle(catalogue.criteria(Level.AREA));
    }

    private List<Arbitrary<Fault>> faults(List<EvaluationRule> rules, List<Criterion> places) {
        List<Criterion> free = new ArrayList<>(places);
        List<Arbitrary<Fault>> faults = new ArrayList<>();
        for (EvaluationRule rule : rules) {
            Optional<Criterion> place = free.stream()
                    .filter(criterion -> isOfPart(rule) && isViolable(rule, criterion))
                    .findFirst();
            place.ifPresent(free::remove);
            faults.add(fault(rule, place.orElse(catalogue.root())));
        }
        return faults;
    }

    private void check(List<EvaluationRule> rules) {
        if (rules.isEmpty()) {
            throw new InvalidValueException("no rule", "at least one to violate");
        }
        rules.stream().filter(rule -> !isViolable(rule)).findFirst().ifPresent(rule -> {
            throw new InvalidValueException("rule " + rule.id(), "one that can be violated for " + catalogue);
        });
        List<EvaluationRule> ofWhole =
                rules.stream().filter(FaultArbitraries::isOfWhole).toList();
        List<EvaluationRule> ofParts =
                rules.stream().filter(FaultArbitraries::isOfPart).toList();
        if (ofWhole.size() > 1 || (!ofWhole.isEmpty() && !ofParts.isEmpty())) {
            throw new InvalidValueException(
                    "rules " + ids(ofWhole, ofParts),
                    "rules that can be violated together: one for all points, or some for parts");
        }
        List<EvaluationRule> ofMunicipality =
                rules.stream().filter(OF_MUNICIPALITY::contains).toList();
        if (ofMunicipality.size() > 1) {
            throw new InvalidValueException(
                    "rules " + ids(ofMunicipality, List.of()), "at most one for the municipality");
        }
        if (ofParts.size() > 1 && !haveAreas(ofParts)) {
            throw new InvalidValueException(
                    "rules " + ids(ofWhole, ofParts), "no more rules than suitable areas in " + catalogue);
        }
    }

    /** Returns whether there is an area for each rule, whichever areas the rules before it take. */
    private boolean haveAreas(List<EvaluationRule> rules) {
        return IntStream.range(0, rules.size())
                .allMatch(i -> catalogue.criteria(Level.AREA).stream()
                                .filter(area -> isViolable(rules.get(i), area))
                                .count()
                        > i);
    }

    private static String ids(List<EvaluationRule> some, List<EvaluationRule> others) {
        return Stream.concat(some.stream(), others.stream())
                .map(EvaluationRule::id)
                .collect(Collectors.joining(", "));
    }

    private static boolean isOfPart(EvaluationRule rule) {
        return OF_PARTS.contains(rule);
    }

    private static boolean isOfWhole(EvaluationRule rule) {
        return OF_WHOLE.contains(rule);
    }

    private static boolean isViolable(EvaluationRule rule, Criterion within) {
        return switch (rule) {
            case SUM_OUT_OF_BOUNDS -> leaves(within).count() > 1;
            case SUM_MISMATCH, NOT_APPLICABLE_CONFLICT -> !within.isLeaf();
            default -> true;
        };
    }

    private boolean isViolable(EvaluationRule rule) {
        return switch (rule) {
            case SUM_OUT_OF_BOUNDS -> catalogue.leaves().size() > 1;
            case ALL_AREAS_EQUAL -> catalogue.criteria(Level.AREA).size() > 1;
            case DATE_OUTSIDE_PERIOD ->
                catalogue.inUse().isPresent()
                        && yearsOutsidePeriod(catalogue.inUse().get()).findAny().isPresent();
            case COUNTRY_MISMATCH -> catalogue.country().isPresent();
            case UNKNOWN_MUNICIPALITY,
                    MUNICIPALITY_NAME_WITH_WORD,
                    AMBIGUOUS_MUNICIPALITY,
                    MUNICIPALITY_CODE_MISMATCH,
                    UNKNOWN_CRITERION,
                    DUPLICATE_ID,
                    POINTS_OUT_OF_RANGE,
                    SUM_MISMATCH,
                    NOT_APPLICABLE_CONFLICT,
                    NO_POINTS,
                    ALL_AT_MAXIMUM -> true;
        };
    }

    private Arbitrary<Fault> fault(EvaluationRule rule, Criterion place) {
        return switch (rule) {
            case UNKNOWN_CRITERION -> unknownCriterion();
            case DUPLICATE_ID -> Arbitraries.of("a", "b-1").map(id -> making -> duplicateId(making, id));
            case POINTS_OUT_OF_RANGE -> pointsOutOfRange(place);
            case SUM_MISMATCH -> sumMismatch(place);
            case SUM_OUT_OF_BOUNDS -> sumOutOfBounds(place);
            case NOT_APPLICABLE_CONFLICT -> notApplicableConflict(place);
            case NO_POINTS -> Arbitraries.just(this::noPoints);
            case DATE_OUTSIDE_PERIOD -> dateOutsidePeriod();
            case COUNTRY_MISMATCH -> countryMismatch();
            case UNKNOWN_MUNICIPALITY -> municipality(rule, RealMunicipalities.unknown(countries()), "name");
            case MUNICIPALITY_NAME_WITH_WORD -> municipality(rule, RealMunicipalities.withWord(countries()), "name");
            case AMBIGUOUS_MUNICIPALITY -> ambiguousMunicipality();
            case MUNICIPALITY_CODE_MISMATCH ->
                municipality(rule, RealMunicipalities.withOtherCode(countries()), "code");
            case ALL_AREAS_EQUAL -> allAreasEqual();
            case ALL_AT_MAXIMUM -> allAtMaximum();
        };
    }

    private Arbitrary<Fault> unknownCriterion() {
        Arbitrary<String> codes = Arbitraries.of("0", "1.99", "Total", "total.1", "1.", "x_y-z")
                .filter(code -> catalogue.criteria().stream()
                        .noneMatch(criterion -> criterion.code().toString().equals(code)));
        Arbitrary<Fault> inPoints = Combinators.combine(codes, Arbitraries.integers())
                .as((code, points) -> making ->
                        unknown(making.reporting(builder -> builder.points(code, points)), POINTS.member(code)));
        Arbitrary<Fault> inMissing = Combinators.combine(codes, reasons())
                .as((code, reason) -> making ->
                        unknown(making.reporting(builder -> builder.missing(code, reason)), MISSING.member(code)));
        Arbitrary<Fault> inFindings = codes.map(code -> making -> unknown(
                making.with(
                        making.header().toBuilder().addFinding(finding(code)).build()),
                JsonPath.ROOT
                        .member("findings")
                        .element(making.header().findings().size())
                        .member("criterion")));
        Arbitrary<Fault> inSections = codes.map(code -> making -> unknown(
                making.with(making.header().toBuilder().section(code, WORDS).build()),
                JsonPath.ROOT.member("sections").member(code)));
        return Arbitraries.oneOf(inPoints, inMissing, inSections, inFindings);
    }

    private static Making duplicateId(Making making, String id) {
        Finding finding = finding(CriterionCode.TOTAL.toString()).withId(id);
        return making.with(making.header().toBuilder()
                        .addFinding(finding)
                        .addFinding(finding)
                        .build())
                .violating(
                        EvaluationRule.DUPLICATE_ID,
                        JsonPath.ROOT
                                .member("findings")
                                .element(making.header().findings().size() + 1)
                                .member("id"));
    }

    private static Making unknown(Making making, JsonPath where) {
        return making.violating(EvaluationRule.UNKNOWN_CRITERION, where);
    }

    private static Finding finding(String code) {
        return Finding.of(FindingKind.STRENGTH, CriterionCode.of(code), WORDS);
    }

    private static Arbitrary<Missing> reasons() {
        return Arbitraries.of(Missing.NOT_ASSESSED, Missing.NOT_APPLICABLE, Missing.SUPPRESSED);
    }

    private Arbitrary<Fault> pointsOutOfRange(Criterion place) {
        return Arbitraries.of(withBelow(place).toList())
                .flatMap(criterion -> Arbitraries.oneOf(
                                Arbitraries.integers().between(criterion.max() + 1, Integer.MAX_VALUE),
                                Arbitraries.integers().lessOrEqual(-1))
                        .map(points -> making -> making.changing(draft -> draft.removeReport(criterion))
                                .reporting(builder -> builder.points(criterion.code(), points))
                                .violating(EvaluationRule.POINTS_OUT_OF_RANGE, pathTo(criterion))));
    }

    private Arbitrary<Fault> sumMismatch(Criterion place) {
        return Arbitraries.of(divided(place))
                .flatMap(sum -> Arbitraries.integers()
                        .between(0, sum.max() - 1)
                        .map(nth -> making -> making.changing(draft -> {
                                    int wrong = nth < draft.truth(sum) ? nth : nth + 1;
                                    return draft.removeReportsAbove(sum)
                                            .reportTruthBelow(sum)
                                            .report(sum, new Points(wrong));
                                })
                                .violating(EvaluationRule.SUM_MISMATCH, pathTo(sum))));
    }

    /** Omits one leaf, and reports a sum above it that is impossible for every value of this leaf. */
    private Arbitrary<Fault> sumOutOfBounds(Criterion place) {
        List<Criterion> sums =
                divided(place).stream().filter(sum -> leaves(sum).count() > 1).toList();
        return Arbitraries.of(sums)
                .flatMap(sum -> Arbitraries.of(leaves(sum).toList())
                        .flatMap(open -> Arbitraries.integers()
                                .between(0, sum.max() - open.max() - 1)
                                .map(nth -> making -> making.changing(draft -> {
                                            int atLeast = draft.truth(sum) - draft.truth(open);
                                            int wrong = nth < atLeast ? nth : nth + open.max() + 1;
                                            return draft.reportTruthBelow(sum)
                                                    .removeReport(open)
                                                    .removeReportsAbove(open)
                                                    .report(sum, new Points(wrong));
                                        })
                                        .violating(EvaluationRule.SUM_OUT_OF_BOUNDS, pathTo(sum)))));
    }

    private Arbitrary<Fault> notApplicableConflict(Criterion place) {
        return Arbitraries.of(divided(place))
                .flatMap(whole -> Arbitraries.of(below(whole).toList())
                        .flatMap(part -> contradictions(part)
                                .map(contradiction -> making -> making.changing(draft -> draft.removeReportsAbove(whole)
                                                .removeReportsBelow(whole)
                                                .report(whole, Missing.NOT_APPLICABLE)
                                                .report(part, contradiction))
                                        .violating(
                                                EvaluationRule.NOT_APPLICABLE_CONFLICT,
                                                contradiction instanceof Points
                                                        ? pathTo(part)
                                                        : MISSING.member(
                                                                part.code().toString())))));
    }

    /**
     * Returns reports that contradict. A criterion with parts can only have 0 points; others would also be a wrong sum.
     */
    private static Arbitrary<Observation> contradictions(Criterion part) {
        Arbitrary<Integer> points = Arbitraries.integers().between(0, part.isLeaf() ? part.max() : 0);
        return Arbitraries.oneOf(points.map(Points::new), Arbitraries.of(Missing.NOT_ASSESSED, Missing.SUPPRESSED));
    }

    private Making noPoints(Making making) {
        return making.changing(draft -> {
                    Draft empty = draft;
                    for (Criterion criterion : catalogue.criteria()) {
                        empty = draft.hasPoints(criterion) ? empty.removeReport(criterion) : empty;
                    }
                    return empty;
                })
                .violating(EvaluationRule.NO_POINTS, POINTS);
    }

    private Arbitrary<Fault> dateOutsidePeriod() {
        return Arbitraries.of(
                        yearsOutsidePeriod(catalogue.inUse().orElseThrow()).toList())
                .map(year -> making -> making.with(making.header().toBuilder()
                                .evaluated(PartialDate.of(year))
                                .build())
                        .violating(EvaluationRule.DATE_OUTSIDE_PERIOD, JsonPath.ROOT.member("evaluated")));
    }

    private static Stream<Integer> yearsOutsidePeriod(DateRange span) {
        int before = span.from().earliest().getYear() - 1;
        int after = span.to().map(end -> end.latest().getYear()).orElse(LAST_YEAR) + 1;
        return Stream.of(before, after).filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
    }

    private Arbitrary<Fault> countryMismatch() {
        String country = catalogue.country().orElseThrow();
        return Values.municipalities()
                .filter(other -> !other.country().equals(country))
                .map(other -> making -> named(making, other)
                        .violating(EvaluationRule.COUNTRY_MISMATCH, MUNICIPALITY.member("country")));
    }

    /** Returns the countries of the register, of which that of the catalogue is taken if it is one. */
    private List<String> countries() {
        List<String> countries = RealMunicipalities.COUNTRIES;
        return catalogue.country().filter(countries::contains).map(List::of).orElse(countries);
    }

    private static Arbitrary<Fault> municipality(
            EvaluationRule rule, Arbitrary<Municipality> municipalities, String member) {
        return municipalities.map(
                municipality -> making -> named(making, municipality).violating(rule, MUNICIPALITY.member(member)));
    }

    private static Arbitrary<Fault> ambiguousMunicipality() {
        return RealMunicipalities.ambiguous()
                .map(municipality -> making ->
                        named(making, municipality).violating(EvaluationRule.AMBIGUOUS_MUNICIPALITY, MUNICIPALITY));
    }

    private static Making named(Making making, Municipality municipality) {
        return making.with(
                making.header().toBuilder().municipality(municipality).build());
    }

    private Arbitrary<Fault> allAreasEqual() {
        List<Criterion> areas = catalogue.criteria(Level.AREA);
        int lowest = areas.stream().mapToInt(Criterion::max).min().orElseThrow();
        boolean maximaEqual = areas.stream().allMatch(area -> area.max() == lowest);
        return Arbitraries.integers()
                .between(0, maximaEqual ? lowest - 1 : lowest)
                .map(points -> making -> making.changing(draft -> {
                            Draft equal =
                                    draft.removeReportsBelow(catalogue.root()).removeReport(catalogue.root());
                            for (Criterion area : areas) {
                                equal = equal.report(area, new Points(points));
                            }
                            return equal;
                        })
                        .violating(EvaluationRule.ALL_AREAS_EQUAL, POINTS));
    }

    private Arbitrary<Fault> allAtMaximum() {
        List<Integer> maxima = catalogue.leaves().stream().map(Criterion::max).toList();
        return EvaluationArbitraries.missingBelowLevel(catalogue)
                .map(missing -> making -> making.changing(any -> Draft.of(catalogue, maxima, missing))
                        .violating(EvaluationRule.ALL_AT_MAXIMUM, POINTS));
    }

    private static JsonPath pathTo(Criterion criterion) {
        return POINTS.member(criterion.code().toString());
    }

    private static List<Criterion> divided(Criterion place) {
        return withBelow(place).filter(criterion -> !criterion.isLeaf()).toList();
    }

    private static Stream<Criterion> withBelow(Criterion criterion) {
        return Stream.concat(Stream.of(criterion), below(criterion));
    }

    private static Stream<Criterion> below(Criterion criterion) {
        return criterion.children().stream().flatMap(FaultArbitraries::withBelow);
    }

    private static Stream<Criterion> leaves(Criterion criterion) {
        return below(criterion).filter(Criterion::isLeaf);
    }
}
