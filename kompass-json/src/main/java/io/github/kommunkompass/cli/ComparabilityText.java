package io.github.kommunkompass.cli;

import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityReason;
import io.github.kommunkompass.revision.ComparabilityStatement;
import java.util.List;
import java.util.stream.Collectors;

/** The comparability of two catalogues, as text. */
final class ComparabilityText {

    /** The language of all Swedish revisions, and of what is said of them. */
    private static final String ORIGINAL = "sv";

    private ComparabilityText() {}

    static String text(Comparability comparability, String... languages) {
        return verdict(comparability)
                + comparability.reasons().stream()
                        .map(ComparabilityReason::text)
                        .map(text -> "  " + Shown.part(text) + "\n")
                        .collect(Collectors.joining())
                + statements(comparability.statements(), languages);
    }

    private static String statements(List<ComparabilityStatement> statements, String... languages) {
        return statements.isEmpty()
                ? ""
                : statements.stream()
                        .map(statement -> "  " + Shown.part(statement(statement, languages)) + "\n")
                        .collect(Collectors.joining("", "Statements in print:\n", ""));
    }

    /** A quotation is in quotation marks in its original language, and followed by its translation in another. */
    private static String statement(ComparabilityStatement statement, String... languages) {
        String text = statement.text().in(languages);
        String original = statement.text().in(ORIGINAL);
        String words = !statement.isQuotation()
                ? text + " (our summary)"
                : "“" + original + "”" + (text.equals(original) ? "" : " (" + text + ")");
        return speaker(statement) + ": " + words + " Source: "
                + statement.source().text();
    }

    private static String speaker(ComparabilityStatement statement) {
        return switch (statement.by()) {
            case PUBLISHER ->
                "The publisher"
                        + statement.about().map(about -> ", on " + about).orElse("");
            case MUNICIPALITY ->
                statement.about().map(about -> about + ", on itself").orElse("A municipality");
        };
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
