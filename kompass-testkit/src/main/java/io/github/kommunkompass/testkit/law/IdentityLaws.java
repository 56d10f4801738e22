package io.github.kommunkompass.testkit.law;

import static io.github.kommunkompass.testkit.law.Refutation.first;
import static io.github.kommunkompass.testkit.law.Refutation.unless;
import static io.github.kommunkompass.testkit.law.Refutation.unlessEqual;

import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.RegisteredMunicipality;
import io.github.kommunkompass.testkit.reference.ReferencePopulation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Laws of who is who: which evaluations are of the same municipality, and which of them count. The inputs are lists of
 * evaluations of one catalogue, all of which belong to the population.
 *
 * <pre>{@code
 * Population population = Population.of(Catalogues.se2020(), RepeatPolicy.LATEST);
 * Law.checkAll(IdentityLaws.of(ourCounts, population), List.of(evaluations));
 * }</pre>
 *
 * <p>A system may refuse evaluations with an {@link IllegalArgumentException} or {@link IllegalStateException}. That it does so
 * where it must, and only there, is the law {@code identity-reference}; the others hold where it counts.
 */
public final class IdentityLaws {

    private static final int LONGEST_MESSAGE = 2_000;
    private static final String REFUSAL = "a refusal";

    private final PopulationSystem system;
    private final Population population;

    private IdentityLaws(PopulationSystem system, Population population) {
        this.system = system;
        this.population = population;
    }

    /**
     * {@return the laws of a system that counts evaluations: {@code identity-reference}, {@code -codes}, {@code -names}, {@code
     * -order} and {@code -message}, and where one evaluation of each municipality counts {@code -copies} and {@code -dates}}
     *
     * @param system the system
     * @param population the population that it counts, with its register and its policy for repeats
     */
    public static List<Law<List<Evaluation>>> of(PopulationSystem system, Population population) {
        var laws = new IdentityLaws(system, population);
        List<Law<List<Evaluation>>> all =
                new ArrayList<>(List.of(laws.reference(), laws.codes(), laws.names(), laws.order(), laws.message()));
        if (population.repeats() != RepeatPolicy.ALL) {
            all.addAll(List.of(laws.copies(), laws.dates()));
        }
        return List.copyOf(all);
    }

    /**
     * Returns the law of an identity.
     *
     * @param isSame returns whether two evaluations are of the same municipality
     * @return the law {@code identity-equivalence}
     */
    public static Law<List<Evaluation>> equivalence(BiPredicate<? super Evaluation, ? super Evaluation> isSame) {
        return Law.of(
                "identity-equivalence",
                "To be of the same municipality is reflexive, symmetric and transitive.",
                all -> first(
                        all,
                        one -> unless(isSame.test(one, one), text(one) + " not the same", "the same as itself")
                                .or(() -> first(all, two -> unlessEquivalent(one, two, all, isSame)))));
    }

    private static Optional<String> unlessEquivalent(
            Evaluation one,
            Evaluation two,
            List<Evaluation> all,
            BiPredicate<? super Evaluation, ? super Evaluation> isSame) {
        boolean same = isSame.test(one, two);
        return unless(
                        isSame.test(two, one) == same,
                        text(one) + (same ? " the same as " : " another than ") + text(two),
                        "the same in the other order")
                .or(() -> first(
                        all,
                        three -> unless(
                                !same || !isSame.test(two, three) || isSame.test(one, three),
                                text(one) + " the same as " + text(two) + ", which is the same as " + text(three),
                                "that the first is the same as the third")));
    }

