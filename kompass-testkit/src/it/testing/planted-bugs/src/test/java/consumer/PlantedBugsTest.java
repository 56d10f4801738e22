package consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.testkit.law.LawViolatedError;
import io.github.kommunkompass.testkit.law.PlannedEvaluation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Wrong scorers, rankings and plans are detected, each by a counter-example that can be checked by hand. */
class PlantedBugsTest {

    private static final int SMALL = 3;

    @Test
    void detectsScorerThatTreatsMissingAsZero() {
        assertDetected("scoring-missing", TakesMissingForZero.class);
    }

    @Test
    void detectsScorerThatRoundsTooEarly() {
        assertDetected("scoring-share", RoundsTooEarly.class);
    }

    private static void assertDetected(String law, Class<?> properties) {
        assertThat(violations(properties))
                .filteredOn(violated -> violated.law().equals(law))
                .singleElement()
                .satisfies(PlantedBugsTest::assertSmall);
    }

    @Test
    void detectsRankingThatSplitsTies() {
        assertThat(violations(SplitsTies.class)).isNotEmpty().allSatisfy(violated -> {
            assertThat(violated.law()).isEqualTo("rank-ties");
            assertThat((List<?>) violated.input().orElseThrow()).hasSizeLessThanOrEqualTo(SMALL);
        });
    }

    @Test
    void detectsPlanThatCountsActionTwice() {
        assertDetectedInPlan("plan-once", CountsActionTwice.class);
    }

    @Test
    void detectsPlanThatMatchesFindingsByText() {
        assertDetectedInPlan("plan-ids", MatchesByText.class);
    }

    private static void assertDetectedInPlan(String law, Class<?> properties) {
        assertThat(violations(properties)).singleElement().satisfies(violated -> {
            assertThat(violated.law()).isEqualTo(law);
            PlannedEvaluation planned =
                    (PlannedEvaluation) violated.input().orElseThrow();
            assertThat(planned.plan().actions()).hasSizeLessThanOrEqualTo(SMALL);
            assertThat(planned.earlier().findings()).hasSizeLessThanOrEqualTo(SMALL);
            assertThat(planned.later().findings()).hasSizeLessThanOrEqualTo(SMALL);
        });
    }

    private static void assertSmall(LawViolatedError violated) {
        assertThat(((Evaluation) violated.input().orElseThrow()).catalogue().criteria())
                .as("%s", violated.getMessage())
                .hasSizeLessThanOrEqualTo(SMALL);
    }

    private static List<LawViolatedError> violations(Class<?> properties) {
        return EngineTestKit.engine("jqwik").selectors(selectClass(properties)).execute().testEvents().failed().stream()
                .flatMap(event -> throwable(event).stream())
                .map(LawViolatedError.class::cast)
                .toList();
    }

    private static Optional<Throwable> throwable(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class).getThrowable();
    }
}
