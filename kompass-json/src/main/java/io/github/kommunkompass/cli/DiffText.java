package io.github.kommunkompass.cli;

import io.github.kommunkompass.revision.CatalogueChange;
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

    String text() {
        return "From " + diff.from().revision() + " to " + diff.to().revision() + "\n\n"
                + ComparabilityText.text(comparability, languages) + "\n"
                + (diff.changes().isEmpty() ? "No difference in names, codes and maxima.\n" : changes());
    }

    /** One line for each difference; the codes that were reused share one, since their criteria are listed already. */
    private String changes() {
        String lines = diff.changes().stream()
                .filter(change -> change.kind() != CatalogueChange.Kind.CODE_REUSED)
                .map(change -> Shown.part(change.describe(languages)) + "\n")
                .collect(Collectors.joining());
        String reused = diff.changes().stream()
                .filter(change -> change.kind() == CatalogueChange.Kind.CODE_REUSED)
                .map(change -> change.to().orElseThrow().code().toString())
                .collect(Collectors.joining(", "));
        return lines + (reused.isEmpty() ? "" : "Codes that stand for another criterion now: " + reused + "\n");
    }
}
