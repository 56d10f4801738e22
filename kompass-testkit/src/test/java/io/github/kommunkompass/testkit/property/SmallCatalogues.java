package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Catalogues of so few leaves and points that every completion can be tried. */
final class SmallCatalogues {

    private static final int MOST_LEAVES = 6;
    private static final int LARGEST_MAXIMUM = 3;

    private SmallCatalogues() {}

    /** A leaf with a maximum, or parts. */
    private record Part(int max, List<Part> parts) {

        int leaves() {
            return parts.isEmpty() ? 1 : parts.stream().mapToInt(Part::leaves).sum();
        }
    }

    static Arbitrary<Catalogue> any() {
        return parts(3).list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(areas -> new Part(0, areas))
                .filter(total -> total.leaves() <= MOST_LEAVES)
                .map(SmallCatalogues::catalogue)
                .withoutEdgeCases();
    }

    private static Arbitrary<Part> parts(int levels) {
        Arbitrary<Part> leaves =
                Arbitraries.integers().between(1, LARGEST_MAXIMUM).map(max -> new Part(max, List.of()));
        if (levels == 1) {
            return leaves;
        }
        Arbitrary<Part> divided =
                parts(levels - 1).list().ofMinSize(1).ofMaxSize(3).map(parts -> new Part(0, parts));
        return Arbitraries.frequencyOf(Tuple.of(2, leaves), Tuple.of(3, divided));
    }

    private static Catalogue catalogue(Part total) {
        return Catalogue.builder("SMALL")
                .root(describe(Criterion.root(), total, "c"))
                .build();
    }

    private static CriterionBuilder describe(CriterionBuilder builder, Part part, String code) {
        builder.name("en", code);
        if (part.parts().isEmpty()) {
            builder.max(part.max());
        }
        for (int i = 0; i < part.parts().size(); i++) {
            String below = code + "." + i;
            builder.add(describe(Criterion.builder(below), part.parts().get(i), below));
        }
        return builder;
    }
}
