package io.github.kommunkompass.cli;

import io.github.kommunkompass.language.ComparabilitySentences;
import io.github.kommunkompass.language.ProgressPhrase;
import io.github.kommunkompass.revision.Comparability;
import java.util.List;
import java.util.stream.Collectors;

/** The comparability of two catalogues, as text. */
final class ComparabilityText {

    private final ComparabilitySentences sentences;
    private final TextStyle style;

    ComparabilityText(Comparability comparability, TextStyle style) {
        this.sentences = new ComparabilitySentences(comparability, style.words(), style.tags());
        this.style = style;
    }

    String text() {
        return sentences.verdict() + "\n" + lines(sentences.reasons()) + statements();
    }

    private String statements() {
        return sentences.statements().isEmpty()
                ? ""
                : style.of(ProgressPhrase.STATEMENTS) + "\n" + lines(sentences.statements());
    }

    private static String lines(List<String> texts) {
        return texts.stream().map(text -> "  " + Shown.part(text) + "\n").collect(Collectors.joining());
    }
}
