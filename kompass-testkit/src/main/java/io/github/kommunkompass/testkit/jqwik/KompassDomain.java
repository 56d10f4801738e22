package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Provides parameters of properties by their type, from {@link KompassArbitraries}.
 *
 * <pre>{@code
 * @Property
 * @Domain(KompassDomain.class)
 * void everyEvaluationHasAReport(@ForAll Evaluation evaluation) {
 *     assertThat(ourReport(evaluation)).isNotEmpty();
 * }
 * }</pre>
 *
 * <p>For the types of jqwik, add {@code @Domain(DomainContext.Global.class)}. For your own types, extend this class.
 */
public class KompassDomain extends DomainContextBase {

    /** For jqwik, which creates an instance for each property. */
    public KompassDomain() {}

    @Provide
    Arbitrary<Ratio> ratios() {
        return KompassArbitraries.ratios();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return KompassArbitraries.partialDates();
    }

    @Provide
    Arbitrary<Municipality> municipalities() {
        return KompassArbitraries.municipalities();
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return KompassArbitraries.catalogues();
    }

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return KompassArbitraries.evaluations();
    }

    @Provide
    Arbitrary<Scorecard> scorecards() {
        return KompassArbitraries.scorecards();
    }

    @Provide
    Arbitrary<Distribution> distributions() {
        return KompassArbitraries.distributions();
    }

    @Provide
    Arbitrary<Benchmark> benchmarks() {
        return KompassArbitraries.benchmarks();
    }

    @Provide
    Arbitrary<Crosswalk> crosswalks() {
        return KompassArbitraries.crosswalks();
    }
}
