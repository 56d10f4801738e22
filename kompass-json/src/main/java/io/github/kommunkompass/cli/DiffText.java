package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.language.ProgressPhrase;
import io.github.kommunkompass.revision.CatalogueChange;
import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;
import java.util.Optional;
import java.util.stream.Collectors;

/** The differences between two catalogues, as text. */
final class DiffText {

    private final CatalogueDiff diff;
    private final Comparability comparability;
    private final TextStyle style;

    DiffText(CatalogueDiff diff, Comparability comparability, TextStyle style) {
        this.diff = diff;
        this.comparability = comparability;
        this.style = style;
    }

    String text() {
        return style.of(
                        ProgressPhrase.FROM_TO,
                        diff.from().revision(),
                        diff.to().revision()) + "\n\n"
                + new ComparabilityText(comparability, style).text() + "\n"
                + (diff.changes().isEmpty() ? style.of(ProgressPhrase.NO_DIFFERENCE) + "\n" : changes());
    }

    /** One line for each difference; the codes that were reused share one, since their criteria are listed already. */
    private String changes() {
        String lines = diff.changes().stream()
                .filter(change -> change.kind() != CatalogueChange.Kind.CODE_REUSED)
                .map(change -> Shown.part(described(change)) + "\n")
                .collect(Collectors.joining());
        String reused = diff.changes().stream()
                .filter(change -> change.kind() == CatalogueChange.Kind.CODE_REUSED)
                .map(change -> change.to().orElseThrow().code().toString())
                .collect(Collectors.joining(", "));
        return lines + (reused.isEmpty() ? "" : style.of(ProgressPhrase.REUSED_CODES, reused) + "\n");
    }

    private String described(CatalogueChange change) {
        Criterion shown = change.to().or(change::from).orElseThrow();
        String code = shown.code().toString();
        return switch (change.kind()) {
            case RENAMED -> style.of(ProgressPhrase.RENAMED, code, name(change.from()), name(change.to()));
            case MOVED ->
                style.of(
                        ProgressPhrase.MOVED,
                        change.from().orElseThrow().code(),
                        name(change.to()),
                        shown.parent()
                                .map(parent -> style.of(ProgressPhrase.PART_OF, code, parent.code()))
                                .orElse(code));
            case MAXIMUM_CHANGED ->
                style.of(
                        ProgressPhrase.MAXIMUM_CHANGED,
                        code,
                        change.to().orElseThrow().max(),
                        change.from().orElseThrow().max());
            case PARTS_KNOWN -> style.of(ProgressPhrase.PARTS_KNOWN, code);
            case PARTS_UNKNOWN -> style.of(ProgressPhrase.PARTS_UNKNOWN, code);
            case ADDED -> style.of(ProgressPhrase.ADDED, code, name(change.to()));
            case REMOVED -> style.of(ProgressPhrase.REMOVED, code, name(change.from()));
            case CODE_REUSED -> style.of(ProgressPhrase.CODE_REUSED, code, name(change.from()), name(change.to()));
            case NAMES_NOT_COMPARABLE ->
                style.of(ProgressPhrase.NAMES_NOT_COMPARABLE, code, name(change.from()), name(change.to()));
        };
    }

    private String name(Optional<Criterion> criterion) {
        return style.in(criterion.orElseThrow().name());
    }
}
