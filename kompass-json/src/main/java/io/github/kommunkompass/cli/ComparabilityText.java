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
    private final TextLanguage language;

    ComparabilityText(Comparability comparability, TextLanguage language) {
        this.comparability = comparability;
        this.language = language;
    }

    String text() {
        var reasons = new ReasonText(comparability, language);
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
                        .collect(Collectors.joining("", language.of(ProgressPhrase.STATEMENTS) + "\n", ""));
    }

    /** A quotation is in quotation marks in its original language, and followed by its translation in another. */
    private String statement(ComparabilityStatement statement) {
        String text = language.in(statement.text());
        String original = statement.text().in(ORIGINAL);
        String words = !statement.isQuotation()
                ? language.of(ProgressPhrase.OUR_SUMMARY, text)
                : "“" + original + "”" + (text.equals(original) ? "" : " (" + text + ")");
        return language.of(
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
                        .map(about -> language.of(ProgressPhrase.PUBLISHER_ON, about))
                        .orElseGet(() -> language.of(ProgressPhrase.PUBLISHER));
            case MUNICIPALITY ->
                statement
                        .about()
                        .map(about -> language.of(ProgressPhrase.ON_ITSELF, about))
                        .orElseGet(() -> language.of(ProgressPhrase.MUNICIPALITY));
        };
    }

    private String verdict() {
        return switch (comparability.verdict()) {
            case FULL -> language.of(ProgressPhrase.COMPARABLE);
            case NONE -> language.of(ProgressPhrase.NOT_COMPARABLE);
            case PARTIAL ->
                language.of(
                        ProgressPhrase.PARTLY_COMPARABLE,
                        language.words().percent(comparability.shareFrom(), 1),
                        comparability.from().revision(),
                        language.words().percent(comparability.shareTo(), 1),
                        comparability.to().revision());
        };
    }
}
