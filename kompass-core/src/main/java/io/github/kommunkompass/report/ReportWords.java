package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.language.ComparisonPhrase;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Language;
import io.github.kommunkompass.language.Noun;
import io.github.kommunkompass.language.Phrase;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.language.ScorePhrase;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words and numbers of a report in its language. */
final class ReportWords {

    private static final char EN_DASH = '\u2013';
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final Pattern BLANK_LINES = Pattern.compile("\\R(?:\\h*\\R)+");

    private final Words words;
    private final List<String> tags;

    ReportWords(Catalogue catalogue, String language) {
        this.words = Words.in(Language.of(List.of(language)));
        this.tags = languages(language, words.language(), catalogue.language());
    }

    /** The language that was asked for, that of the words, the other Norwegian of a Norwegian one, and that of the catalogue. */
    private static List<String> languages(String wanted, Language ofWords, String ofCatalogue) {
        String other = switch (ofWords) {
            case BOKMAL -> Language.NYNORSK.tag();
            case NYNORSK -> Language.BOKMAL.tag();
            case SWEDISH, ENGLISH -> ofWords.tag();
        };
        return Stream.of(wanted, ofWords.tag(), other, ofCatalogue).distinct().toList();
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
        return words.of(
                phrase,
                Stream.of(arguments)
                        .map(argument -> argument instanceof String text ? Isolated.of(text) : argument)
                        .toArray());
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

    /** Returns a paragraph for each that a text has, which are separated by blank lines. */
    List<Block> paragraphs(LocalizedText text) {
        Text all = free(text);
        return BLANK_LINES
                .splitAsStream(all.words())
                .filter(part -> !part.isBlank())
                .map(part -> (Block) new Block.Paragraph(new Text(part.strip(), all.language())))
                .toList();
    }

    Text name(Criterion criterion) {
        return free(criterion.name());
    }

    /** Returns the code and the name of a criterion, or the name alone of the total. */
    Text codeAndName(Criterion criterion) {
        Text name = name(criterion);
        return criterion.parent().isEmpty() ? name : new Text(criterion.code() + " " + name.words(), name.language());
    }

    /**
     * Returns the code and the name of a criterion within a sentence, where no line ends between the two: the code alone if there is no
     * name in its language.
     */
    String named(Criterion criterion) {
        Text name = name(criterion);
        if (name.language().equals(tag()) || name.language().equals(tags.get(0))) {
            return criterion.parent().isEmpty() ? name.words() : criterion.code() + NO_BREAK_SPACE + name.words();
        }
        String noun = words.noun(1, Noun.of(criterion.level()));
        return criterion.parent().isEmpty() ? noun : noun + " " + criterion.code();
    }

    /** Returns whether points are unknown and bounded by 0 and the maximum, or by equal bounds, as where one is not applicable. */
    static boolean isUnknown(Score score) {
        boolean isOpen = score.atLeast() == 0 && score.atMost() == score.max();
        return !score.isKnown() && (isOpen || score.atLeast() == score.atMost());
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
        return of(ReportPhrase.NAME_WITH_POINTS, named(score.criterion()), points(score), words.number(score.max()));
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

    /** Returns a figure in points, that it is withheld, or nothing. */
    String decimal(Figure<Ratio> figure, int decimals) {
        return figure.map(number -> words.decimal(number, decimals)).orElse(withheld(figure));
    }

    /** Returns a gap in points, that it is withheld, or nothing. */
    String signed(Figure<Ratio> gap, int decimals) {
        return gap.map(number -> words.signed(number, decimals)).orElse(withheld(gap));
    }

    private String withheld(Figure<?> figure) {
        return isWithheld(figure) ? words.of(Label.WITHHELD) : "";
    }

    static boolean isWithheld(Figure<?> figure) {
        return figure.reason().filter(UnavailableReason.WITHHELD::equals).isPresent();
    }

    /** Returns a rank of how many, with one decimal where equal points have the mean of their ranks. */
    String rank(Rank rank) {
        return of(
                ComparisonPhrase.RANK_OF,
                words.decimal(rank.position(), Words.decimals(List.of(rank.position()))),
                words.number(rank.outOf()));
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
