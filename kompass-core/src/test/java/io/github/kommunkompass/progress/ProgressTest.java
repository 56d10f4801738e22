package io.github.kommunkompass.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.catalogue.UnknownCriterionException;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.ConflictingMunicipalitiesException;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.revision.ComparabilityReason;
import io.github.kommunkompass.revision.ComparabilityStatement;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.IncomparableScoresException;
import io.github.kommunkompass.scoring.InvalidEvaluationException;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableFigureException;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private static final Source READING = Source.of("Our own reading");

    private static EvaluationBuilder evaluation(
            String municipality, String revision, String date, Map<String, Integer> points) {
        Catalogue catalogue = Catalogues.builtIn().catalogue(revision);
        return Evaluation.builder(catalogue)
                .municipality(Municipality.of(municipality, catalogue.country().orElseThrow()))
                .evaluated(PartialDate.parse(date))
                .points(points);
    }

    private static Evaluation total(String municipality, String revision, String date, int total) {
        return evaluation(municipality, revision, date, Map.of("total", total)).build();
    }

    private static final Evaluation NASSJO_2019 = total("Nässjö", "SE-2016", "2019", 540);
    private static final Evaluation NASSJO_2022 = total("Nässjö", "SE-2020", "2022-09", 542);
    private static final Evaluation VALLENTUNA_2017 = total("Vallentuna", "SE-2016", "2017-02", 555);
    private static final Evaluation VALLENTUNA_2019 = total("Vallentuna", "SE-2016", "2019", 603);
    private static final Evaluation VALLENTUNA_2021 = total("Vallentuna", "SE-2020", "2021-02", 648);

    private static Crosswalks authorised(CrosswalkLink... links) {
        return Crosswalks.builtIn()
                .with(Crosswalk.of(
                        Catalogues.se2016(),
                        Catalogues.se2020(),
                        CrosswalkAuthority.author("A controller"),
                        List.of(links)));
    }

    private static CrosswalkLink equal(String left, String right) {
        return CrosswalkLink.of(
                Relation.EQUAL,
                CrosswalkLink.codes(left.split("\\+")),
                CrosswalkLink.codes(right.split("\\+")),
                LocalizedText.of("en", "So."),
                READING);
    }

    @Test
    void showsNoGainForNassjoAcrossRevisions() {
        Progress progress = Progress.between(NASSJO_2019, NASSJO_2022);
        assertThat(progress.comparability().verdict()).isEqualTo(ComparabilityLevel.NONE);
        assertThat(progress.comparability().reasons())
                .extracting(ComparabilityReason::kind)
                .containsExactly(
                        ComparabilityReason.Kind.OTHER_REVISION,
                        ComparabilityReason.Kind.NO_AUTHORITY,
                        ComparabilityReason.Kind.RELATED,
                        ComparabilityReason.Kind.UNKNOWN);
        assertThat(progress.changes()).singleElement().satisfies(total -> {
            assertThat(total.codes()).isEqualTo("total");
            assertThat(total.earlier().get(0).points()).hasValue(540);
            assertThat(total.later().get(0).points()).hasValue(542);
            assertThat(total.points()).isEqualTo(Figure.unavailable(UnavailableReason.NOT_COMPARABLE));
            assertThat(total.direction(0)).isEqualTo(Figure.unavailable(UnavailableReason.NOT_COMPARABLE));
        });
        assertThat(progress.breakdown().comparable()).isEqualTo(Figure.unavailable(UnavailableReason.NOT_COMPARABLE));
        assertThat(progress.breakdown().earlierOnly()).isEqualTo(Figure.of(540));
        assertThat(progress.breakdown().laterOnly()).isEqualTo(Figure.of(542));
        assertThat(progress.ratePerYear()).isEqualTo(Figure.unavailable(UnavailableReason.NOT_COMPARABLE));
    }

    @Test
    void vallentunaGained48PointsWithinOneRevision() {
        Progress progress = Progress.between(VALLENTUNA_2017, VALLENTUNA_2019);
        assertThat(progress.comparability().verdict()).isEqualTo(ComparabilityLevel.FULL);
        Change total = progress.change("total");
        assertThat(total.points()).isEqualTo(Figure.of(48));
        assertThat(total.direction(47)).isEqualTo(Figure.of(Direction.UP));
        assertThat(total.direction(48)).isEqualTo(Figure.of(Direction.SAME));
        assertThat(progress.breakdown().comparable()).isEqualTo(Figure.of(48));
        assertThat(progress.breakdown().earlierOnly()).isEqualTo(Figure.of(0));
        assertThat(rate(progress)).isEqualTo("17532/1063 to 1461/56");
        assertThat(progress.findChange("1")).isEmpty();
        assertThatThrownBy(() -> total.direction(-1)).hasMessage("found a tolerance of -1 points, expected 0 or more");
        assertThat(Progress.between(VALLENTUNA_2019, VALLENTUNA_2021)
                        .change("total")
                        .points())
                .isEqualTo(Figure.unavailable(UnavailableReason.NOT_COMPARABLE));
    }

    /** SE-2010 and SE-2016 have the same structure, and are two revisions nevertheless. */
    @Test
    void sameStructureIsNotSameRevision() {
        Evaluation earlier = total("Örebro", "SE-2010", "2013", 615);
        Evaluation later = total("Örebro", "SE-2016", "2017", 650);
        assertThat(Progress.between(earlier, later).change("total").points())
                .isEqualTo(Figure.unavailable(UnavailableReason.NOT_COMPARABLE));
        assertThat(Progress.between(earlier, later, Crosswalks.none())
                        .change("total")
                        .points())
                .isEqualTo(Figure.unavailable(UnavailableReason.NOT_COMPARABLE));
        Crosswalk equal = Crosswalk.of(
                earlier.catalogue(),
                later.catalogue(),
                CrosswalkAuthority.none(),
                List.of(CrosswalkLink.of(Relation.EQUAL, "total", "total", LocalizedText.of("en", "So."), READING)));
        assertThat(Progress.between(earlier, later, Crosswalks.none().with(equal))
                        .change("total")
                        .points())
                .isEqualTo(Figure.unavailable(UnavailableReason.NOT_COMPARABLE));
    }

    @Test
    void comparesPartsWithAuthorityAndListsRestSeparately() {
        Evaluation earlier = evaluation(
                        "Vallentuna", "SE-2016", "2019-03-01", Map.of("1", 70, "2", 50, "3", 66, "4", 80, "total", 603))
                .build();
        Evaluation later = evaluation(
                        "Vallentuna", "SE-2020", "2021-03-01", Map.of("1", 73, "2", 75, "3", 80, "4", 83, "total", 648))
                .build();
        Progress progress =
                Progress.between(earlier, later, authorised(equal("1", "1"), equal("2+3", "2+3"), equal("5", "6")));
        assertThat(progress.comparability().verdict()).isEqualTo(ComparabilityLevel.PARTIAL);
        assertThat(progress.changes())
                .extracting(change -> change.codes() + " " + change.points())
                .containsExactly("total unavailable: the points cannot be compared", "1 3", "2+3 39");
        assertThat(progress.earlierOnly()).extracting(Score::toString).containsExactly("SE-2016 4: 80 of 100");
        assertThat(progress.laterOnly()).extracting(Score::toString).containsExactly("SE-2020 4: 83 of 100");
        assertThatThrownBy(() -> progress.change("4"))
                .isInstanceOf(UnavailableFigureException.class)
                .hasMessageContaining("the points cannot be compared");
        assertThatThrownBy(() -> progress.change(later.catalogue().criterion("4")))
                .hasMessageContaining("the points cannot be compared");
        assertThatThrownBy(() -> progress.change("7")).hasMessageContaining("points are not known");
        assertThatThrownBy(() -> progress.change("9")).isInstanceOf(UnknownCriterionException.class);
        assertThat(progress.breakdown().comparable()).isEqualTo(Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN));
        Progress known = Progress.between(earlier, later, authorised(equal("1", "1"), equal("2+3", "2+3")));
        assertThat(known.breakdown().comparable()).isEqualTo(Figure.of(42));
        assertThat(known.breakdown().earlierOnly()).isEqualTo(Figure.of(417));
        assertThat(known.breakdown().laterOnly()).isEqualTo(Figure.of(420));
        assertThat(known.ratePerYear()).isEqualTo(Figure.unavailable(UnavailableReason.NOT_COMPARABLE));
    }

    @Test
    void ratePerYearRequiresDatesOneYearApart() {
        Progress progress = Progress.between(
                total("Nacka", "SE-2020", "2020-01-01", 500), total("Nacka", "SE-2020", "2024-01-01", 560));
        assertThat(rate(progress)).isEqualTo("15 to 15");
        assertThat(progress.ratePerYear().value().isExact()).isTrue();
        assertThat(Progress.between(
                                total("Nacka", "SE-2020", "2021-01-01", 500),
                                total("Nacka", "SE-2020", "2021-12-31", 560))
                        .ratePerYear())
                .isEqualTo(Figure.unavailable(UnavailableReason.NO_FULL_YEAR));
        assertThat(rate(Progress.between(
                        total("Nacka", "SE-2020", "2021-01-01", 500), total("Nacka", "SE-2020", "2022-01-01", 560))))
                .isEqualTo("4383/73 to 4383/73");
    }

    private static String rate(Progress progress) {
        return progress.ratePerYear().value().atLeast() + " to "
                + progress.ratePerYear().value().atMost();
    }

    /** From 2017-02-28 to 2019-01-01 there are 672 days, and from 2017-02-01 to 2019-12-31 there are 1063. */
    @ParameterizedTest
    @CsvSource({
        "2017-02, 2019, 560, 36525/106300 * 60, 36525/67200 * 60",
        "2017-02, 2019, 440, 36525/67200 * -60, 36525/106300 * -60",
        "2017, 2019, 500, 0, 0",
        "2017-12-31, 2019, 501, 36525/73000, 36525/36600",
        "2018-01-02, 2019, 501, not certain, ''",
        "2018, 2019, 501, not certain, ''",
        "2018-12, 2019-11, 501, none, ''",
        "2018-12-02, 2019-12-01, 501, none, ''",
        "2018-12-01, 2019-12, 501, 36525/39500, 36525/36500"
    })
    void ratePerYearIsAsNarrowAsTheDatesAllow(String earlier, String later, int points, String atLeast, String atMost) {
        Figure<RatePerYear> rate = Progress.between(
                        total("Nacka", "SE-2020", earlier, 500), total("Nacka", "SE-2020", later, points))
                .ratePerYear();
        if (atMost.isEmpty()) {
            assertThat(rate)
                    .isEqualTo(Figure.unavailable(
                            atLeast.equals("none")
                                    ? UnavailableReason.NO_FULL_YEAR
                                    : UnavailableReason.FULL_YEAR_NOT_CERTAIN));
        } else {
            assertThat(rate.value().atLeast()).isEqualTo(product(atLeast));
            assertThat(rate.value().atMost()).isEqualTo(product(atMost));
        }
    }

    private static Ratio product(String text) {
        return Stream.of(text.split(" \\* ", -1)).map(Ratio::parse).reduce(Ratio.ONE, Ratio::times);
    }

    /** Only the names say what two revisions have in common: seven of eight areas, and nothing across 2020. */
    @Test
    void neverPutsTwoCriteriaUnderOneCode() {
        Evaluation se2010 = evaluation("Örebro", "SE-2010", "2013", Map.of("1", 70, "7", 71, "total", 615))
                .build();
        Evaluation se2016 = evaluation("Örebro", "SE-2016", "2017", Map.of("1", 80, "7", 81, "8", 88, "total", 650))
                .build();
        Evaluation se2020 = evaluation("Örebro", "SE-2020", "2021", Map.of("1", 90, "total", 660))
                .build();
        Progress first = Progress.between(se2010, se2016);
        assertThat(first.changes())
                .extracting(change -> change.codes() + " " + change.earlierPoints() + " " + change.laterPoints())
                .containsExactly("total 615 650", "1 70 80", "8 unavailable: its own points are not known 88");
        assertThat(first.earlierOnly())
                .extracting(score -> score.criterion().name().in("sv"))
                .containsExactly("Verksamhetsutveckling");
        assertThat(first.laterOnly())
                .extracting(score -> score.criterion().name().in("sv"))
                .containsExactly("Ständiga förbättringar");
        Progress second = Progress.between(se2016, se2020);
        assertThat(second.changes()).extracting(Change::codes).containsExactly("total");
        assertThat(second.earlierOnly()).hasSize(3);
        assertThat(second.laterOnly()).hasSize(1);
    }

    @Test
    void themesPutPointsSideBySideAndChangeNothing() {
        Evaluation earlier = evaluation("Örebro", "SE-2016", "2017", Map.of("1", 80, "2", 81, "total", 650))
                .build();
        Evaluation later = evaluation("Örebro", "SE-2020", "2021", Map.of("5", 90, "total", 660))
                .build();
        Progress progress = Progress.between(earlier, later);
        Progress themed = progress.withThemes();
        assertThat(progress.themes()).isEmpty();
        assertThat(themed.themes()).hasSize(8);
        assertThat(themed.themes().get(1)).satisfies(theme -> {
            assertThat(theme.earlier().orElseThrow()).hasToString("SE-2016 2: 81 of 100");
            assertThat(theme.later().orElseThrow()).hasToString("SE-2020 5: 90 of 100");
            assertThat(theme.theme().reason().in("en")).isEqualTo("alike by name and content, our reading");
        });
        assertThat(themed.themes().get(0).later()).isEmpty();
        assertThat(themed.changes()).isEqualTo(progress.changes());
        assertThat(themed.comparability()).isEqualTo(progress.comparability());
        assertThat(themed.breakdown()).isEqualTo(progress.breakdown());
        assertThat(Progress.between(total("Nacka", "SE-2020", "2020", 500), total("Nacka", "SE-2020", "2022", 520))
                        .withThemes()
                        .themes())
                .isEmpty();
    }

    @Test
    void givesWhatIsSaidOfTheMunicipality() {
        assertThat(Progress.between(NASSJO_2019, NASSJO_2022).comparability().statements())
                .extracting(ComparabilityStatement::about)
                .containsExactly(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("Nässjö"));
        assertThat(Progress.between(VALLENTUNA_2019, VALLENTUNA_2021)
                        .comparability()
                        .statements())
                .extracting(ComparabilityStatement::about)
                .contains(Optional.of("Vallentuna"))
                .doesNotContain(Optional.of("Nässjö"));
    }

    /** What a crosswalk makes fully comparable has a change of the total, also if only totals are known. */
    @Test
    void fullComparabilityHasAChangeOfTheTotal() {
        Crosswalks whole = Crosswalks.none()
                .with(Crosswalk.of(
                        Catalogues.se2016(),
                        Catalogues.se2020(),
                        CrosswalkAuthority.author("A controller"),
                        List.of(equal("total", "1+2+3+4+5+6+7+8"))));
        Progress progress = Progress.between(NASSJO_2019, NASSJO_2022, whole);
        assertThat(progress.comparability().verdict()).isEqualTo(ComparabilityLevel.FULL);
        assertThat(progress.comparability().shareTo()).isEqualTo(Ratio.ONE);
        assertThat(progress.change("total").points()).isEqualTo(Figure.of(2));
        assertThat(progress.breakdown().comparable()).isEqualTo(Figure.of(2));
    }

    @Test
    void followsUpImprovementOpportunities() {
        Evaluation earlier = evaluation("Nacka", "SE-2016", "2017", Map.of("1", 50, "2", 50, "3", 50))
                .addFinding(finding(FindingKind.IMPROVEMENT, "1"))
                .addFinding(finding(FindingKind.IMPROVEMENT, "2"))
                .addFinding(finding(FindingKind.IMPROVEMENT, "3"))
                .addFinding(finding(FindingKind.IMPROVEMENT, "4"))
                .addFinding(finding(FindingKind.STRENGTH, "1"))
                .build();
        Evaluation later = evaluation("Nacka", "SE-2016", "2019", Map.of("1", 51, "2", 50, "3", 49))
                .build();
        assertThat(Progress.between(earlier, later).followUps())
                .extracting(FollowUp::outcome)
                .containsExactly(
                        FollowUp.Outcome.IMPROVED,
                        FollowUp.Outcome.UNCHANGED,
                        FollowUp.Outcome.DECLINED,
                        FollowUp.Outcome.NOT_KNOWN);
        Evaluation across =
                evaluation("Nacka", "SE-2020", "2021", Map.of("1", 51, "2", 50)).build();
        List<FollowUp> followUps =
                Progress.between(earlier, across, authorised(equal("2", "1"))).followUps();
        assertThat(followUps)
                .extracting(FollowUp::outcome)
                .containsExactly(
                        FollowUp.Outcome.NOT_COMPARABLE,
                        FollowUp.Outcome.IMPROVED,
                        FollowUp.Outcome.NOT_COMPARABLE,
                        FollowUp.Outcome.NOT_COMPARABLE);
        assertThat(followUps.get(1).change().orElseThrow().codes()).isEqualTo("1");
        assertThat(followUps.get(3).change()).isEmpty();
    }

    private static Finding finding(FindingKind kind, String code) {
        return Finding.of(kind, CriterionCode.of(code), LocalizedText.of("en", "Something"));
    }

    @Test
    void requiresOneMunicipalityAndOrderedDates() {
        assertThatThrownBy(() -> Progress.between(NASSJO_2019, VALLENTUNA_2021))
                .isInstanceOfSatisfying(
                        UnorderedEvaluationsException.class,
                        no -> assertThat(no.subjects()).hasSize(2))
                .hasMessage(
                        "found Nässjö (SE), 2019, SE-2016; Vallentuna (SE), 2021-02, SE-2020, expected evaluations of one"
                                + " municipality");
        assertThatThrownBy(() -> Progress.between(NASSJO_2022, NASSJO_2019))
                .isInstanceOf(UnorderedEvaluationsException.class)
                .hasMessage(
                        "found Nässjö (SE), 2022-09, SE-2020; Nässjö (SE), 2019, SE-2016, expected dates that decide"
                                + " which is earlier");
        assertThatThrownBy(() -> Progress.between(NASSJO_2022, NASSJO_2022))
                .isInstanceOf(UnorderedEvaluationsException.class);
        assertThatThrownBy(() -> Progress.between(NASSJO_2022, total("Nässjö", "SE-2020", "2022", 550)))
                .isInstanceOf(UnorderedEvaluationsException.class);
        assertThatThrownBy(() -> Progress.between(
                        total("Hyllestadøy", "NO-2010", "2012", 400),
                        evaluation("Hyllestadøy", "NO-2010", "2014", Map.of("total", 410))
                                .municipality(Municipality.of("Hyllestadøy", "SE"))
                                .build()))
                .isInstanceOf(UnorderedEvaluationsException.class);
        Evaluation coded = evaluation("Hyllestadøy", "NO-2010", "2014", Map.of("total", 410))
                .municipality(Municipality.of("Hyllestadøy", "NO", "9901"))
                .build();
        Evaluation otherCode = evaluation("Hyllestadøy", "NO-2010", "2016", Map.of("total", 420))
                .municipality(Municipality.of("Hyllestadøy", "NO", "9902"))
                .build();
        assertThat(Progress.between(total("Hyllestadøy", "NO-2010", "2012", 400), coded)
                        .changes())
                .hasSize(1);
        assertThatThrownBy(() -> Progress.between(coded, otherCode))
                .isInstanceOf(ConflictingMunicipalitiesException.class);
        Evaluation uncoded = total("Hyllestadøy", "NO-2010", "2015", 415);
        assertThatThrownBy(() -> History.of(List.of(coded, uncoded, otherCode)))
                .as("the one in the middle does not join the others")
                .isInstanceOf(ConflictingMunicipalitiesException.class);
        assertThatThrownBy(() -> Progress.between(VALLENTUNA_2021, NASSJO_2022))
                .isInstanceOfSatisfying(
                        UnorderedEvaluationsException.class,
                        no -> assertThat(no.subjects())
                                .containsExactly(VALLENTUNA_2021.subject(), NASSJO_2022.subject()));
    }

    @Test
    void joinsCodesOfOneMunicipality() {
        Evaluation earlier = evaluation("Trondheim", "NO-2010", "2014", Map.of("total", 400))
                .municipality(Municipality.of("Trondheim", "NO", "1601"))
                .build();
        Evaluation later = evaluation("Trondheim", "NO-2010", "2019", Map.of("total", 420))
                .municipality(Municipality.of("Trondheim", "NO", "5001"))
                .build();
        Progress progress = Progress.between(earlier, later);
        assertThat(progress.change("total").points()).hasToString("20");
        assertThat(progress.register()).isEqualTo(MunicipalityRegister.builtIn());
        Evaluation between = total("Trondheim", "NO-2010", "2016", 410);
        History history = History.of(List.of(later, between, earlier));
        assertThat(history.subjects())
                .extracting(Subject::municipality)
                .containsExactly(earlier.municipality(), later.municipality(), later.municipality());
        assertThat(history.register()).isEqualTo(MunicipalityRegister.builtIn());
        assertThatThrownBy(() -> Progress.between(earlier, later, Crosswalks.builtIn(), MunicipalityRegister.none()))
                .isInstanceOf(ConflictingMunicipalitiesException.class);
    }

    @Test
    void resultHasTheCodeOfAnyInput() {
        Evaluation coded = evaluation("Nässjö", "SE-2020", "2023", Map.of("total", 550))
                .municipality(Municipality.of("Nässjö", "SE", "0682"))
                .build();
        assertThat(Progress.between(NASSJO_2022, coded).earlier().municipality().code())
                .contains("0682");
    }

    @Test
    void historyIsChronologicalAndMarksBreaks() {
        History history = History.of(List.of(VALLENTUNA_2021, VALLENTUNA_2017, VALLENTUNA_2019));
        assertThat(history.subjects())
                .extracting(subject -> subject.evaluated().toString())
                .containsExactly("2017-02", "2019", "2021-02");
        assertThat(history.steps())
                .extracting(step -> step.change("total").points().toString())
                .containsExactly("48", "unavailable: the points cannot be compared");
        assertThat(history.breaks()).containsExactly(history.steps().get(1));
        assertThat(History.of(List.of()).steps()).isEmpty();
        assertThat(History.of(List.of(VALLENTUNA_2017)).steps()).isEmpty();
        assertThat(History.of(List.of(VALLENTUNA_2017)).scorecards()).hasSize(1);
        assertThatThrownBy(() -> History.of(List.of(VALLENTUNA_2017, NASSJO_2019)))
                .isInstanceOf(UnorderedEvaluationsException.class);
        assertThatThrownBy(() -> History.of(List.of(VALLENTUNA_2017, VALLENTUNA_2017)))
                .isInstanceOf(UnorderedEvaluationsException.class);
        Evaluation first = total("Ulstein", "NO-2010", "2013", 361);
        Evaluation second = total("Ulstein", "NO-2010", "2015", 433);
        assertThat(History.of(List.of(second, first))
                        .steps()
                        .get(0)
                        .change("total")
                        .points())
                .isEqualTo(Figure.of(72));
    }

    private static Comparison among(Evaluation evaluation, int... others) {
        Catalogue catalogue = evaluation.catalogue();
        Population population = Population.of(catalogue, RepeatPolicy.ALL);
        Stream<Evaluation> all = Stream.concat(
                Stream.of(evaluation),
                IntStream.of(others)
                        .mapToObj(total ->
                                total("Kommun " + total, catalogue.revision().toString(), "2018", total)));
        Benchmark benchmark = all.map(Scorer.strict()::score).collect(Benchmark.toBenchmarkOfScorecards(population));
        return Comparison.of(
                Scorer.strict().score(evaluation),
                Reference.of(benchmark),
                ComparisonSettings.of(SubjectInclusion.INCLUDED));
    }

    @Test
    void showsEarlierAndLaterStandingsSideBySide() {
        RelativeStandings positions =
                RelativeStandings.of(among(NASSJO_2019, 500, 520, 600), among(NASSJO_2022, 500, 560, 640));
        assertThat(positions.earlierPercentileRank("total")).isEqualTo(Figure.of(Ratio.of(5, 8)));
        assertThat(positions.laterPercentileRank("total")).isEqualTo(Figure.of(Ratio.of(3, 8)));
        assertThat(positions.earlierZ("total").value().signum()).isZero();
        assertThat(positions.laterZ("total").value().signum()).isNegative();
        assertThat(positions.laterPercentileRank("1.1"))
                .isEqualTo(Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN));
        assertThatThrownBy(
                        () -> RelativeStandings.of(/* earlier= */ positions.later(), /* later= */ positions.earlier()))
                .isInstanceOf(UnorderedEvaluationsException.class);
    }

    @ParameterizedTest
    @CsvSource({"542, 0", "543, 1", "561, 1", "562, 2", "575, 2", "576, 3", "800, 36"})
    void fewestTargetsAreSubAreasWithMostHeadroom(int goal, int number) {
        Scorecard nassjo = Scorer.strict().score(nassjo());
        Figure<List<Criterion>> fewest = Targets.fewestCriteriaFor(nassjo, Level.SUB_AREA, goal);
        assertThat(fewest.value()).hasSize(number);
        assertThat(fewest.value().stream().limit(4))
                .extracting(criterion -> criterion.code().toString())
                .containsExactlyElementsOf(List.of("6.3", "6.4", "2.3", "4.3").subList(0, Math.min(4, number)));
    }

    /** Only two areas have sub-areas, so that these do not reach what the areas would. */
    @Test
    void goalThatTheLevelDoesNotReachIsToldFromOneAboveTheMaximum() {
        Catalogue catalogue = Catalogue.builder("OWN")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1")
                                .name("en", "One")
                                .add(Criterion.builder("1.1").name("en", "Part").max(10)))
                        .add(Criterion.builder("2").name("en", "Two").max(90)))
                .build();
        Scorecard scorecard = Scorer.strict()
                .score(Evaluation.builder(catalogue)
                        .municipality(Municipality.of("Habo", "SE"))
                        .evaluated(PartialDate.of(2022))
                        .points(Map.of("1.1", 4, "2", 50))
                        .build());
        assertThat(Targets.fewestCriteriaFor(scorecard, Level.SUB_AREA, 60).value())
                .containsExactly(catalogue.criterion("1.1"));
        assertThat(Targets.fewestCriteriaFor(scorecard, Level.SUB_AREA, 61))
                .isEqualTo(Figure.unavailable(UnavailableReason.UNREACHABLE_AT_THIS_LEVEL));
        assertThat(Targets.fewestCriteriaFor(scorecard, Level.SUB_AREA, 101))
                .isEqualTo(Figure.unavailable(UnavailableReason.UNREACHABLE));
    }

    @Test
    void pointsOfAScenarioOutsideTheRangeAreOneError() {
        Evaluation areas = evaluation("Nacka", "SE-2016", "2017", Map.of("1", 50, "total", 540))
                .build();
        for (int points : new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, 101}) {
            assertThatThrownBy(() -> Scenario.withPoints(areas, Map.of("1", points)))
                    .isInstanceOfSatisfying(
                            InvalidEvaluationException.class,
                            no -> assertThat(no.violations())
                                    .extracting(violation -> violation.path() + " " + violation.found())
                                    .containsExactly("$.points['1'] " + points));
        }
    }

    @Test
    void targetsCountNoPointTwice() {
        assertThatThrownBy(() -> Targets.of(Catalogues.se2020(), Map.of("1", 80, "1.1", 15)))
                .hasMessage(
                        "found targets for 1 and for 1.1, which is a part of it, expected a target for one or the other");
    }

    /** A scorecard of the parts with points is out of less than the targets are. */
    @Test
    void targetsAreForStrictScorecards() {
        Scorecard parts = Scorer.with(MissingPolicy.AVAILABLE_PARTS).score(NASSJO_2022);
        Targets targets = Targets.of(parts.catalogue(), Map.of("total", 600));
        String message =
                "found a scorecard under the policy available-parts, expected strict, so that all are out of the same maximum";
        assertThatThrownBy(() -> targets.attainment(parts)).hasMessage(message);
        assertThatThrownBy(() -> Targets.fewestCriteriaFor(parts, Level.AREA, 600))
                .hasMessage(message);
    }

    @Test
    void unreachableGoalIsAbsent() {
        Scorecard nassjo = Scorer.strict().score(nassjo());
        assertThat(Targets.fewestCriteriaFor(nassjo, Level.SUB_AREA, 801))
                .isEqualTo(Figure.unavailable(UnavailableReason.UNREACHABLE));
        Scorecard unknown = Scorer.strict().score(NASSJO_2022);
        assertThat(Targets.fewestCriteriaFor(unknown, Level.SUB_AREA, 600))
                .isEqualTo(Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN));
    }

    private static Evaluation nassjo() {
        int[] points = {
            13, 8, 23, 3, 22, 11, 22, 17, 18, 7, 25, 19, 16, 10, 11, 15, 8, 13, 13, 12, 11, 14, 13, 13, 14, 11, 11, 16,
            13, 31, 20, 16, 15, 20, 13, 25
        };
        Catalogue catalogue = Catalogues.se2020();
        EvaluationBuilder evaluation = Evaluation.builder(catalogue)
                .municipality(Municipality.of("Nässjö", "SE"))
                .evaluated(PartialDate.of(2022))
                .points("6", 52)
                .points("total", 542);
        for (int i = 0; i < points.length; i++) {
            evaluation.points(catalogue.leaves().get(i).code(), points[i]);
        }
        return evaluation.build();
    }

    @Test
    void whatIfUpdatesSumsAbove() {
        Evaluation nassjo = nassjo();
        Evaluation better = Scenario.withPoints(nassjo, Map.of("6.3", 20, "4.3", 7));
        Scorecard scored = Scorer.strict().score(better);
        assertThat(scored.total().points()).hasValue(550);
        assertThat(scored.score("6").points()).hasValue(61);
        assertThat(scored.score("4").points()).hasValue(59);
        assertThat(nassjo.observations().points("6.3")).hasValue(11);
        assertThat(Scenario.withPoints(nassjo, Map.of())).isEqualTo(nassjo);
        assertThatThrownBy(() -> Scenario.withPoints(nassjo, Map.of("6", 60)))
                .hasMessage("found new points for 6, of which 6.1 is reported, expected new points for its parts");
        assertThatThrownBy(() -> Scenario.withPoints(nassjo, Map.of("6.3", 31)))
                .isInstanceOf(InvalidEvaluationException.class);
        Evaluation completed = Scenario.withPoints(NASSJO_2022, Map.of("6", 60));
        assertThat(Scorer.strict().score(completed).total().points()).hasValue(542);
        assertThat(Scorer.strict().score(completed).score("6").points()).hasValue(60);
    }

    private static Scorecard scaled(int factor, double... values) {
        Catalogue catalogue = Catalogues.se2016();
        EvaluationBuilder evaluation = Evaluation.builder(catalogue)
                .municipality(Municipality.of("Nacka", "SE"))
                .evaluated(PartialDate.of(2018));
        for (int i = 0; i < values.length; i++) {
            evaluation.points(Integer.toString(i + 1), (int) (values[i] * factor));
        }
        return Scorer.strict().score(evaluation.build());
    }

    /** The worked example of OWASP SAMM's "SAMM relative scoring", times four. */
    @Test
    void computesShareOfTargetsReached() {
        Targets targets = Targets.of(
                Catalogues.se2016(),
                Map.of(
                        "1", 4,
                        "2", 4,
                        "3", 0,
                        "4", 4,
                        "5", 2,
                        "6", 0));
        assertThat(targets.attainment(scaled(4, 0.25, 0, 0, 1, 0, 0))).isEqualTo(Figure.of(Ratio.of(5, 14)));
        assertThat(targets.attainment(scaled(4, 9, 9, 0, 9, 9, 0))).isEqualTo(Figure.of(Ratio.ONE));
        assertThat(targets.attainment(scaled(4, 1, 1, 0, 1)))
                .isEqualTo(Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN));
        assertThat(Targets.of(targets.catalogue(), Map.of("1", 0)).attainment(scaled(4, 1)))
                .isEqualTo(Figure.unavailable(UnavailableReason.NO_VALUES));
        assertThatThrownBy(() -> Targets.of(targets.catalogue(), Map.of("1", 101)))
                .hasMessage("found a target of 101 points for 1, expected 0 to 100");
        assertThatThrownBy(() -> targets.attainment(Scorer.strict().score(NASSJO_2022)))
                .isInstanceOf(IncomparableRevisionsException.class);
    }

    /** The same source: baseline 0.625, current 1.25, target 1.75, times eight; it prints 0.55 for 5/9. Then 50 %. */
    @Test
    void computesProgressTowardsTarget() {
        assertThat(Targets.progressTo(
                        scaled(8, 0.625).score("1"), scaled(8, 1.25).score("1"), 14))
                .isEqualTo(Figure.of(Ratio.of(5, 9)));
        assertThat(Targets.progressTo(scaled(4, 0.5).score("1"), scaled(4, 1.25).score("1"), 8))
                .isEqualTo(Figure.of(Ratio.of(1, 2)));
        assertThat(Targets.progressTo(scaled(4, 1).score("1"), scaled(4, 0.5).score("1"), 8))
                .isEqualTo(Figure.of(Ratio.of(-1, 2)));
        assertThat(Targets.progressTo(scaled(4, 1).score("1"), scaled(4, 3).score("1"), 8))
                .isEqualTo(Figure.of(Ratio.of(2)));
        assertThat(Targets.progressTo(scaled(4, 1).score("1"), scaled(4, 3).score("1"), 4))
                .isEqualTo(Figure.unavailable(UnavailableReason.NO_SPREAD));
        assertThat(Targets.progressTo(scaled(4, 1).score("2"), scaled(4, 3).score("2"), 4))
                .isEqualTo(Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN));
        assertThatThrownBy(() ->
                        Targets.progressTo(scaled(4, 1).score("1"), scaled(4, 3).score("2"), 4))
                .isInstanceOf(IncomparableScoresException.class);
        assertThat(Targets.progressTo(scaled(4, 1).score("1"), scaled(4, 3).score("1"), Integer.MIN_VALUE))
                .isEqualTo(Figure.of(Ratio.of(8, Integer.MIN_VALUE - 4L)));
        assertThatThrownBy(() -> Targets.progressTo(
                        Scorer.strict().score(NASSJO_2019).total(),
                        Scorer.strict().score(NASSJO_2022).total(),
                        600))
                .isInstanceOf(IncomparableRevisionsException.class);
    }

    @Test
    void findsChangeByCriterionOfEitherCatalogue() {
        Progress progress = Progress.between(NASSJO_2019, NASSJO_2022);
        Change total = progress.change("total");
        assertThat(progress.change(Catalogues.se2016().root())).isEqualTo(total);
        assertThat(progress.change(Catalogues.se2020().root())).isEqualTo(total);
        assertThat(total.earlierPoints()).isEqualTo(Figure.of(540));
        assertThat(total.laterPoints()).isEqualTo(Figure.of(542));
    }

    @Test
    void separatesUnknownPointsFromUnknownCriteria() {
        Progress progress = Progress.between(NASSJO_2019, NASSJO_2022);
        assertThatThrownBy(() -> progress.change("1"))
                .isInstanceOf(UnavailableFigureException.class)
                .hasMessage("figure unavailable: its own points are not known");
        assertThatThrownBy(() -> progress.change(Catalogues.se2020().criterion("1")))
                .isInstanceOf(UnavailableFigureException.class);
        assertThatThrownBy(() -> progress.change("99")).isInstanceOf(UnknownCriterionException.class);
        assertThatThrownBy(() -> progress.change(Catalogues.no2010().criterion("1")))
                .isInstanceOf(UnknownCriterionException.class);
    }

    @Test
    void returnsChangesOfOneLevel() {
        Progress progress = Progress.between(
                evaluation("Vallentuna", "SE-2016", "2017-02", Map.of("total", 555, "1", 60))
                        .build(),
                evaluation("Vallentuna", "SE-2016", "2019", Map.of("total", 603, "2", 70))
                        .build());
        assertThat(progress.changes(Level.TOTAL)).extracting(Change::codes).containsExactly("total");
        assertThat(progress.changes(Level.AREA)).extracting(Change::codes).containsExactly("1", "2");
        assertThat(progress.changes(Level.SUB_AREA)).isEmpty();
        assertThat(progress.change("1").laterPoints())
                .isEqualTo(Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN));
    }

    @Test
    void targetsShowTheirPoints() {
        Targets targets = Targets.of(Catalogues.se2020(), Map.of("2", 80, "1", 90));
        assertThat(targets.points())
                .containsExactly(Map.entry(CriterionCode.of("1"), 90), Map.entry(CriterionCode.of("2"), 80));
        assertThat(targets).hasToString("SE-2020: {1=90, 2=80}");
    }
}
