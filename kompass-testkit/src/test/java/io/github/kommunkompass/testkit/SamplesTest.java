package io.github.kommunkompass.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Overdue;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanValidator;
import io.github.kommunkompass.progress.ActionFollowUp;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void nassjo2022IsFirstEvaluationWithItsFindings() {
        Evaluation whole = Samples.nassjo2022();
        assertThat(whole.findings()).hasSize(77);
        assertThat(whole.toBuilder().findings(List.of()).build())
                .isEqualTo(Samples.evaluations().get(0));
    }

    @Test
    void reportOfNassjo2022IsWhole() {
        Evaluation report = Samples.nassjo2022Report();
        assertThat(KompassJson.standard().validate(Samples.text(Samples.NASSJO_2022_REPORT)))
                .isEmpty();
        assertThat(EvaluationValidator.validate(report)).isEmpty();
        assertThat(report.title().orElseThrow().in("sv")).isEqualTo("Kommunkompassen: Analys av Nässjö kommun");
        assertThat(report.evaluators()).isEmpty();
        assertThat(report.sections().keySet())
                .hasSize(36)
                .containsExactlyElementsOf(report.catalogue().leaves().stream()
                        .map(Criterion::code)
                        .toList());
        assertThat(report.findings())
                .hasSize(114)
                .allSatisfy(finding -> assertThat(finding.id()).isPresent())
                .allSatisfy(finding -> assertThat(finding.text().languages()).containsExactly("en", "sv"));
        assertThat(report.evidence())
                .hasSize(58)
                .first()
                .satisfies(interviews -> assertThat(interviews.count()).hasValue(40));
        assertThat(report.evidence())
                .filteredOn(evidence -> evidence.kind() == EvidenceKind.INDICATOR)
                .hasSize(16)
                .extracting(Evidence::value)
                .filteredOn(Optional::isPresent)
                .extracting(Optional::get)
                .containsExactly("52", "50", "8 %");
        assertThat(report.observations()).isEqualTo(Samples.nassjo2022().observations());
        assertThat(report.sources()).isEqualTo(Samples.nassjo2022().sources());
    }

    @Test
    void syntheticDocumentsSaySo() {
        Plan plan = Samples.syntheticPlan();
        Evaluation later = Samples.syntheticLater();
        for (LocalizedText title :
                List.of(plan.title().orElseThrow(), later.title().orElseThrow())) {
            assertThat(title.in("en")).startsWith("Synthetic: made up for examples and tests");
            assertThat(title.in("sv")).startsWith("Påhittad, för exempel och test");
        }
        assertThat(plan.sources()).containsExactly(Source.of("made up")).isEqualTo(later.sources());
    }

    @Test
    void syntheticDocumentsAreValid() {
        assertThat(KompassJson.standard().validate(Samples.text(Samples.SYNTHETIC_PLAN)))
                .isEmpty();
        assertThat(KompassJson.standard().validate(Samples.text(Samples.SYNTHETIC_LATER)))
                .isEmpty();
        assertThat(PlanValidator.validate(Samples.syntheticPlan(), Samples.nassjo2022Report()))
                .isEmpty();
    }

    /** As SOURCES.md says. */
    @Test
    void syntheticDocumentsHaveEveryStateOfAFollowUp() {
        Progress progress =
                Progress.between(Samples.nassjo2022Report(), Samples.syntheticLater(), Samples.syntheticPlan());
        assertThat(progress.followUps().stream().map(FollowUp::outcome).distinct())
                .containsExactlyInAnyOrder(
                        FollowUp.Outcome.IMPROVED,
                        FollowUp.Outcome.UNCHANGED,
                        FollowUp.Outcome.DECLINED,
                        FollowUp.Outcome.NOT_KNOWN);
        assertThat(progress.followUps().stream().map(FollowUp::mention).distinct())
                .containsExactlyInAnyOrder(
                        FollowUp.Mention.AGAIN,
                        FollowUp.Mention.STRENGTH,
                        FollowUp.Mention.AGAIN_AND_STRENGTH,
                        FollowUp.Mention.NOT_MENTIONED);
        assertThat(progress.actions().stream().map(one -> one.action().status()).distinct())
                .containsExactlyInAnyOrder(ActionStatus.values());
        assertThat(progress.actions().stream().map(ActionFollowUp::overdue).distinct())
                .containsExactlyInAnyOrder(Overdue.values());
        assertThat(progress.actions().stream()
                        .flatMap(one -> one.targets().values().stream())
                        .distinct())
                .containsExactlyInAnyOrder(ActionFollowUp.Attainment.REACHED, ActionFollowUp.Attainment.NOT_REACHED);
    }

    /** Points cannot be compared, but findings and actions are followed. */
    @Test
    void aPlanIsFollowedAcrossRevisions() {
        Evaluation earlier = Samples.nassjo2019().toBuilder()
                .findings(Samples.nassjo2022Report().findings().stream()
                        .filter(finding -> List.of("i-1-1", "i-3-1", "i-4-3", "i-5-2")
                                .contains(finding.id().orElse("")))
                        // What the total of SE-2016 is about is the only criterion with points.
                        .map(finding -> new Finding(
                                finding.id(), finding.kind(), CriterionCode.TOTAL, finding.text(), List.of()))
                        .toList())
                .addFinding(Finding.of(
                        FindingKind.IMPROVEMENT, CriterionCode.TOTAL, LocalizedText.of("en", "Without an id")))
                .build();
        Plan plan = Plan.builder(earlier.subject())
                .addActions(Action.builder("a-1", LocalizedText.of("en", "All of it"))
                        .addFindings("i-1-1", "i-3-1")
                        .due(PartialDate.of(2024))
                        .status(ActionStatus.STARTED)
                        .putTarget(CriterionCode.TOTAL, 550)
                        .build())
                .build();
        Progress progress = Progress.between(earlier, Samples.syntheticLater(), plan);
        assertThat(progress.comparability().verdict()).isEqualTo(ComparabilityLevel.NONE);
        assertThat(progress.followUps().stream().map(FollowUp::outcome)).containsOnly(FollowUp.Outcome.NOT_COMPARABLE);
        assertThat(progress.followUps().stream().map(FollowUp::mention))
                .containsExactly(
                        FollowUp.Mention.STRENGTH,
                        FollowUp.Mention.AGAIN_AND_STRENGTH,
                        FollowUp.Mention.STRENGTH,
                        FollowUp.Mention.AGAIN,
                        FollowUp.Mention.NO_ID);
        assertThat(progress.followUps().stream().map(one -> one.actions().size()))
                .containsExactly(1, 1, 0, 0, 0);
        assertThat(progress.actions()).singleElement().satisfies(one -> {
            assertThat(one.overdue()).isEqualTo(Overdue.YES);
            assertThat(one.targets())
                    .containsOnly(entry(CriterionCode.TOTAL, ActionFollowUp.Attainment.NOT_COMPARABLE));
        });
    }

    @Test
    void everyLineIsValidEvaluation() {
        assertThat(Samples.text(Samples.EVALUATIONS).lines())
                .hasSize(14)
                .allSatisfy(line ->
                        assertThat(KompassJson.standard().validate(line)).isEmpty());
        assertThat(KompassJson.standard().validate(Samples.text(Samples.NASSJO_2022)))
                .isEmpty();
        assertThat(Samples.evaluations())
                .hasSize(14)
                .allSatisfy(evaluation -> assertThat(evaluation.sources()).isNotEmpty())
                .allSatisfy(evaluation ->
                        assertThat(EvaluationValidator.validate(evaluation)).isEmpty());
    }

    /** As printed: more than the mean in every area, from 7 to 25 points. */
    @Test
    void vallentuna2021LiesAbovePublishedMeans() {
        assertThat(KompassJson.standard().validate(Samples.text(Samples.MEANS_2021)))
                .isEmpty();
        Evaluation vallentuna = Samples.evaluations().get(2);
        Comparison comparison = Comparison.of(
                Scorer.strict().score(vallentuna),
                Samples.means2021(),
                ComparisonSettings.of(SubjectInclusion.UNSTATED));
        assertThat(comparison.standings(Level.AREA))
                .extracting(standing -> standing.gap().value())
                .containsExactly(
                        Ratio.of(10),
                        Ratio.of(10),
                        Ratio.of(7),
                        Ratio.of(19),
                        Ratio.of(25),
                        Ratio.of(23),
                        Ratio.of(18),
                        Ratio.of(19));
        assertThat(comparison.standings(Level.AREA))
                .extracting(Standing::rank)
                .containsOnly(Figure.unavailable(UnavailableReason.MEANS_ONLY));
    }

    @Test
    void uncertainSamplesRequireRevisionForHistory() {
        assertThat(Samples.text(Samples.UNCERTAIN).lines())
                .hasSize(5)
                .allSatisfy(line -> assertThat(KompassJson.standard().validate(line))
                        .extracting(one -> one.violation().message())
                        .containsExactly("$.revision: found nothing, expected this key"));
        List<Evaluation> ulstein = new ArrayList<>(Samples.evaluations().stream()
                .filter(evaluation -> evaluation.municipality().name().equals("Ulstein"))
                .toList());
        assertThat(changes(ulstein)).containsExactly(Figure.of(72));
        Catalogues builtIn = Catalogues.builtIn();
        Samples.uncertain(builtIn.catalogue("SE-2010"), builtIn.catalogue("NO-2010")).stream()
                .filter(evaluation -> evaluation.municipality().name().equals("Ulstein"))
                .forEach(ulstein::add);
        assertThat(changes(ulstein)).containsExactly(Figure.of(72), Figure.of(34), Figure.of(67));
    }

    @Test
    void uncertainSamplesAreOfYearsWhenRevisionsChanged() {
        assertThat(Samples.uncertain(Catalogues.se2016(), Catalogues.no2010()))
                .extracting(evaluation -> evaluation.subject().describe() + ", "
                        + Scorer.strict().score(evaluation).total().points().orElseThrow())
                .containsExactly(
                        "Örebro (SE), 2015, SE-2016, 650",
                        "Ulstein (NO), 2019, NO-2010, 534",
                        "Ulstein (NO), 2017, NO-2010, 467",
                        "Røros (NO), 2017, NO-2010, 396",
                        "Tyresö (SE), 2015, SE-2016, 536");
        assertThat(Samples.uncertain(Catalogues.se2010(), Catalogues.no2010())).allSatisfy(evaluation -> {
            assertThat(evaluation.sources()).isNotEmpty();
            assertThat(EvaluationValidator.validate(evaluation)).isEmpty();
        });
        assertThat(Samples.evaluations())
                .noneMatch(evaluation -> evaluation.municipality().name().equals("Tyresö"));
    }

    private static List<Figure<Integer>> changes(List<Evaluation> evaluations) {
        return History.of(evaluations).steps().stream()
                .map(step -> step.change("total").points())
                .toList();
    }

    @Test
    void rejectsMissingFileByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.text("grastorp-2014.json"))
                .withMessage(
                        "found \"grastorp-2014.json\", expected nassjo-2022.json, nassjo-2022-report.json,"
                                + " nassjo-plan-synthetic.json, nassjo-2025-synthetic.json, evaluations.ndjson, means-2021.json or uncertain.ndjson");
    }

    @Test
    void everyEvaluationHasName() {
        List<Evaluation> named = List.of(
                Samples.nassjo2019(),
                Samples.vallentuna2021(),
                Samples.vallentuna2019(),
                Samples.vallentuna2017(),
                Samples.tomelilla2020(),
                Samples.tomelilla2022(),
                Samples.helsingborg2017(),
                Samples.grastorp2014(),
                Samples.karlskoga2014(),
                Samples.nacka2011(),
                Samples.ulstein2015(),
                Samples.ulstein2013(),
                Samples.roros2013());
        List<Evaluation> others = Samples.evaluations().stream()
                .filter(evaluation -> !(evaluation.municipality().name().equals("Nässjö")
                        && evaluation.evaluated().equals(PartialDate.of(2022, 9))))
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(others);
        assertThat(named).allSatisfy(evaluation -> {
            assertThat(evaluation.sources()).isNotEmpty();
            assertThat(EvaluationValidator.validate(evaluation)).isEmpty();
        });
        assertThat(named.stream()
                        .map(evaluation -> Scorer.strict()
                                .score(evaluation)
                                .total()
                                .points()
                                .orElseThrow()))
                .containsExactly(540, 648, 603, 555, 497, 546, 668, 506, 450, 644, 433, 361, 254);
    }
}
