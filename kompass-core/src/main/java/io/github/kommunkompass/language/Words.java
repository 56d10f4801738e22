package io.github.kommunkompass.language;

import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Overdue;
import io.github.kommunkompass.progress.ActionFollowUp;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.scoring.Origin;
import io.github.kommunkompass.statistics.QuartileGroup;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.ExactNumber;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Words, numbers and dates in one language.
 *
 * <p>Immutable and thread-safe.
 */
public final class Words {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final int HUNDRED = 100;
    private static final int GROUP = 3;
    /** Numbers of four digits are written without a space. */
    private static final int LONGEST_WITHOUT_GROUPS = 4;

    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;

    private final Language language;

    private Words(Language language) {
        this.language = language;
    }

    /**
     * Obtains the words of a language.
     *
     * @param language the language
     * @return its words
     */
    public static Words in(Language language) {
        return new Words(language);
    }

    /** {@return the language} */
    public Language language() {
        return language;
    }

    /**
     * {@return a label as it stands in a sentence, in lower case where it is no name}
     *
     * @param label the label
     */
    public String of(Label label) {
        return label.in(language);
    }

    /**
     * Returns a word as the heading of a column.
     *
     * @param word the word
     * @return the word with a capital letter, unless it is the symbol n
     */
    public String heading(Word word) {
        return capitalised(word, word.in(language));
    }

    /**
     * {@return a label as the heading of a column that may be narrow, with a soft hyphen (U+00AD) where a long word may be
     * broken}
     *
     * @param label the label
     */
    public String breakableHeading(Label label) {
        return capitalised(label, label.breakable(language));
    }

    private static String capitalised(Word word, String text) {
        return word.equals(Label.N) ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * {@return a phrase}
     *
     * @param phrase the phrase
     * @param arguments its arguments, as texts in this language
     */
    public String of(Phrase phrase, Object... arguments) {
        return phrase.in(language, arguments);
    }

    /**
     * {@return the words for a policy for repeated evaluations, as they stand in a sentence}
     *
     * @param repeats the constant
     */
    public String of(RepeatPolicy repeats) {
        return Terms.of(repeats).in(language);
    }

    /**
     * {@return the words for a reason why evaluations are left out, as they stand in a sentence}
     *
     * @param reason the constant
     */
    public String of(ExclusionReason reason) {
        return Terms.of(reason).in(language);
    }

    /**
     * {@return the words for what an evaluation builds on, in the plural, as they stand in a sentence}
     *
     * @param kind the constant
     */
    public String of(EvidenceKind kind) {
        return Terms.of(kind).in(language);
    }

    /**
     * {@return the words for a reason for missing points, as they stand in a sentence}
     *
     * @param missing the constant
     */
    public String of(Missing missing) {
        return Terms.of(missing).in(language);
    }

    /**
     * {@return the words for where a score comes from, as they stand in a sentence}
     *
     * @param origin the constant
     */
    public String of(Origin origin) {
        return Terms.of(origin).in(language);
    }

    /**
     * {@return the words for what became of an improvement opportunity, as they stand in a sentence}
     *
     * @param outcome the constant
     */
    public String of(FollowUp.Outcome outcome) {
        return Terms.of(outcome).in(language);
    }

    /**
     * {@return the words for what a later evaluation says of an improvement opportunity, as they stand in a sentence}
     *
     * @param mention the constant
     */
    public String of(FollowUp.Mention mention) {
        return Terms.of(mention).in(language);
    }

    /**
     * {@return the words for whether a target is reached, as they stand in a sentence}
     *
     * @param attainment the constant
     */
    public String of(ActionFollowUp.Attainment attainment) {
        return Terms.of(attainment).in(language);
    }

    /**
     * {@return the words for the kind of a finding, as they stand in a sentence}
     *
     * @param kind the constant
     */
    public String of(FindingKind kind) {
        return Terms.of(kind).in(language);
    }

    /**
     * {@return the words for the status of an action, as they stand in a sentence}
     *
     * @param status the constant
     */
    public String of(ActionStatus status) {
        return Terms.of(status).in(language);
    }

    /**
     * {@return the words for whether an action is overdue, as they stand in a sentence}
     *
     * @param overdue the constant
     */
    public String of(Overdue overdue) {
        return Terms.of(overdue).in(language);
    }

    /**
     * {@return the words for a part of a population, as they stand in a sentence}
     *
     * @param group the constant
     */
    public String of(QuartileGroup group) {
        return Terms.of(group).in(language);
    }

    /**
     * {@return the words for a policy for equal points, as they stand in a sentence}
     *
     * @param ties the constant
     */
    public String of(TiePolicy ties) {
        return Terms.of(ties).in(language);
    }

    /**
     * {@return the words for a reason why a figure is unavailable, as they stand in a sentence}
     *
     * @param reason the constant
     */
    public String of(UnavailableReason reason) {
        return Terms.of(reason).in(language);
    }

    /**
     * {@return the words for what municipalities are grouped by, or the name itself if it is not of the register}
     *
     * @param attribute the name of the attribute, such as {@code county}
     */
    public String attribute(String attribute) {
        return Terms.ofAttribute(attribute).in(language);
    }

    /**
     * Returns what an evaluation is of.
     *
     * @param subject the subject
     * @return the municipality, the date in words and the revision
     */
    public String subject(Subject subject) {
        return subject.municipality().describe() + ", " + date(subject.evaluated()) + ", " + subject.revision();
    }

    /**
     * Returns a text in quotation marks.
     *
     * @param text any text
     * @return the text in ”…”, «…» or “…”, without characters that a terminal obeys, and with a backslash before a mark that
     *     would end it
     */
    public String quoted(String text) {
        return switch (language) {
            case SWEDISH -> quoted("”", text, "”");
            case BOKMAL, NYNORSK -> quoted("«", text, "»");
            case ENGLISH -> quoted("“", text, "”");
        };
    }

    private static String quoted(String begin, String text, String end) {
        return begin + Quoted.visible(text).replace(end, '\\' + end) + end;
    }

    /**
     * Returns a population in words.
     *
     * @param population the population
     * @return its revision and policy for repeats, and what restricts it
     */
    public String population(Population population) {
        List<String> parts = new ArrayList<>(List.of(population.revision().toString(), of(population.repeats())));
        population.country().ifPresent(code -> parts.add(of(PopulationPhrase.IN_COUNTRY, code)));
        population.from().ifPresent(date -> parts.add(of(PopulationPhrase.FROM, date(date))));
        population.to().ifPresent(date -> parts.add(of(PopulationPhrase.TO, date(date))));
        population.group().ifPresent(name -> parts.add(of(PopulationPhrase.GROUP, quoted(name))));
        population.asOf().ifPresent(date -> parts.add(of(PopulationPhrase.AS_OF, date(date))));
        if (!population.register().equals(MunicipalityRegister.builtIn())) {
            parts.add(of(PopulationPhrase.REGISTER, quoted(population.register().id())));
        }
        return String.join(", ", parts);
    }

    /**
     * Returns a number of things.
     *
     * @param number the number, 0 or more
     * @param noun what is counted
     * @return the number and the noun, in the singular for 1
     */
    public String count(long number, Noun noun) {
        return number(number) + " " + noun(number, noun);
    }

    /**
     * Returns a noun for a number of things.
     *
     * @param number the number, 0 or more
     * @param noun what is counted
     * @return the noun alone, in the singular for 1
     */
    public String noun(long number, Noun noun) {
        return noun.in(language, number == 1);
    }

    /**
     * {@return a noun for several things}
     *
     * @param noun the noun
     */
    public String plural(Noun noun) {
        return noun.in(language, false);
    }

    /**
     * {@return a whole number, from five digits on in groups of three}
     *
     * @param number the number
     */
    public String number(long number) {
        return decimal(BigDecimal.valueOf(number));
    }

    /**
     * {@return a number with decimals, rounded half up, with the decimal mark of the language}
     *
     * @param number the number
     * @param decimals how many, 0 or more
     */
    public String decimal(ExactNumber number, int decimals) {
        return decimal(number.rounded(decimals, RoundingMode.HALF_UP));
    }

    /**
     * Returns with how many decimals figures are written together, such as means in a column: published ones are often whole, and none
     * is then made up.
     *
     * @param figures the figures
     * @return 0 if all are whole, otherwise 1
     */
    public static int decimals(Collection<Ratio> figures) {
        return figures.stream().allMatch(figure -> figure.denominator().equals(BigInteger.ONE)) ? 0 : 1;
    }

    private String decimal(BigDecimal number) {
        String[] parts = number.abs().toPlainString().split("\\.", 2);
        String whole = grouped(parts[0]);
        String text = parts.length == 1 ? whole : whole + decimalMark() + parts[1];
        return number.signum() < 0 ? MINUS + text : text;
    }

    private char decimalMark() {
        return language == Language.ENGLISH ? '.' : ',';
    }

    private String grouped(String digits) {
        if (digits.length() <= LONGEST_WITHOUT_GROUPS) {
            return digits;
        }
        var grouped = new StringBuilder(digits);
        for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
            grouped.insert(i, language == Language.ENGLISH ? ',' : NO_BREAK_SPACE);
        }
        return grouped.toString();
    }

