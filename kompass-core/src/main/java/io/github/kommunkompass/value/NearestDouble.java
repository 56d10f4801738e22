package io.github.kommunkompass.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Rounds to a {@code double} once, from a number of which more bits are known than a double holds. */
final class NearestDouble {

    /** So many leading bits have to be known: those of a double, one that decides, and one to spare. */
    static final int BITS = 55;

    private NearestDouble() {}

    /**
     * Rounds {@code (bits + rest) / 2^shift}, where the rest lies from 0 to below 1 and it is only known whether it is 0.
     * A bit that says so, set below the others, lies on the same side of every rounding boundary as the rest itself.
     */
    static double of(BigInteger bits, boolean hasRest, int shift) {
        BigInteger sticky = bits.shiftLeft(1);
        if (hasRest) {
            sticky = sticky.setBit(0);
        }
        int exponent = -(shift + 1);
        int size = sticky.bitLength();
        if (size <= Double.MAX_EXPONENT && size + exponent > Double.MIN_EXPONENT) {
            // Rounds once: what is not below the least normal number is scaled exactly.
            return Math.scalb(sticky.doubleValue(), exponent);
        }
        return new BigDecimal(sticky)
                .divide(new BigDecimal(BigInteger.ONE.shiftLeft(-exponent)))
                .doubleValue();
    }
}
