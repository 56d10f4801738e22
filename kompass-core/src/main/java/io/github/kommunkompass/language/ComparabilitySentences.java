package io.github.kommunkompass.language;

import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityStatement;
import java.util.List;

/** The sentences on the comparability of two catalogues: the verdict, its reasons, and what has been said in print. */
public final class ComparabilitySentences {

    /** The language of all Swedish revisions, and of what is said of them. */
    private static final String ORIGINAL = "sv";

    private final Comparability comparability;
    private final Words words;
    private final String[] tags;

    /**
     * Creates sentences.
     *
     * @param comparability the comparability
     * @param words the words of the language
     * @param tags the tags of the languages of texts, the preferred one first
     */
    public ComparabilitySentences(Comparability comparability, Words words, List<String> tags) {
        this.comparability = comparability;
        this.words = words;
        this.tags = tags.toArray(String[]::new);
    }

    /** {@return the verdict, a sentence} */
    public String verdict() {
        return switch (comparability.verdict()) {
            case FULL -> words.of(ProgressPhrase.COMPARABLE);
            case NONE -> words.of(ProgressPhrase.NOT_COMPARABLE);
            case PARTIAL ->
                words.of(
                        ProgressPhrase.PARTLY_COMPARABLE,
                        words.percent(comparability.shareFrom(), 1),
                        comparability.from().revision(),
                        words.percent(comparability.shareTo(), 1),
                        comparability.to().revision());
        };
    }

    /** {@return the reasons, each a sentence} */
    public List<String> reasons() {
        var reasons = new ReasonSentences(comparability, words, tags);
        return comparability.reasons().stream().map(reasons::text).toList();
    }

    /** {@return what has been said in print, each with the speaker and the source; may be none} */
    public List<String> statements() {
        return comparability.statements().stream().map(this::statement).toList();
    }

    /** A quotation is in quotation marks in its original language, and followed by its translation in another. */
    private String statement(ComparabilityStatement statement) {
        String text = statement.text().in(tags);
        String original = statement.text().in(ORIGINAL);
        String said = !statement.isQuotation()
                ? words.of(ProgressPhrase.OUR_SUMMARY, text)
                : words.quoted(original) + (text.equals(original) ? "" : " (" + text + ")");
        return words.of(
                ProgressPhrase.SAID,
                speaker(statement),
                said,
                statement.source().text());
    }

    private String speaker(ComparabilityStatement statement) {
        return switch (statement.by()) {
            case PUBLISHER ->
                statement
                        .about()
                        .map(about -> words.of(ProgressPhrase.PUBLISHER_ON, about))
                        .orElseGet(() -> words.of(ProgressPhrase.PUBLISHER));
            case MUNICIPALITY ->
                statement
                        .about()
                        .map(about -> words.of(ProgressPhrase.ON_ITSELF, about))
                        .orElseGet(() -> words.of(ProgressPhrase.MUNICIPALITY));
        };
    }
}