    /**
     * {@return a change with its sign, such as +3.5 and −2.0; none if it is rounded to 0}
     *
     * @param change the change
     * @param decimals how many, 0 or more
     */
    public String signed(ExactNumber change, int decimals) {
        String text = decimal(change, decimals);
        return change.rounded(decimals, RoundingMode.HALF_UP).signum() > 0 ? "+" + text : text;
    }

    /**
     * {@return a share as a percentage, such as 67,8 % with a space that does not break}
     *
     * @param share the share; 1 is all
     * @param decimals how many, 0 or more
     */
    public String percent(Ratio share, int decimals) {
        return decimal(share.times(Ratio.of(HUNDRED)), decimals) + NO_BREAK_SPACE + "%";
    }

    /**
     * Returns a date.
     *
     * @param date a date known to the year, the month or the day
     * @return the date in words, such as 2022, september 2022 or 14 september 2022
     */
    public String date(PartialDate date) {
        String text = date.toString();
        if (text.length() == YEAR) {
            return text;
        }
        String month = Months.name(date.earliest().getMonthValue(), language) + " " + text.substring(0, YEAR);
        if (text.length() == YEAR_AND_MONTH) {
            return month;
        }
        boolean isNorwegian = language == Language.BOKMAL || language == Language.NYNORSK;
        return date.earliest().getDayOfMonth() + (isNorwegian ? ". " : " ") + month;
    }

    /**
     * Returns a range of dates.
     *
     * @param range the range
     * @return the dates in words
     */
    public String range(DateRange range) {
        return range.to()
                .map(last -> of(PopulationPhrase.FROM_TO, date(range.from()), date(last)))
                .orElseGet(() -> of(PopulationPhrase.FROM_ON, date(range.from())));
    }

    /**
     * Returns a list.
     *
     * @param items the items, in their order
     * @return the items with commas, and a word before the last
     */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " " + Label.AND.in(language) + " " + items.get(last);
    }

    /** {@return the alphabetical order of the language, in which texts that differ are never equal} */
    public Comparator<String> alphabetical() {
        return new AlphabeticalOrder(language);
    }
}
