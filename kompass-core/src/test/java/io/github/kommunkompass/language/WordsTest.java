package io.github.kommunkompass.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Overdue;
import io.github.kommunkompass.progress.ActionFollowUp;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Words, numbers, dates and order in each language. */
class WordsTest {

    private static Words words(String tag) {
        return Words.in(Language.find(tag).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv | 67,8\u00a0% | 1234 | 12\u00a0345 | −0,5 | september 2022 | 14 maj 2021",
                "nb | 67,8\u00a0% | 1234 | 12\u00a0345 | −0,5 | september 2022 | 14. mai 2021",
                "nn | 67,8\u00a0% | 1234 | 12\u00a0345 | −0,5 | september 2022 | 14. mai 2021",
                "en | 67.8\u00a0% | 1234 | 12,345 | −0.5 | September 2022 | 14 May 2021"
            })
    void writesNumbersAndDates(
            String tag, String share, String four, String five, String negative, String month, String day) {
        Words words = words(tag);
        assertThat(words.percent(Ratio.of(271, 400), 1)).isEqualTo(share);
        assertThat(words.number(1234)).isEqualTo(four);
        assertThat(words.number(12_345)).isEqualTo(five);
        assertThat(words.decimal(Ratio.of(-1, 2), 1)).isEqualTo(negative);
        assertThat(words.date(PartialDate.of(2022))).isEqualTo("2022");
        assertThat(words.date(PartialDate.of(2022, 9))).isEqualTo(month);
        assertThat(words.date(PartialDate.of(2021, 5, 14))).isEqualTo(day);
    }

    @Test
    void signsChanges() {
        assertThat(words("sv").signed(Ratio.of(7, 2), 1)).isEqualTo("+3,5");
        assertThat(words("sv").signed(Ratio.of(-7, 2), 0)).isEqualTo("−4");
        assertThat(words("en").signed(Ratio.of(1, 100), 1)).isEqualTo("0.0");
        assertThat(words("en").signed(Ratio.of(-1, 100), 1)).isEqualTo("0.0");
        assertThat(words("nb").number(1_234_567)).isEqualTo("1\u00a0234\u00a0567");
    }

    @Test
    void countsThings() {
        assertThat(words("sv").count(1, Noun.EVALUATION)).isEqualTo("1 utvärdering");
        assertThat(words("sv").count(0, Noun.EVALUATION)).isEqualTo("0 utvärderingar");
        assertThat(words("nn").count(24, Noun.MUNICIPALITY)).isEqualTo("24 kommunar");
        assertThat(words("en").list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(words("sv").list(List.of("a", "b"))).isEqualTo("a och b");
        assertThat(words("sv").list(List.of("a"))).isEqualTo("a");
        assertThat(words("sv").list(List.of())).isEmpty();
    }

    @Test
    void sortsByTheAlphabetOfTheLanguage() {
        List<String> swedish =
                List.of("Ale", "Övertorneå", "Åre", "Östersund", "Ängelholm", "Malmö", "Zinkgruvan", "Alingsås");
        assertThat(swedish.stream().sorted(words("sv").alphabetical()))
                .containsExactly(
                        "Ale", "Alingsås", "Malmö", "Zinkgruvan", "Åre", "Ängelholm", "Östersund", "Övertorneå");
        assertThat(Stream.of("Ålesund", "Ærøy", "Øygarden", "Voss", "Aarborte", "Asker")
                        .sorted(words("nb").alphabetical()))
                .containsExactly("Asker", "Voss", "Ærøy", "Øygarden", "Ålesund", "Aarborte");
        assertThat(Stream.of("Östersund", "Oslo", "Pajala", "Åre", "Bo")
                        .sorted(words("en").alphabetical()))
                .containsExactly("Åre", "Bo", "Oslo", "Östersund", "Pajala");
    }

    @Test
    void knowsLanguagesByTheirTags() {
        assertThat(Language.find("no")).contains(Language.BOKMAL);
        assertThat(Language.find("sv-FI")).contains(Language.SWEDISH);
        assertThat(Language.find("fi")).isEmpty();
        assertThat(Language.of(List.of("fi", "nn"))).isEqualTo(Language.NYNORSK);
        assertThat(Language.of(List.of("fi"))).isEqualTo(Language.ENGLISH);
    }

    static Stream<Phrase> phrases() {
        return Stream.of(
                        ComparabilityPhrase.values(),
                        ComparisonPhrase.values(),
                        GroupPhrase.values(),
                        PlanPhrase.values(),
                        PopulationPhrase.values(),
                        ProgressPhrase.values(),
                        RankingPhrase.values(),
                        ReportPhrase.values(),
                        ScorePhrase.values())
                .flatMap(Arrays::stream);
    }

    /** A translation that lacks an argument would hide a figure. */
    @ParameterizedTest
    @MethodSource("phrases")
    void phraseHasTheSameArgumentsInEachLanguage(Phrase phrase) {
        Set<Set<String>> arguments = Stream.of(Language.values())
                .map(language -> Phrase.ARGUMENT
                        .matcher(phrase.in(language))
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
        assertThat(arguments).hasSize(1);
        assertThat(Stream.of(Language.values()).map(phrase::in))
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @Test
    void saysWhatEvaluationsBuildOn() {
        assertThat(words("sv").of(EvidenceKind.DOCUMENTS)).isEqualTo("dokument");
        assertThat(words("nn").of(EvidenceKind.WEB)).isEqualTo("nettstader");
        for (String tag : List.of("en", "sv", "nb", "nn")) {
            assertThat(Stream.of(EvidenceKind.values()).map(words(tag)::of)).doesNotHaveDuplicates();
        }
    }

    @Test
    void saysWhatBecameOfActionsAndFindings() {
        assertThat(words("sv").of(ActionStatus.DONE)).isEqualTo("genomförd");
        assertThat(words("nn").of(ActionStatus.DROPPED)).isEqualTo("går ut");
        assertThat(words("nb").of(Overdue.PERHAPS)).isEqualTo("kanskje forsinket");
        assertThat(words("en").of(FollowUp.Mention.AGAIN_AND_STRENGTH)).isEqualTo("named again and as a strength");
        assertThat(words("sv").of(ActionFollowUp.Attainment.NOT_KNOWN)).isEqualTo("okänt om målet är nått");
        assertThat(words("sv").count(2, Noun.ACTION)).isEqualTo("2 åtgärder");
        for (String tag : List.of("en", "sv", "nb", "nn")) {
            assertThat(Stream.of(ActionStatus.values()).map(words(tag)::of)).doesNotHaveDuplicates();
            assertThat(Stream.of(Overdue.values()).map(words(tag)::of)).doesNotHaveDuplicates();
            assertThat(Stream.of(FollowUp.Mention.values()).map(words(tag)::of)).doesNotHaveDuplicates();
            assertThat(Stream.of(ActionFollowUp.Attainment.values()).map(words(tag)::of))
                    .doesNotHaveDuplicates();
        }
    }
}
