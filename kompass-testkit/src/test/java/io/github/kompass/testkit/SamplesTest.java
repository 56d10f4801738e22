package io.github.kompass.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.json.KompassJson;
import io.github.kompass.scoring.Scorer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void nassjo_2022_is_the_first_of_the_evaluations_with_its_findings() {
        Evaluation whole = Samples.nassjo2022();
        assertThat(whole.findings()).hasSize(77);
        assertThat(whole.toBuilder().findings(List.of()).build())
                .isEqualTo(Samples.evaluations().get(0));
    }

    @Test
    void each_line_is_an_evaluation_about_which_there_is_nothing_to_say() {
        assertThat(Samples.text(Samples.EVALUATIONS).lines())
                .hasSize(14)
                .allSatisfy(line ->
                        assertThat(KompassJson.standard().validate(line)).isEmpty());
        assertThat(KompassJson.standard().validate(Samples.text(Samples.NASSJO_2022)))
                .isEmpty();
        assertThat(Samples.evaluations())
                .hasSize(14)
                .allSatisfy(evaluation -> assertThat(evaluation.sources()).isNotEmpty())
                .allSatisfy(
                        evaluation -> assertThat(Scorer.validate(evaluation)).isEmpty());
    }

    @Test
    void a_file_that_is_not_there_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.text("grastorp-2014.json"))
                .withMessage("found \"grastorp-2014.json\", expected nassjo-2022.json or evaluations.ndjson");
    }
}
