package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Language;
import io.github.kommunkompass.language.Noun;
import io.github.kommunkompass.language.Phrase;
import io.github.kommunkompass.language.PopulationPhrase;
import io.github.kommunkompass.language.RankingPhrase;
import io.github.kommunkompass.language.Word;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.Overdue;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.ExactNumber;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Ratio;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The style of text: the language of words, those of names, the preferred one first, and the width of lines.
 *
 * @param tags the tags of languages
 * @param width the width in characters
 */
record TextStyle(Words words, List<String> tags, int width) {

    private static final int MOST_LISTED = 10;
    private static final int NARROW = 120;

    /** Returns the style of text whose lines may have any width. */
    static TextStyle of(List<String> tags) {
        return of(tags, Terminal.ANY_WIDTH);
    }

    static TextStyle of(List<String> tags, int width) {
        return new TextStyle(Words.in(Language.of(tags)), List.copyOf(tags), width);
    }

    TextTable table(TextTable.Side... columns) {
        return new TextTable(width, columns);
    }

    Bar bar() {
        return new Bar(width < NARROW ? 10 : 20);
    }

    String of(Label label) {
        return words.of(label);
    }

    String heading(Word word) {
        return words.heading(word);
    }

    String columnHeading(Label label) {
        return words.breakableHeading(label);
    }

    String of(Phrase phrase, Object... arguments) {
        return words.of(phrase, arguments);
    }

    /** Returns a phrase as a line after an empty one. */
    String note(Phrase phrase, Object... arguments) {
        return "\n" + of(phrase, arguments) + "\n";
    }

    String count(long number, Noun noun) {
        return words.count(number, noun);
    }

    /** Returns the words for a number of things that is not known. */
    String unknownNumber(Noun noun) {
        return of(PopulationPhrase.UNKNOWN_NUMBER, words.plural(noun));
    }

    /** Returns the words for the number of a group that is withheld. */
    String fewer(DisclosurePolicy disclosure) {
        return of(PopulationPhrase.FEWER_THAN, words.number(disclosure.minimum().orElseThrow()));
    }

    /** Returns a number of evaluations, in words if the group is withheld. */
    String number(Figure<Long> number, DisclosurePolicy disclosure) {
        return Withheld.is(number) ? fewer(disclosure) : words.number(number.value());
    }

    /** Returns a figure in points, or nothing if it is unavailable. */
    String number(Figure<? extends ExactNumber> figure) {
        return figure.map(number -> words.decimal(number, 1)).orElse("");
    }

    /** Returns a rank, which has a decimal if it is half way between two. */
    String rank(Rank rank) {
        boolean isWhole = rank.position()
                        .rounded(1, RoundingMode.UNNECESSARY)
                        .stripTrailingZeros()
                        .scale()
                <= 0;
        return words.decimal(rank.position(), isWhole ? 0 : 1);
    }

    /** Returns a change of points with its sign. */
    String signed(int points) {
        return words.signed(Ratio.of(points), 0);
    }

    /** Returns by which criterion a ranking is, and how ties are ranked. */
    String by(Criterion criterion, TiePolicy ties) {
        String code = code(criterion);
        String name = code.isEmpty() ? part(criterion.name()) : code + " " + part(criterion.name());
        return of(RankingPhrase.BY, name, count(criterion.max(), Noun.POINT), words.of(ties));
    }

    /** Returns why a figure is unavailable. */
    String reason(Figure<?> figure) {
        return figure.reason().map(words::of).orElse("");
    }

    /** Returns that a figure is unavailable, and why. */
    String unavailable(Figure<?> figure) {
        return of(RankingPhrase.UNAVAILABLE, reason(figure));
    }

    /** Returns numbers of criteria, by level. */
    String counts(Map<Level, Integer> byLevel) {
        return byLevel.entrySet().stream()
                .map(entry -> count(entry.getValue(), Noun.of(entry.getKey())))
                .collect(Collectors.joining(", "));
    }

    /** Returns municipalities in words, in alphabetical order. */
    List<String> alphabetically(Collection<Municipality> municipalities) {
        return municipalities.stream()
                .map(Municipality::describe)
                .sorted(words.alphabetical())
                .toList();
    }

    /** Returns the first items of a list, and the number of others. */
    String list(List<String> items) {
        int rest = items.size() - MOST_LISTED;
        return rest <= 0
                ? String.join("; ", items)
                : String.join("; ", items.subList(0, MOST_LISTED)) + " " + of(Label.AND) + " " + count(rest, Noun.MORE);
    }

    /** Returns a text that is a part of a line. */
    String part(LocalizedText text) {
        return Shown.part(in(text));
    }

    /** Returns the status of an action, and whether it is overdue. */
    String status(Action action, Overdue overdue) {
        String status = words.of(action.status());
        return overdue == Overdue.NO ? status : status + ", " + words.of(overdue);
    }

    /** Returns a text of an evaluation or plan as a part of a line, with the language if it is not the wanted one. */
    String free(LocalizedText text) {
        String language = text.language(tags.toArray(String[]::new));
        boolean isWanted = Language.of(List.of(language)).equals(words.language());
        return isWanted ? part(text) : part(text) + " [" + language + "]";
    }

    String in(LocalizedText text) {
        return text.in(tags.toArray(String[]::new));
    }

    /** Returns the name of a criterion in a table, indented by its level. */
    String indented(Criterion criterion) {
        return "  ".repeat(Math.max(0, criterion.level().depth() - 1)) + in(criterion.name());
    }

    /** Returns the code of a criterion in a table, where the total has none. */
    static String code(Criterion criterion) {
        return criterion.parent().isEmpty() ? "" : criterion.code().toString();
    }
}
