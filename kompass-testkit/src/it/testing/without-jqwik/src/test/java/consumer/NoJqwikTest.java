package consumer;

import static io.github.kompass.testkit.assertion.KompassAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kompass.scoring.Scorecard;
import io.github.kompass.scoring.Scorer;
import io.github.kompass.testkit.Samples;
import io.github.kompass.testkit.law.CodecLaws;
import io.github.kompass.testkit.law.Law;
import io.github.kompass.json.KompassJson;
import io.github.kompass.value.Ratio;
import org.junit.jupiter.api.Test;

class NoJqwikTest {

    @Test
    void jqwikIsNotHere() {
        assertThatThrownBy(() -> Class.forName("net.jqwik.api.Arbitrary")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void samplesAndAssertionsWorkWithoutIt() {
        Scorecard scorecard = Scorer.strict().score(Samples.nassjo2022());
        assertThat(scorecard).hasPoints("total", 542).hasShare("total", Ratio.of(271, 400));
        assertThatThrownBy(() -> assertThat(scorecard).hasPoints("total", 543)).hasMessageContaining("542");
    }

    @Test
    void lawsWorkWithoutIt() {
        KompassJson json = KompassJson.standard();
        Law.checkAll(CodecLaws.of(json::write, json::readEvaluation), Samples.evaluations());
    }
}
