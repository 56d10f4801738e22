package io.github.kommunkompass.cli;

import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityReason;
import java.util.stream.Collectors;

/** How far points can be compared, in words. */
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
                "Points can be compared in part: " + ScorecardText.percent(comparability.shareFrom()) + " of "
                        + comparability.from().revision() + " and "
                        + ScorecardText.percent(comparability.shareTo()) + " of "
                        + comparability.to().revision() + ".\n";
        };
    }
}