    /**
     * Returns the law of comparisons that exclude their subject. Its figures are those over all others.
     *
     * @param population the population
     * @param excluded compares an evaluation with all that count, of which it is one, itself excluded; a result with
     *     {@code equals}, such as text
     * @param additional compares an evaluation with others, of which it is none
     * @return the law {@code identity-excluded}
     */
    public static Law<List<Evaluation>> excluded(
            Population population,
            BiFunction<? super Evaluation, ? super List<Evaluation>, ?> excluded,
            BiFunction<? super Evaluation, ? super List<Evaluation>, ?> additional) {
        return Law.of(
                "identity-excluded",
                "The figures without the subject are those of a population without its evaluation.",
                all -> {
                    List<Evaluation> counted = reference(all, population).counted();
                    return first(counted, subject -> {
                        List<Evaluation> others = new ArrayList<>(counted);
                        others.remove(subject);
                        return unlessEqual(
                                excluded.apply(subject, counted),
                                additional.apply(subject, others),
                                "without " + text(subject));
                    });
                });
    }

    private static String text(Evaluation evaluation) {
        return evaluation.municipality().describe()
                + evaluation.municipality().code().map(code -> " " + code).orElse("") + " in " + evaluation.evaluated();
    }

    static ReferencePopulation reference(List<Evaluation> evaluations, Population population) {
        return ReferencePopulation.of(
                evaluations, population.repeats(), population.register().municipalities());
    }

    /** Returns what occurs, or empty if the system refuses. */
    private Optional<SortedMap<CriterionCode, SortedMap<Integer, Long>>> counts(List<Evaluation> evaluations) {
        try {
            return Optional.of(occurring(system.counts(evaluations)));
        } catch (IllegalArgumentException | IllegalStateException refused) {
            return Optional.empty();
        }
    }

    private static Object shown(Optional<?> counts) {
        return counts.<Object>map(found -> found).orElse(REFUSAL);
    }

    private static SortedMap<CriterionCode, SortedMap<Integer, Long>> occurring(
            Map<CriterionCode, Map<Integer, Long>> counts) {
        SortedMap<CriterionCode, SortedMap<Integer, Long>> occurring = new TreeMap<>();
        counts.forEach((code, ofPoints) -> {
            SortedMap<Integer, Long> some = new TreeMap<>(ofPoints);
            some.values().removeIf(count -> count == 0);
            if (!some.isEmpty()) {
                occurring.put(code, some);
            }
        });
        return occurring;
    }

    private Law<List<Evaluation>> reference() {
        return Law.of(
                "identity-reference",
                "Those evaluations count that the reference implementation counts, and it refuses the same.",
                all -> {
                    ReferencePopulation expected = reference(all, population);
                    SortedMap<CriterionCode, Map<Integer, Long>> counts = new TreeMap<>();
                    for (Criterion criterion : population.catalogue().criteria()) {
                        counts.put(criterion.code(), expected.counts(criterion));
                    }
                    return unlessEqual(
                            counts(all).<Object>map(found -> found).orElse("a refusal"),
                            expected.refusal()
                                    .<Object>map(reason -> "a refusal")
                                    .orElseGet(() -> occurring(counts)));
                });
    }

    private Law<List<Evaluation>> codes() {
        return Law.of(
                "identity-codes",
                "Leaving out a code changes no figure, if the name is not ambiguous.",
                all -> unlessUnchanged(
                        all,
                        each(
                                all,
                                municipality -> List.of(Municipality.of(municipality.name(), municipality.country()))),
                        "without codes"));
    }

    private Law<List<Evaluation>> names() {
        return Law.of(
                "identity-names",
                "Another name of the same municipality changes no figure.",
                all -> unlessUnchanged(all, each(all, this::renamed), "with other names"));
    }

    private List<Municipality> renamed(Municipality municipality) {
        return population.register().municipalities().stream()
                .filter(one -> one.country().equals(municipality.country())
                        && one.names().contains(municipality.name()))
                .map(RegisteredMunicipality::names)
                .flatMap(names -> names.stream()
                        .filter(name -> !name.equals(municipality.name()))
                        .map(name -> new Municipality(name, municipality.country(), municipality.code())))
                .toList();
    }

