package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The included evaluations of an accumulator, according to the repeat policy. Not thread-safe. */
abstract sealed class Intake permits AllEvaluationsIntake, OnePerMunicipalityIntake {

    /** The counts of the evaluations that count, their number, and their municipalities. */
    record Result(Counts counts, long evaluations, List<BenchmarkMember> members) {}

    static Intake empty(Population population) {
        return population.repeats() == RepeatPolicy.ALL
                ? new AllEvaluationsIntake(population)
                : new OnePerMunicipalityIntake(population);
    }

    abstract void add(Municipality municipality, PartialDate evaluated, KnownPoints points, Object origin);

    /** Adds an evaluation without missing points, and creates as few objects as possible. */
    abstract void addComplete(Evaluation evaluation, Object origin);

    /** Throws if another part cannot be merged, and changes nothing. */
    abstract void check(Intake part);

    /** Adds all of another intake of the same population; the repeat policy applies to municipalities in both. */
    abstract void addAll(Intake other);

    /** The number of evaluations that do not count because another one of the municipality does. */
    abstract long repeated();

    /** The number of evaluations that do not count because they are equal to the one that does. */
    abstract long duplicates();

    abstract Result result();

    /**
     * Returns an intake of the same population for each key of an evaluation that counts; what it replaces goes with it. Only where one
     * evaluation of each municipality counts.
     *
     * @throws AmbiguousRepeatsException if the dates do not decide which evaluations count
     */
    abstract <K> Map<K, Intake> split(BiFunction<Municipality, PartialDate, K> key);

    abstract void write(SerialWriter out);

    /** Reads the serial form of another intake of the same population, and refuses excluded evaluations. */
    abstract void read(SerialReader in, Membership membership);

    /** The sum of two numbers of evaluations. */
    static long sum(long some, long others) {
        return InvalidValueException.checkSum(some, others, "evaluations");
    }
}
