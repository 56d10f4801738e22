package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.Optional;
import java.util.function.Predicate;

/** Who belongs to a population, its group included. Immutable, if the rule of the group is. */
final class Membership {

    private final Population population;
    private final Predicate<Municipality> group;
    private final boolean isOpen;

    private Membership(Population population, Predicate<Municipality> group) {
        this.population = population;
        this.group = group;
        this.isOpen = population.country().isEmpty()
                && population.from().isEmpty()
                && population.to().isEmpty()
                && population.group().isEmpty();
    }

    static Membership withoutGroup(Population population) {
        if (population.group().isPresent()) {
            throw new InvalidValueException(
                    "a population of the group " + population.group().get(), "to be told who belongs to it");
        }
        return new Membership(population, municipality -> true);
    }

    static Membership ofGroup(Population population, Predicate<Municipality> group) {
        if (population.group().isEmpty()) {
            throw new InvalidValueException("a rule of who belongs to a group", "a population that names it");
        }
        return new Membership(population, group);
    }

    /** Returns whether all evaluations of the revision belong, so that nobody need ask. */
    boolean isOpen() {
        return isOpen;
    }

    Optional<ExclusionReason> exclusionReason(Subject subject) {
        Optional<ExclusionReason> reason = population.exclusionReason(subject);
        return reason.isEmpty() && !group.test(subject.municipality())
                ? Optional.of(ExclusionReason.OTHER_GROUP)
                : reason;
    }

    /** Returns whether an evaluation of a municipality may belong, whenever it was. */
    boolean mayHold(Municipality municipality) {
        return population
                        .country()
                        .filter(code -> !code.equals(municipality.country()))
                        .isEmpty()
                && group.test(municipality);
    }
}
