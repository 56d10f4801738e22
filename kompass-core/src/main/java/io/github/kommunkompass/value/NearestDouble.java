package io.github.kommunkompass.value;

import java.math.BigInteger;

/** Rounds a number to a {@code double} once, from more bits than a {@code double} has. */
final class NearestDouble {

    /** The number of leading bits needed: those of a {@code double}, a rounding bit and a spare one. */
    static final int BITS = 55;

    private static final int PRECISION = 53;
    /** The exponent of the smallest positive {@code double}, {@link Double#MIN_VALUE}. */
    static final int LEAST_EXPONENT = -1074;

    private NearestDouble() {}

    /**
     * Rounds {@code (bits + rest) / 2^shift}, where the rest is from 0 to below 1, half to even. A sticky bit below the others
     * lies on the same side of every rounding boundary as the rest.
     */
    static double of(BigInteger bits, boolean hasRest, int shift) {
        BigInteger sticky = bits.shiftLeft(1);
        if (hasRest) {
            sticky = sticky.setBit(0);
        }
        int exponent = -(shift + 1);
        int grid = Math.max(sticky.bitLength() + exponent - PRECISION, LEAST_EXPONENT);
        int dropped = grid - exponent;
        if (dropped <= 0) {
            return Math.scalb(sticky.doubleValue(), exponent);
        }
        BigInteger kept = sticky.shiftRight(dropped);
        boolean isHalfOrMore = sticky.testBit(dropped - 1);
        boolean isMoreThanHalf = isHalfOrMore && sticky.getLowestSetBit() < dropped - 1;
        if (isMoreThanHalf || (isHalfOrMore && kept.testBit(0))) {
            kept = kept.add(BigInteger.ONE);
        }
        return Math.scalb(kept.doubleValue(), grid);
    }
}
