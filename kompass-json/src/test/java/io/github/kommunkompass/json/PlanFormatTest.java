package io.github.kommunkompass.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import org.junit.jupiter.api.Test;

class PlanFormatTest {

    private static final KompassJson JSON = KompassJson.standard();

    private static final Finding OPPORTUNITY = Finding.of(
                    FindingKind.IMPROVEMENT, CriterionCode.of("3"), LocalizedText.of("en", "Tie money to results"))
            .withId("i-3-1");

    private static final Evaluation EARLIER =
            evaluation(2020, 60).addFinding(OPPORTUNITY).build();

    private static final Evaluation LATER = evaluation(2023, 75)
            .addFinding(
                    Finding.of(FindingKind.STRENGTH, CriterionCode.of("3"), LocalizedText.of("en", "Budgets by result"))
                            .withId("s-3-1")
                            .withRefersTo("i-3-1"))
            .build();

    private static final Action BUDGET = Action.builder("a-1", LocalizedText.of("en", "Tie the budget to results"))
            .addFindings("i-3-1")
            .addCriteria(CriterionCode.of("3"))
            .responsible("The finance director")
            .due(PartialDate.of(2022, 6))
            .status(ActionStatus.STARTED)
            .putTarget(CriterionCode.of("3"), 70)
            .build();

    private static final Plan PLAN = Plan.builder(EARLIER.subject())
            .title(LocalizedText.of("sv", "Handlingsplan"))
            .addActions(
                    BUDGET,
                    Action.builder("a-2", LocalizedText.of("en", "Ask citizens"))
                            .addCriteria(CriterionCode.of("1"))
                            .build())
            .addSources(Source.of("made up"))
            .build();

    private static io.github.kommunkompass.evaluation.EvaluationBuilder evaluation(int year, int points) {
        return Evaluation.builder(Catalogues.se2020())
                .municipality(Municipality.of("Åre", "SE"))
                .evaluated(PartialDate.of(year))
                .points("3", points);
    }

    @Test
    void plansAreReadAsTheyAreWritten() {
        String json = JSON.write(Format.PLAN, PLAN);
        assertThat(json)
                .isEqualTo(
                        "{\"format\":\"kompass/plan/1\",\"of\":{\"municipality\":{\"name\":\"Åre\",\"country\":\"SE\"},"
                                + "\"revision\":\"SE-2020\",\"evaluated\":\"2020\"},\"title\":{\"sv\":\"Handlingsplan\"},"
                                + "\"actions\":[{\"id\":\"a-1\",\"text\":{\"en\":\"Tie the budget to results\"},"
                                + "\"findings\":[\"i-3-1\"],\"criteria\":[\"3\"],\"responsible\":\"The finance director\","
                                + "\"due\":\"2022-06\",\"status\":\"started\",\"target\":{\"3\":70}},"
                                + "{\"id\":\"a-2\",\"text\":{\"en\":\"Ask citizens\"},\"criteria\":[\"1\"],\"status\":\"planned\"}],"
                                + "\"sources\":[\"made up\"]}");
        assertThat(JSON.read(Format.PLAN, json)).isEqualTo(PLAN);
    }

    @Test
    void reportsEachErrorWithItsPath() {
        InvalidDocumentException wrong = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> JSON.read(
                        Format.PLAN,
                        "{\"format\":\"kompass/plan/1\",\"of\":{\"municipality\":{\"name\":\"Åre\",\"country\":\"SE\"},"
                                + "\"revision\":\"SE-2020\"},\"actions\":[{\"id\":\"a 1\",\"text\":{\"en\":\"x\"},"
                                + "\"findings\":[\"i\",\"i\"],\"status\":\"doing\",\"who\":\"?\"},"
                                + "{\"id\":\"a\",\"text\":{\"en\":\"x\"},\"status\":\"done\",\"target\":{\"3\":1.5}}]}"));
        assertThat(wrong.locatedViolations().stream()
                        .map(located -> located.violation().path().toString()))
                .containsExactly(
                        "$.of.evaluated",
                        "$.actions[0].id",
                        "$.actions[0].findings",
                        "$.actions[0].status",
                        "$.actions[0].who",
                        "$.actions[1].target['3']");
    }

    @Test
    void writesTheStatusOfAPlan() {
        assertThat(JSON.write(Format.PLAN_STATUS, PlanStatus.of(PLAN, EARLIER, PartialDate.of(2022))))
                .contains(
                        "\"date\":\"2022\",\"actions\":{\"planned\":1,\"started\":1,\"done\":0,\"dropped\":0},\"shareDone\":{\"exact\":\"0\",\"value\":0},"
                                + "\"perhapsOverdue\":[\"a-1\"],")
                .contains("{\"criterion\":\"3\",\"score\":{\"points\":60,")
                .contains("\"target\":70,\"points\":70,\"gain\":10}");
    }

    @Test
    void writesWhatBecameOfFindingsAndActions() {
        assertThat(JSON.write(Format.PROGRESS, Progress.between(EARLIER, LATER, PLAN)))
                .contains(
                        "\"followUp\":[{\"id\":\"i-3-1\",\"criterion\":\"3\",\"text\":{\"en\":\"Tie money to results\"},"
                                + "\"outcome\":\"improved\",\"mention\":\"strength\",\"laterFindings\":[{\"id\":\"s-3-1\",")
                .contains("\"actions\":[\"a-1\"]}],\"actions\":[{\"action\":{\"id\":\"a-1\",")
                .contains("\"overdue\":\"yes\",\"targets\":{\"3\":\"reached\"}}");
        assertThat(JSON.write(
                        Format.PROGRESS,
                        Progress.between(
                                evaluation(2020, 60).build(),
                                evaluation(2021, 60).build())))
                .contains("\"followUp\":[],\"unavailable\":{\"ratePerYear\"");
    }
}
