package io.github.kommunkompass.cli;

import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;

/** The words for groups that are too small to be shown. */
final class Withheld {

    private Withheld() {}

    /** Returns whether a number is that of a group that is withheld. */
    static boolean is(Figure<Long> number) {
        return number.reason().filter(UnavailableReason.WITHHELD::equals).isPresent();
    }

    /** Returns a number of evaluations, in words if the group is withheld. */
    static String number(Figure<Long> number, DisclosurePolicy disclosure) {
        return is(number) ? fewer(disclosure) : number.value().toString();
    }

    /** Returns the words for the number of evaluations of a group that is withheld. */
    static String fewer(DisclosurePolicy disclosure) {
        return "fewer than " + disclosure.minimum().orElseThrow();
    }
}
