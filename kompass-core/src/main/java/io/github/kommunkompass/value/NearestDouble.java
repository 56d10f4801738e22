package io.github.kommunkompass.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Rounds a number to a {@code double} once, from more bits than a {@code double} has. */
final class NearestDouble {

    /** The number of leading bits needed: those of a {@code double}, a rounding bit and a spare one. */
    static final int BITS = 55;

    private NearestDouble() {}

    /**
     * Rounds {@code (bits + rest) / 2^shift}, where the rest is from 0 to below 1. A sticky bit below the others lies
     * on the same side of every rounding boundary as the rest.
     */
    static double of(BigInteger bits, boolean hasRest, int shift) {
        BigInteger sticky = bits.shiftLeft(1);
        if (hasRest) {
            sticky = sticky.setBit(0);
        }
        int exponent = -(shift + 1);
        int size = sticky.bitLength();
        if (size <= Double.MAX_EXPONENT && size + exponent > Double.MIN_EXPONENT) {
            // Rounds once: normal numbers are scaled exactly.
            return Math.scalb(sticky.doubleValue(), exponent);
        }
        return new BigDecimal(sticky)
                .divide(new BigDecimal(BigInteger.ONE.shiftLeft(-exponent)))
                .doubleValue();
    }
}
