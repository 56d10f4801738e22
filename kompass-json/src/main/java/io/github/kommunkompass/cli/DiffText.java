package io.github.kommunkompass.cli;

import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;
import java.util.stream.Collectors;

/** The differences between two catalogues, as text. */
final class DiffText {

    private final CatalogueDiff diff;
    private final Comparability comparability;
    private final String[] languages;

    DiffText(CatalogueDiff diff, Comparability comparability, String[] languages) {
        this.diff = diff;
        this.comparability = comparability;
        this.languages = languages;
    }

    private boolean sameLanguage() {
        return diff.earlier().language().equals(diff.later().language());
    }

    String text() {
        String changes = diff.changes().isEmpty()
                ? "No difference in codes"
                        + (sameLanguage()
                                ? ", names and maxima.\n"
                                : " and maxima. Names are in different languages.\n")
                : diff.changes().stream()
                        .map(change -> change.describe(languages) + "\n")
                        .collect(Collectors.joining());
        return "From " + diff.earlier().revision() + " to " + diff.later().revision() + "\n\n"
                + ComparabilityText.text(comparability) + "\n" + changes;
    }
}
