package io.github.kommunkompass.comparison;

import io.github.kommunkompass.value.Ratio;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * An attribute of candidates over the common denominator of its values, so that distances are sums of whole numbers: the
 * denominator is in the difference and in the variance by which it is divided, and cancels.
 *
 * @param differences the difference of each candidate from the subject, in units of the common denominator
 * @param weight the weight divided by the variance, in squares of these units
 */
record ScaledAttribute(List<BigInteger> differences, Ratio weight) {

    /** Returns the attribute, or empty if its variance is 0. */
    static Optional<ScaledAttribute> of(List<Ratio> values, Ratio subject, Ratio weight) {
        BigInteger unit = values.stream()
                .map(Ratio::denominator)
                .reduce(subject.denominator(), ScaledAttribute::leastCommonMultiple);
        List<BigInteger> whole =
                values.stream().map(value -> inUnits(value, unit)).toList();
        BigInteger n = BigInteger.valueOf(values.size());
        BigInteger sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger squares =
                whole.stream().map(value -> value.multiply(value)).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger spread = n.multiply(squares).subtract(sum.multiply(sum));
        if (spread.signum() == 0) {
            return Optional.empty();
        }
        BigInteger own = inUnits(subject, unit);
        return Optional.of(new ScaledAttribute(
                whole.stream().map(value -> value.subtract(own)).toList(),
                weight.times(Ratio.of(n.multiply(n), spread))));
    }

    private static BigInteger inUnits(Ratio value, BigInteger unit) {
        return value.numerator().multiply(unit.divide(value.denominator()));
    }

    static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }
}
