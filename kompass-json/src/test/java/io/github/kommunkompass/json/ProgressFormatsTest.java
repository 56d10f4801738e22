package io.github.kommunkompass.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.UnknownCriterionException;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.json.document.ExplanationDocument;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.json.document.TargetsDocument;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.progress.UnorderedEvaluationsException;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The documents of explanations, targets, scenarios and moves. */
class ProgressFormatsTest {

    private static final KompassJson JSON = KompassJson.standard();
    private static final Evaluation NASSJO = JSON.readEvaluation(Documents.nassjo2022());

    private static final String WHO =
            "\"municipality\":{\"name\":\"Nässjö\",\"country\":\"SE\"},\"revision\":\"SMALL\",";

    private static EvaluationBuilder small(String date) {
        return Evaluation.builder(Documents.SMALL)
                .municipality(Municipality.of("Nässjö", "SE"))
                .evaluated(PartialDate.parse(date));
    }

    private static <T> String written(Format<T> format, T content) {
        String text = JSON.write(format, content);
        assertThat(Schemas.errors(format, text)).as(text).isEmpty();
        return text;
    }

    @Test
    void writesExplanation() {
        Evaluation evaluation =
                small("2022").points("1", 4).missing("2", Missing.SUPPRESSED).build();
        assertThat(written(Format.EXPLANATION, ExplanationDocument.of(evaluation, Scorer.strict())))
                .isEqualTo(
                        "{\"format\":\"kompass/explanation/1\"," + WHO + "\"evaluated\":\"2022\",\"policy\":\"strict\","
                                + "\"explanation\":{\"criterion\":\"total\",\"score\":{\"atLeast\":4,\"atMost\":14,\"max\":20,"
                                + "\"completeness\":{\"exact\":\"1/2\",\"value\":0.5}},\"origin\":\"unknown\","
                                + "\"reported\":\"not-reported\",\"weight\":{\"exact\":\"1\",\"value\":1},\"parts\":["
                                + "{\"criterion\":\"1\",\"score\":{\"points\":4,\"max\":10,\"share\":{\"exact\":\"2/5\",\"value\":0.4}},"
                                + "\"origin\":\"reported\",\"reported\":4,\"weight\":{\"exact\":\"1/2\",\"value\":0.5}},"
                                + "{\"criterion\":\"2\",\"score\":{\"atLeast\":0,\"atMost\":10,\"max\":10,"
                                + "\"completeness\":{\"exact\":\"0\",\"value\":0}},\"origin\":\"unknown\",\"reported\":\"suppressed\","
                                + "\"weight\":{\"exact\":\"1/2\",\"value\":0.5}}]}}");
    }

