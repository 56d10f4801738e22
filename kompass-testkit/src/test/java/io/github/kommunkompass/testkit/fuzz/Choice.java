package io.github.kommunkompass.testkit.fuzz;

import java.util.Arrays;
import java.util.List;

/** An input of a target: the first byte chooses what to do with the others. */
final class Choice {

    private final int number;
    private final byte[] rest;

    private Choice(int number, byte[] rest) {
        this.number = number;
        this.rest = rest;
    }

    static Choice of(byte[] data) {
        return data.length == 0
                ? new Choice(0, data)
                : new Choice(Byte.toUnsignedInt(data[0]), Arrays.copyOfRange(data, 1, data.length));
    }

    /** The first byte, or 0 if there is none. */
    int number() {
        return number;
    }

    /** The other bytes. */
    byte[] rest() {
        return rest;
    }

    <T> T from(List<T> options) {
        return options.get(number % options.size());
    }
}
