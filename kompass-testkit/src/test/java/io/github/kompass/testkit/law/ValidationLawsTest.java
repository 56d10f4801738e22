package io.github.kompass.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kompass.catalogue.Catalogue;
import io.github.kompass.catalogue.Catalogues;
import io.github.kompass.catalogue.Criterion;
import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.evaluation.Observations;
import io.github.kompass.evaluation.Points;
import io.github.kompass.scoring.EvaluationRule;
import io.github.kompass.scoring.InvalidEvaluationException;
import io.github.kompass.scoring.MissingPolicy;
import io.github.kompass.scoring.Scorer;
import io.github.kompass.testkit.jqwik.Faulty;
import io.github.kompass.testkit.jqwik.KompassArbitraries;
import io.github.kompass.value.JsonPath;
import io.github.kompass.value.Severity;
import io.github.kompass.value.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** All that is wrong is reported, where it is wrong, and nothing else. */
@Domain(KompassDomain.class)
@StatisticsReport(onFailureOnly = true)
class ValidationLawsTest {

    @Property
    void a_valid_evaluation_has_no_error(@ForAll Evaluation evaluation) {
        assertThat(errors(evaluation)).isEmpty();
    }

    @Property(tries = 1_000)
    void a_fault_is_reported_where_it_is_and_is_the_only_error(
            @ForAll("broken") Tuple2<EvaluationRule, Faulty> broken) {
        EvaluationRule rule = broken.get1();
        Faulty faulty = broken.get2();
        Statistics.label("broken rule").collect(rule).coverage(coverage -> {
            for (EvaluationRule any : EvaluationRule.values()) {
                coverage.check(any).count(times -> times > 0);
            }
        });
        assertThat(Scorer.validate(faulty.evaluation()))
                .filteredOn(violation -> violation.rule() == rule)
                .singleElement()
                .extracting(Violation::path)
                .isEqualTo(faulty.path());
        assertThat(errors(faulty.evaluation())).hasSize(rule.severity() == Severity.ERROR ? 1 : 0);
    }

    @Provide
    Arbitrary<Tuple2<EvaluationRule, Faulty>> broken() {
        return Arbitraries.oneOf(
                        KompassArbitraries.catalogues(),
                        Arbitraries.of(Catalogues.builtIn().all()))
                .flatMap(catalogue -> Arbitraries.of(sorted(KompassArbitraries.breakable(catalogue)))
                        .flatMap(rule -> KompassArbitraries.invalidEvaluations(catalogue, rule)
                                .map(faulty -> Tuple.of(rule, faulty))));
    }

    private static List<EvaluationRule> sorted(Set<EvaluationRule> rules) {
        return rules.stream().sorted().toList();
    }

    @Property
    void each_of_many_faults_is_reported(@ForAll Evaluation valid, @ForAll int choice) {
        Catalogue catalogue = valid.catalogue();
        Observations.Builder observations = Observations.builder(catalogue);
        Random random = new Random(choice);
        List<JsonPath> faults = new ArrayList<>();
        for (Criterion criterion : catalogue.criteria()) {
            if (random.nextBoolean()) {
                observations.points(criterion.code(), criterion.max() + 1);
                faults.add(
                        JsonPath.ROOT.member("points").member(criterion.code().toString()));
            } else if (valid.observations().of(criterion) instanceof Points points) {
                observations.points(criterion.code(), points.points());
            }
        }
        observations.points("not-there", 0);
        faults.add(JsonPath.ROOT.member("points").member("not-there"));
        Evaluation faulty = valid.toBuilder().observations(observations.build()).build();
        assertThat(errors(faulty)).extracting(Violation::path).containsAll(faults);
    }

    @Property
    void a_message_is_one_line_that_begins_with_its_path(@ForAll("broken") Tuple2<EvaluationRule, Faulty> broken) {
        assertThat(Scorer.validate(broken.get2().evaluation()))
                .allSatisfy(violation -> assertThat(violation.message())
                        .startsWith(violation.path() + ": found ")
                        .contains(", expected ")
                        .matches("\\P{Cntrl}*")
                        .doesNotContainPattern("[\u0085\u2028\u2029]"));
    }

    @Property
    void only_an_error_keeps_from_scoring_and_all_is_told(
            @ForAll("broken") Tuple2<EvaluationRule, Faulty> broken, @ForAll MissingPolicy policy) {
        Evaluation faulty = broken.get2().evaluation();
        var refused = catchThrowableOfType(
                InvalidEvaluationException.class, () -> Scorer.with(policy).score(faulty));
        if (broken.get1().severity() == Severity.WARNING) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.violations()).isEqualTo(Scorer.validate(faulty));
            assertThat(refused.subject()).isEqualTo(faulty.subject());
        }
    }

    private static List<Violation> errors(Evaluation evaluation) {
        return Scorer.validate(evaluation).stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();
    }
}