    @Test
    void explanationOfOneScoreIsThatPart() {
        ExplanationDocument all = ExplanationDocument.of(NASSJO, Scorer.strict());
        String part = written(Format.EXPLANATION, all.part("6"));
        String whole = written(Format.EXPLANATION, all);
        String explained = part.substring(part.indexOf("\"explanation\":{") + "\"explanation\":".length());
        assertThat(whole).contains(explained.substring(0, explained.length() - 1));
        assertThatThrownBy(() -> all.part("6").part("7")).isInstanceOf(UnknownCriterionException.class);
        assertThatThrownBy(() -> new ExplanationDocument(
                        small("2022").build().subject(), Scorer.strict().explain(NASSJO)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found an explanation of SE-2020 for an evaluation of SMALL, expected one revision");
    }

    @Test
    void writesTargets() {
        Targets targets = Targets.of(Documents.SMALL, Map.of("1", 8, "2", 5));
        Evaluation evaluation = small("2022").points("1", 6).points("2", 7).build();
        String sixth = "\"score\":{\"points\":6,\"max\":10,\"share\":{\"exact\":\"3/5\",\"value\":0.6}},\"gap\":-2";
        String seventh = "\"score\":{\"points\":7,\"max\":10,\"share\":{\"exact\":\"7/10\",\"value\":0.7}},\"gap\":2";
        assertThat(written(Format.TARGETS, TargetsDocument.of(targets, evaluation)))
                .isEqualTo("{\"format\":\"kompass/targets/1\"," + WHO + "\"evaluated\":\"2022\",\"targets\":{"
                        + "\"1\":{\"target\":8," + sixth + "},\"2\":{\"target\":5," + seventh + "}},"
                        + "\"attainment\":{\"exact\":\"11/13\",\"value\":0.8461538461538461}}");
        Evaluation baseline = small("2019").points("1", 5).points("2", 5).build();
        assertThat(written(Format.TARGETS, TargetsDocument.of(targets, evaluation, baseline)))
                .contains("\"baseline\":{" + WHO + "\"evaluated\":\"2019\"},\"targets\":{")
                .contains(sixth + ",\"sinceBaseline\":{\"score\":{\"points\":5,\"max\":10,\"share\":{\"exact\":\"1/2\","
                        + "\"value\":0.5}},\"progress\":{\"exact\":\"1/3\",\"value\":0.3333333333333333}}}")
                .contains(
                        seventh + ",\"sinceBaseline\":{\"score\":{\"points\":5,\"max\":10,\"share\":{\"exact\":\"1/2\","
                                + "\"value\":0.5}},\"unavailable\":{\"progress\":\"no-spread\"}}}");
    }

    @Test
    void writesWhyTargetsHaveNoFigures() {
        TargetsDocument document = TargetsDocument.of(
                Targets.of(Documents.SMALL, Map.of("total", 15)), small("2022").build());
        assertThat(written(Format.TARGETS, document))
                .contains("\"unavailable\":{\"gap\":\"points-not-known\"}}}")
                .endsWith(
                        ",\"fewestCriteria\":[{\"level\":\"area\",\"unavailable\":{\"criteria\":\"points-not-known\"}}],"
                                + "\"unavailable\":{\"attainment\":\"points-not-known\"}}");
    }

    /** Sorted by headroom: 6.3 has 19 points left, 6.4 14, 2.3 13 and 4.3 12, which are the 58 points to 600. */
    @Test
    void writesFewestCriteriaForTotal() {
        TargetsDocument document = TargetsDocument.of(Targets.of(NASSJO.catalogue(), Map.of("total", 600)), NASSJO);
        assertThat(written(Format.TARGETS, document))
                .contains("\"fewestCriteria\":[{\"level\":\"area\",\"criteria\":[\"6\",\"4\"]},"
                        + "{\"level\":\"sub-area\",\"criteria\":[\"6.3\",\"6.4\",\"2.3\",\"4.3\"]}]");
    }

    /** The blog of OWASP SAMM on relative scoring, in quarters: 5/14 of the targets. It prints 5/9 of progress as 0.55. */
    @Test
    void attainmentIsThatOfSamm() {
        CriterionBuilder root = Criterion.root().name("en", "Total");
        for (int i = 1; i <= 6; i++) {
            root.add(Criterion.builder("p" + i).name("en", "Practice " + i).max(14));
        }
        Catalogue samm = Catalogue.builder("SAMM").root(root).build();
        Targets targets = Targets.of(samm, Map.of("p1", 4, "p2", 4, "p3", 0, "p4", 4, "p5", 2, "p6", 0));
        assertThat(TargetsDocument.of(targets, practices(samm, "2022", 1, 0, 0, 4, 0, 0))
                        .attainment())
                .isEqualTo(Figure.of(Ratio.of(5, 14)));
        assertThat(written(
                        Format.TARGETS,
                        TargetsDocument.of(
                                Targets.of(samm, Map.of("p1", 14)),
                                practices(samm, "2022", 10, 0, 0, 0, 0, 0),
                                practices(samm, "2020", 5, 0, 0, 0, 0, 0))))
                .contains("\"progress\":{\"exact\":\"5/9\",\"value\":0.5555555555555556}");
    }

    private static Evaluation practices(Catalogue catalogue, String date, int... points) {
        EvaluationBuilder evaluation = Evaluation.builder(catalogue)
                .municipality(Municipality.of("Nässjö", "SE"))
                .evaluated(PartialDate.parse(date));
        for (int i = 0; i < points.length; i++) {
            evaluation.points("p" + (i + 1), points[i]);
        }
        return evaluation.build();
    }

    @Test
    void rejectsTargetsOfOtherEvaluations() {
        Targets targets = Targets.of(Documents.SMALL, Map.of("1", 8));
        Evaluation evaluation = small("2022").points("1", 6).build();
        assertThatThrownBy(() -> TargetsDocument.of(targets, NASSJO))
                .isInstanceOf(IncomparableRevisionsException.class);
        assertThatThrownBy(() -> TargetsDocument.of(
                        targets, evaluation, small("2023").points("1", 5).build()))
                .isInstanceOf(UnorderedEvaluationsException.class);
        Evaluation other =
                small("2019").municipality(Municipality.of("Solna", "SE")).build();
        assertThatThrownBy(() -> TargetsDocument.of(targets, evaluation, other))
                .isInstanceOf(UnorderedEvaluationsException.class);
    }

    @Test
    void writesScenario() {
        Evaluation evaluation =
                small("2022").points("1", 6).points("2", 7).points("total", 13).build();
        ScenarioDocument document = ScenarioDocument.of(evaluation, Map.of("1", 9));
        String before = "{\"points\":13,\"max\":20,\"share\":{\"exact\":\"13/20\",\"value\":0.65}}";
        String after = "{\"points\":16,\"max\":20,\"share\":{\"exact\":\"4/5\",\"value\":0.8}}";
        assertThat(written(Format.SCENARIO, document))
                .startsWith("{\"format\":\"kompass/scenario/1\"," + WHO + "\"evaluated\":\"2022\",\"points\":{\"1\":9},"
                        + "\"changes\":{\"total\":{\"before\":" + before + ",\"after\":" + after + ",\"change\":3},"
                        + "\"1\":{\"before\":{\"points\":6,")
                .contains("\"change\":3}},\"before\":{\"total\":" + before + ",\"1\":")
                .contains(",\"after\":{\"total\":" + after + ",\"1\":");
    }

    @Test
    void scenarioMayMakePointsKnown() {
        Evaluation evaluation = small("2022").points("1", 6).build();
        assertThat(written(Format.SCENARIO, ScenarioDocument.of(evaluation, Map.of("2", 7))))
                .contains("\"after\":{\"points\":13,\"max\":20,\"share\":{\"exact\":\"13/20\",\"value\":0.65}},"
                        + "\"unavailable\":{\"change\":\"points-not-known\"}}");
        assertThat(ScenarioDocument.of(evaluation, Map.of("1", 6)).affected()).isEmpty();
        assertThat(written(Format.SCENARIO, ScenarioDocument.of(evaluation, Map.of("1", 6))))
                .contains("\"points\":{\"1\":6},\"changes\":{},");
    }

    @Test
    void scenarioIsOfOneEvaluation() {
        Scorecard before = Scorer.strict().score(small("2022").points("1", 6).build());
        Scorecard other = Scorer.strict().score(small("2023").points("1", 6).build());
        assertThatThrownBy(() -> new ScenarioDocument(Map.of(), before, other))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "found Nässjö (SE), 2022, SMALL; Nässjö (SE), 2023, SMALL, expected scores of one evaluation");
        assertThatThrownBy(() -> new ScenarioDocument(Map.of(CriterionCode.of("9"), 1), before, before))
                .isInstanceOf(UnknownCriterionException.class);
    }

    private static Scorecard total(String name, String date, int points) {
        return Scorer.strict()
                .score(Evaluation.builder(Catalogues.se2020())
                        .municipality(Municipality.of(name, "SE"))
                        .evaluated(PartialDate.parse(date))
                        .points("total", points)
                        .build());
    }

    @Test
    void writesMoves() {
        PopulationChange change = PopulationChange.between(
                List.of(total("Arboga", "2020", 500), total("Boden", "2020", 520), total("Eda", "2020", 510)),
                List.of(total("Arboga", "2022", 530), total("Boden", "2022", 525), total("Solna", "2022", 600)),
                "total");
        assertThat(written(Format.MOVES, change))
                .isEqualTo(
                        "{\"format\":\"kompass/moves/1\",\"revision\":\"SE-2020\",\"by\":\"total\",\"ties\":\"competition\","
                                + "\"register\":\"built-in 2026-01-01\",\"moves\":["
                                + "{\"municipality\":{\"name\":\"Arboga\",\"country\":\"SE\"},\"earlier\":{\"points\":500,\"rank\":2},"
                                + "\"later\":{\"points\":530,\"rank\":1},\"pointsChange\":30,\"rankChange\":-1},"
                                + "{\"municipality\":{\"name\":\"Boden\",\"country\":\"SE\"},\"earlier\":{\"points\":520,\"rank\":1},"
                                + "\"later\":{\"points\":525,\"rank\":2},\"pointsChange\":5,\"rankChange\":1}],"
                                + "\"entrants\":[{\"name\":\"Solna\",\"country\":\"SE\"}],"
                                + "\"leavers\":[{\"name\":\"Eda\",\"country\":\"SE\"}],\"kendallTauB\":-1,\"spearmanRho\":-1}");
    }
}
