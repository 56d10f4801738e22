package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.KompassDomain;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** Gives the parameters of properties by their type: those of Kompass, documents, and choices. */
class LawDomain extends KompassDomain {

    LawDomain() {}

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

    /** Somewhere in whatever there is to choose from: the test takes it modulo the size. */
    @Provide
    Arbitrary<Integer> choices() {
        return Arbitraries.integers().between(0, 10_000);
    }
}
