package io.github.kompass.testkit.law;

import io.github.kompass.catalogue.Catalogue;
import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.scoring.MissingPolicy;
import io.github.kompass.testkit.jqwik.KompassArbitraries;
import io.github.kompass.value.PartialDate;
import io.github.kompass.value.Ratio;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Gives the parameters of properties by their type. */
public class KompassDomain extends DomainContextBase {

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return KompassArbitraries.catalogues();
    }

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return KompassArbitraries.evaluations();
    }

    @Provide
    Arbitrary<Document> documents() {
        return Arbitraries.oneOf(
                KompassArbitraries.evaluations().map(Document::of),
                KompassArbitraries.catalogues().map(Document::of),
                Combinators.combine(KompassArbitraries.evaluations(), Arbitraries.of(MissingPolicy.values()))
                        .as(Document::scored),
                Benchmarks.any().map(Document::of),
                Benchmarks.means().map(Document::of),
                KompassArbitraries.crosswalks().map(Document::of));
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return KompassArbitraries.ratios();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return KompassArbitraries.partialDates();
    }

    /** Somewhere in whatever there is to choose from: the test takes it modulo the size. */
    @Provide
    Arbitrary<Integer> choices() {
        return Arbitraries.integers().between(0, 10_000);
    }
}
