package io.github.kommunkompass.cli;

import io.github.kommunkompass.language.ProgressPhrase;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityStatement;
import java.util.stream.Collectors;

/** The comparability of two catalogues, as text. */
final class ComparabilityText {

    /** The language of all Swedish revisions, and of what is said of them. */
    private static final String ORIGINAL = "sv";

    private final Comparability comparability;
    private final TextStyle style;

    ComparabilityText(Comparability comparability, TextStyle style) {
        this.comparability = comparability;
        this.style = style;
    }

    String text() {
        var reasons = new ReasonText(comparability, style);
        return verdict() + "\n"
                + comparability.reasons().stream()
                        .map(reasons::text)
                        .map(text -> "  " + Shown.part(text) + "\n")
                        .collect(Collectors.joining())
                + statements();
    }

    private String statements() {
        return comparability.statements().isEmpty()
                ? ""
                : comparability.statements().stream()
                        .map(statement -> "  " + Shown.part(statement(statement)) + "\n")
                        .collect(Collectors.joining("", style.of(ProgressPhrase.STATEMENTS) + "\n", ""));
    }

    /** A quotation is in quotation marks in its original language, and followed by its translation in another. */
    private String statement(ComparabilityStatement statement) {
        String text = style.in(statement.text());
        String original = statement.text().in(ORIGINAL);
        String words = !statement.isQuotation()
                ? style.of(ProgressPhrase.OUR_SUMMARY, text)
                : style.words().quoted(original) + (text.equals(original) ? "" : " (" + text + ")");
        return style.of(
                ProgressPhrase.SAID,
                speaker(statement),
                words,
                statement.source().text());
    }

    private String speaker(ComparabilityStatement statement) {
        return switch (statement.by()) {
            case PUBLISHER ->
                statement
                        .about()
                        .map(about -> style.of(ProgressPhrase.PUBLISHER_ON, about))
                        .orElseGet(() -> style.of(ProgressPhrase.PUBLISHER));
            case MUNICIPALITY ->
                statement
                        .about()
                        .map(about -> style.of(ProgressPhrase.ON_ITSELF, about))
                        .orElseGet(() -> style.of(ProgressPhrase.MUNICIPALITY));
        };
    }

    private String verdict() {
        return switch (comparability.verdict()) {
            case FULL -> style.of(ProgressPhrase.COMPARABLE);
            case NONE -> style.of(ProgressPhrase.NOT_COMPARABLE);
            case PARTIAL ->
                style.of(
                        ProgressPhrase.PARTLY_COMPARABLE,
                        style.words().percent(comparability.shareFrom(), 1),
                        comparability.from().revision(),
                        style.words().percent(comparability.shareTo(), 1),
                        comparability.to().revision());
        };
    }
}
