package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Language;
import io.github.kommunkompass.language.Phrase;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.ExactNumber;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Ratio;
import java.util.List;

/** The words and numbers of a report in its language. */
final class ReportWords {

    private static final char EN_DASH = '\u2013';

    private final Words words;
    private final List<String> tags;

    ReportWords(Catalogue catalogue, String language) {
        this.words = Words.in(Language.of(List.of(language)));
        this.tags = List.of(language, catalogue.language());
    }

    Words words() {
        return words;
    }

    List<String> tags() {
        return tags;
    }

    /** Returns the tag of the language of all words but free texts and names. */
    String tag() {
        return words.language().tag();
    }

    String of(Phrase phrase, Object... arguments) {
        return words.of(phrase, arguments);
    }

    Text text(Phrase phrase, Object... arguments) {
        return text(of(phrase, arguments));
    }

    Text text(String sentence) {
        return new Text(sentence, tag());
    }

    Text empty() {
        return text("");
    }

    /** Returns a text of an evaluation, catalogue or plan, in its own language if it is not there in the wanted one. */
    Text free(LocalizedText text) {
        String[] preferred = tags.toArray(String[]::new);
        return new Text(text.in(preferred), text.language(preferred));
    }

    Text name(Criterion criterion) {
        return free(criterion.name());
    }

    /** Returns the code and the name of a criterion, or the name alone of the total. */
    Text codeAndName(Criterion criterion) {
        Text name = name(criterion);
        return criterion.parent().isEmpty() ? name : new Text(criterion.code() + " " + name.words(), name.language());
    }

    /** Returns points, or their bounds. */
    String points(Score score) {
        return score.isKnown()
                ? words.number(score.pointsOrThrow())
                : words.number(score.atLeast()) + EN_DASH + words.number(score.atMost());
    }

    String nameWithPoints(Score score) {
        return of(
                ReportPhrase.NAME_WITH_POINTS,
                name(score.criterion()).words(),
                points(score),
                words.number(score.max()));
    }

    String percent(Ratio share) {
        return words.percent(share, 1);
    }

    /** Returns a figure in points with one decimal, or nothing. */
    String decimal(Figure<? extends ExactNumber> figure) {
        return figure.map(number -> words.decimal(number, 1)).orElse("");
    }

    Table.Column column(Label label, Table.Alignment alignment) {
        return new Table.Column(words.heading(label), alignment);
    }
}