    /** Gives each evaluation the first of other municipalities that are the same one. */
    private List<Evaluation> each(List<Evaluation> all, Function<Municipality, List<Municipality>> others) {
        return all.stream()
                .map(evaluation -> others.apply(evaluation.municipality()).stream()
                        .map(other -> evaluation.toBuilder().municipality(other).build())
                        .filter(changed -> isSame(evaluation, changed))
                        .findFirst()
                        .orElse(evaluation))
                .toList();
    }

    private boolean isSame(Evaluation one, Evaluation other) {
        return ReferencePopulation.of(
                                List.of(one, other),
                                RepeatPolicy.ALL,
                                population.register().municipalities())
                        .municipalities()
                        .size()
                == 1;
    }

    private Law<List<Evaluation>> order() {
        return Law.of("identity-order", "The order of evaluations changes no figure.", all -> {
            List<Evaluation> reversed = new ArrayList<>(all);
            Collections.reverse(reversed);
            List<Evaluation> rotated = new ArrayList<>(all);
            Collections.rotate(rotated, 1);
            return unlessUnchanged(all, reversed, "in reverse order")
                    .or(() -> unlessUnchanged(all, rotated, "with the last one first"));
        });
    }

    private Law<List<Evaluation>> copies() {
        return Law.of("identity-copies", "An evaluation that is given twice counts once.", all -> {
            List<Evaluation> twice = new ArrayList<>(all);
            twice.addAll(all);
            return unlessUnchanged(all, twice, "with each evaluation twice");
        });
    }

    private Optional<String> unlessUnchanged(List<Evaluation> all, List<Evaluation> changed, String how) {
        return counts(all).flatMap(expected -> unlessEqual(shown(counts(changed)), expected, how));
    }

    private Law<List<Evaluation>> dates() {
        return Law.of(
                "identity-dates",
                "Of two evaluations of a municipality the one counts whose date is certainly the wanted one; if none is, they"
                        + " are refused unless they are equal.",
                all -> first(all, one -> first(all, other -> unlessByDate(one, other))));
    }

    private Optional<String> unlessByDate(Evaluation one, Evaluation other) {
        Evaluation ofSame = other.toBuilder().municipality(one.municipality()).build();
        Object ofOne = shown(counts(List.of(one)));
        boolean isUndecided = !isWanted(one, other) && !isWanted(other, one);
        boolean areEqual = one.evaluated().equals(other.evaluated()) && ofOne.equals(shown(counts(List.of(ofSame))));
        boolean isSaid = isWanted(one, other) || (isUndecided && !areEqual);
        return isSaid && isSame(one, ofSame)
                ? unlessEqual(
                        shown(counts(List.of(one, ofSame))),
                        isUndecided ? REFUSAL : ofOne,
                        "for evaluations of " + one.evaluated() + " and " + other.evaluated())
                : Optional.empty();
    }

    private boolean isWanted(Evaluation one, Evaluation other) {
        return population.repeats() == RepeatPolicy.LATEST
                ? one.evaluated().earliest().isAfter(other.evaluated().latest())
                : one.evaluated().latest().isBefore(other.evaluated().earliest());
    }

    private Law<List<Evaluation>> message() {
        return Law.of(
                "identity-message",
                "A refusal has a message of at most " + LONGEST_MESSAGE + " characters.",
                all -> unlessShort(all).or(() -> unlessShort(contradicting(all))));
    }

    /** Returns evaluations with two codes for each municipality. */
    private static List<Evaluation> contradicting(List<Evaluation> all) {
        return all.stream()
                .flatMap(evaluation -> List.of("0000", "9999").stream()
                        .map(code -> evaluation.toBuilder()
                                .municipality(Municipality.of(
                                        evaluation.municipality().name(),
                                        evaluation.municipality().country(),
                                        code))
                                .build()))
                .toList();
    }

    private Optional<String> unlessShort(List<Evaluation> evaluations) {
        try {
            system.counts(evaluations);
            return Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException refused) {
            int length = String.valueOf(refused.getMessage()).length();
            return unless(
                    length <= LONGEST_MESSAGE, "a message of " + length + " characters", "at most " + LONGEST_MESSAGE);
        }
    }
}
