package io.github.kommunkompass.cli;

import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;

/** The words for groups that are too small to be shown. */
final class Withheld {

    private Withheld() {}

    /** Returns whether a number is that of a group that is withheld. */
    static boolean is(Figure<Long> number) {
        return number.reason().filter(UnavailableReason.WITHHELD::equals).isPresent();
    }
}
