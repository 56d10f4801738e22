package io.github.kommunkompass.cli;

import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityReason;
import java.util.stream.Collectors;

/** The comparability of two catalogues, as text. */
final class ComparabilityText {

    private ComparabilityText() {}

    static String text(Comparability comparability) {
        return verdict(comparability)
                + comparability.reasons().stream()
                        .map(ComparabilityReason::text)
                        .map(text -> "  " + text + "\n")
                        .collect(Collectors.joining());
    }

    private static String verdict(Comparability comparability) {
        return switch (comparability.verdict()) {
            case FULL -> "Points can be compared.\n";
            case NONE -> "Points cannot be compared.\n";
            case PARTIAL ->
                "Points can be compared in part: " + comparability.shareFrom().toPercent(1) + " of "
                        + comparability.from().revision() + " and "
                        + comparability.shareTo().toPercent(1) + " of "
                        + comparability.to().revision() + ".\n";
        };
    }
}
