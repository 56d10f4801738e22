package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.Optional;
import java.util.function.Predicate;

/** The rule for the members of a population, its group included. Immutable if the rule for the group is. */
final class Membership {

    private final Population population;
    private final Predicate<Municipality> group;
    private final boolean includesAll;

    private Membership(Population population, Predicate<Municipality> group) {
        this.population = population;
        this.group = group;
        this.includesAll = population.country().isEmpty()
                && population.from().isEmpty()
                && population.to().isEmpty()
                && population.group().isEmpty();
    }

    static Membership withoutGroup(Population population) {
        if (population.group().isPresent()) {
            throw new InvalidValueException(
                    "a population of the group " + population.group().get(), "a rule for its members");
        }
        return new Membership(population, municipality -> true);
    }

    static Membership ofGroup(Population population, Predicate<Municipality> group) {
        if (population.group().isEmpty()) {
            throw new InvalidValueException("a rule for the members of a group", "a population with a group");
        }
        return new Membership(population, group);
    }

    /** Returns whether all evaluations of the revision are included. */
    boolean includesAll() {
        return includesAll;
    }

    Optional<ExclusionReason> exclusionReason(Subject subject) {
        Optional<ExclusionReason> reason = population.exclusionReason(subject);
        return reason.isEmpty() && !isInGroup(subject) ? Optional.of(ExclusionReason.OTHER_GROUP) : reason;
    }

    private boolean isInGroup(Subject subject) {
        return population.group().isEmpty() || group.test(coded(subject, population));
    }

    /** Returns the municipality with its newest code, so that a group has it under any code and without one. */
    static Municipality coded(Subject subject, Population population) {
        Municipality municipality = subject.municipality();
        return population
                .register()
                .find(municipality, subject.evaluated())
                .map(registered -> Municipality.of(municipality.name(), municipality.country(), registered.code()))
                .orElse(municipality);
    }

    /** Refuses an evaluation in a serial form that the population excludes. */
    void check(Subject subject, int position) {
        if (exclusionReason(subject).isPresent()) {
            throw SerialReader.refused(subject.describe(), "an evaluation of the population", position);
        }
    }
}
