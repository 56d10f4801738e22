package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.scoring.InvalidEvaluationException;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
import io.github.kommunkompass.testkit.law.EvaluationWithFaults;
import io.github.kommunkompass.testkit.law.ValidationLaws;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** All violations are reported at their paths, and nothing else. */
@Domain(LawDomain.class)
@StatisticsReport(onFailureOnly = true)
@AddLifecycleHook(SeedOfTheBuild.class)
class ValidationLawsTest extends LawProperties<EvaluationWithFaults> {

    ValidationLawsTest() {
        super(
                List.of(ValidationLaws.faults(ValidationLaws.kompass())),
                KompassArbitraries.invalidEvaluations(catalogues()));
    }

    private static Arbitrary<Catalogue> catalogues() {
        return Arbitraries.oneOf(
                KompassArbitraries.catalogues(),
                Arbitraries.of(Catalogues.builtIn().all()));
    }

    private static Set<JsonPath> errors(Evaluation evaluation) {
        return ValidationLaws.kompass().apply(evaluation);
    }

    @Provide
    Arbitrary<Evaluation> valid() {
        return KompassArbitraries.evaluations(catalogues());
    }

    @Property
    void validEvaluationsHaveNoErrors(@ForAll("valid") Evaluation evaluation) {
        ValidationLaws.valid(ValidationLaws.kompass()).check(evaluation);
    }

    @Property(tries = 1_000)
    void reportsSingleFaultAtItsPath(@ForAll("inputs") EvaluationWithFaults faulty) {
        EvaluationRule rule = rule(faulty);
        Statistics.label("broken rule").collect(rule).coverage(coverage -> {
            for (EvaluationRule any : EvaluationRule.values()) {
                coverage.check(any).count(times -> times > 0);
            }
        });
        assertThat(EvaluationValidator.validate(faulty.evaluation()))
                .filteredOn(violation -> violation.rule() == rule)
                .singleElement()
                .extracting(Violation::path)
                .isEqualTo(faulty.faults().get(rule));
        assertThat(errors(faulty.evaluation())).hasSize(rule.severity() == Severity.ERROR ? 1 : 0);
    }

    @Property
    void reportsEachOfManyFaults(@ForAll Evaluation valid, @ForAll int choice) {
        Catalogue catalogue = valid.catalogue();
        EvaluationBuilder evaluation = Changed.withoutReports(valid);
        Random random = new Random(choice);
        List<JsonPath> faults = new ArrayList<>();
        for (Criterion criterion : catalogue.criteria()) {
            if (random.nextBoolean()) {
                evaluation.points(criterion.code(), criterion.max() + 1);
                faults.add(
                        JsonPath.ROOT.member("points").member(criterion.code().toString()));
            } else if (valid.observations().observation(criterion) instanceof Points points) {
                evaluation.points(criterion.code(), points.points());
            }
        }
        evaluation.points("not-there", 0);
        faults.add(JsonPath.ROOT.member("points").member("not-there"));
        assertThat(errors(evaluation.build())).containsAll(faults);
    }

    @Property
    void messageIsOneLineStartingWithPath(@ForAll("inputs") EvaluationWithFaults faulty) {
        assertThat(EvaluationValidator.validate(faulty.evaluation()))
                .allSatisfy(violation -> assertThat(violation.message())
                        .startsWith(violation.path() + ": found ")
                        .contains(", expected ")
                        .matches("\\P{Cntrl}*")
                        .doesNotContainPattern("[\u0085\u2028\u2029]"));
    }

    @Property
    void onlyErrorsPreventScoringAndAllAreReported(
            @ForAll("inputs") EvaluationWithFaults faulty, @ForAll MissingPolicy policy) {
        var refused = catchThrowableOfType(
                InvalidEvaluationException.class, () -> Scorer.with(policy).score(faulty.evaluation()));
        assertThat(EvaluationValidator.isValid(faulty.evaluation())).isEqualTo(refused == null);
        if (rule(faulty).severity() == Severity.WARNING) {
            assertThat(refused).isNull();
        } else {
            // Scoring does not depend on municipalities.
            assertThat(refused.violations())
                    .isEqualTo(EvaluationValidator.validate(faulty.evaluation(), MunicipalityRegister.none()));
            assertThat(refused.subject()).isEqualTo(faulty.evaluation().subject());
        }
    }

    private static EvaluationRule rule(EvaluationWithFaults faulty) {
        return faulty.faults().keySet().iterator().next();
    }

    @Property
    void generatesSeveralFaultsTogether(@ForAll("together") EvaluationWithFaults faulty) {
        assertThat(errors(faulty.evaluation())).isEqualTo(faulty.errors());
        assertThat(EvaluationValidator.validate(faulty.evaluation()))
                .extracting(Violation::rule)
                .containsAll(faulty.faults().keySet());
    }

    @Provide
    Arbitrary<EvaluationWithFaults> together() {
        return Arbitraries.of(
                        EnumSet.of(EvaluationRule.SUM_MISMATCH, EvaluationRule.POINTS_OUT_OF_RANGE),
                        EnumSet.of(EvaluationRule.SUM_OUT_OF_BOUNDS, EvaluationRule.NOT_APPLICABLE_CONFLICT),
                        EnumSet.of(EvaluationRule.UNKNOWN_CRITERION, EvaluationRule.COUNTRY_MISMATCH),
                        EnumSet.of(EvaluationRule.NO_POINTS, EvaluationRule.DATE_OUTSIDE_PERIOD),
                        EnumSet.of(EvaluationRule.DATE_OUTSIDE_PERIOD, EvaluationRule.AMBIGUOUS_MUNICIPALITY),
                        EnumSet.of(EvaluationRule.SUM_MISMATCH, EvaluationRule.MUNICIPALITY_CODE_MISMATCH),
                        EnumSet.of(
                                EvaluationRule.UNKNOWN_CRITERION,
                                EvaluationRule.POINTS_OUT_OF_RANGE,
                                EvaluationRule.SUM_MISMATCH,
                                EvaluationRule.SUM_OUT_OF_BOUNDS,
                                EvaluationRule.NOT_APPLICABLE_CONFLICT,
                                EvaluationRule.DATE_OUTSIDE_PERIOD,
                                EvaluationRule.COUNTRY_MISMATCH))
                .flatMap(rules -> KompassArbitraries.invalidEvaluations(
                        Catalogues.se2020(),
                        rules.iterator().next(),
                        rules.stream().skip(1).toArray(EvaluationRule[]::new)));
    }
}
