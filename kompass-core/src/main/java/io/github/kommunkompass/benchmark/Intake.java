package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.util.Collection;

/** What an accumulator has taken in of those that belong to its population, by what happens to repeats. Not thread-safe. */
abstract sealed class Intake permits AllEvaluationsIntake, OnePerMunicipalityIntake {

    /** What counts in the end, and of how many evaluations it is. */
    record Result(Counts counts, long evaluations) {}

    static Intake empty(Population population) {
        return population.repeats() == RepeatPolicy.ALL
                ? new AllEvaluationsIntake(population.catalogue())
                : new OnePerMunicipalityIntake(population.repeats(), population.catalogue());
    }

    abstract void add(Municipality municipality, PartialDate evaluated, KnownPoints points);

    /** Adds an evaluation of which nothing is missing, and makes as little as possible for it. */
    abstract void addComplete(Evaluation evaluation);

    /** Says what is wrong with adding all of another part that is merged, and changes nothing. */
    abstract void check(Intake part);

    /** Adds all of another of the same population. Of municipalities in both, the right evaluation counts. */
    abstract void addAll(Intake other);

    abstract Collection<Municipality> municipalities();

    /** How many evaluations belong to the population, but another of their municipality counts. */
    abstract long repeated();

    abstract Result result();

    abstract void write(SerialWriter out);

    /** Reads what another wrote whose population is the same; it is refused if nobody can have taken it in. */
    abstract void read(SerialReader in, Membership membership);

    /** The sum of two numbers of evaluations. */
    static long sum(long some, long others) {
        long sum = some + others;
        if (sum < 0) {
            throw new ArithmeticException("found " + some + " and " + others + " evaluations, expected at most "
                    + Long.MAX_VALUE + " in all");
        }
        return sum;
    }
}
