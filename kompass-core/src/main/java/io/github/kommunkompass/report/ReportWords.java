package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Language;
import io.github.kommunkompass.language.Noun;
import io.github.kommunkompass.language.Phrase;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.language.ScorePhrase;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.ExactNumber;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Locale;

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

    /** Returns whether nothing at all is known of a score. */
    static boolean isUnknown(Score score) {
        return !score.isKnown() && score.atLeast() == 0 && score.atMost() == score.max();
    }

    /** Returns points, or their bounds, or that they are unknown. */
    String points(Score score) {
        if (isUnknown(score)) {
            return words.of(Label.UNKNOWN);
        }
        return score.isKnown()
                ? words.number(score.pointsOrThrow())
                : words.number(score.atLeast()) + EN_DASH + words.number(score.atMost());
    }

    /** Returns points, or their bounds, of the maximum, or that they are unknown. */
    String pointsOfMax(Score score) {
        return isUnknown(score) ? points(score) : of(ScorePhrase.OUT_OF, points(score), words.number(score.max()));
    }

    String nameWithPoints(Score score) {
        return of(
                ReportPhrase.NAME_WITH_POINTS,
                name(score.criterion()).words(),
                points(score),
                words.number(score.max()));
    }

    /** Returns a text with a full stop, unless it ends as a sentence does. */
    static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }

    /** Returns a phrase as a title, without the colon that it has where a list follows it in plain text. */
    String title(Phrase phrase) {
        String text = of(phrase);
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    /** Returns a text that may begin with a month or another noun as the beginning of a sentence. */
    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    String percent(Ratio share) {
        return words.percent(share, 1);
    }

    /** Returns a figure in points with one decimal, that it is withheld, or nothing. */
    String decimal(Figure<? extends ExactNumber> figure) {
        return figure.map(number -> words.decimal(number, 1)).orElse(withheld(figure));
    }

    /** Returns a gap in points with one decimal, that it is withheld, or nothing. */
    String signed(Figure<? extends ExactNumber> gap) {
        return gap.map(number -> words.signed(number, 1)).orElse(withheld(gap));
    }

    private String withheld(Figure<?> figure) {
        return isWithheld(figure) ? words.of(Label.WITHHELD) : "";
    }

    static boolean isWithheld(Figure<?> figure) {
        return figure.reason().filter(UnavailableReason.WITHHELD::equals).isPresent();
    }

    /** Returns a change of points with its sign and the noun. */
    String change(int points) {
        return words.signed(Ratio.of(points), 0) + " " + words.noun(Math.abs(points), Noun.POINT);
    }

    DataTable.Column column(Phrase heading, DataTable.Alignment alignment) {
        return new DataTable.Column(of(heading), alignment);
    }

    DataTable.Column column(Label label, DataTable.Alignment alignment) {
        return new DataTable.Column(words.heading(label), alignment);
    }
}
