package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.util.Collection;

/** The included evaluations of an accumulator, according to the repeat policy. Not thread-safe. */
abstract sealed class Intake permits AllEvaluationsIntake, OnePerMunicipalityIntake {

    /** The counts of the evaluations that count, and their number. */
    record Result(Counts counts, long evaluations) {}

    static Intake empty(Population population) {
        return population.repeats() == RepeatPolicy.ALL
                ? new AllEvaluationsIntake(population.catalogue())
                : new OnePerMunicipalityIntake(population.repeats(), population.catalogue());
    }

    abstract void add(Municipality municipality, PartialDate evaluated, KnownPoints points);

    /** Adds an evaluation without missing points, and creates as few objects as possible. */
    abstract void addComplete(Evaluation evaluation);

    /** Throws if another part cannot be merged, and changes nothing. */
    abstract void check(Intake part);

    /** Adds all of another intake of the same population; the repeat policy applies to municipalities in both. */
    abstract void addAll(Intake other);

    abstract Collection<Municipality> municipalities();

    /** The number of evaluations that do not count because another one of the municipality does. */
    abstract long repeated();

    abstract Result result();

    abstract void write(SerialWriter out);

    /** Reads the serial form of another intake of the same population, and refuses excluded evaluations. */
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
