package consumer;

import static io.github.kommunkompass.testkit.assertion.KompassAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.testkit.law.CodecLaws;
import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.value.Ratio;
import org.junit.jupiter.api.Test;

class NoJqwikTest {

    @Test
    void jqwikIsAbsent() {
        assertThatThrownBy(() -> Class.forName("net.jqwik.api.Arbitrary")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void samplesAndAssertionsWorkWithoutJqwik() {
        Scorecard scorecard = Scorer.strict().score(Samples.nassjo2022());
        assertThat(scorecard).hasPoints("total", 542).hasShare("total", Ratio.of(271, 400));
        assertThatThrownBy(() -> assertThat(scorecard).hasPoints("total", 543)).hasMessageContaining("542");
    }

    @Test
    void lawsWorkWithoutJqwik() {
        KompassJson json = KompassJson.standard();
        Law.checkAll(CodecLaws.of(json::write, json::readEvaluation), Samples.evaluations());
    }
}
