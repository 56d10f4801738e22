package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.RegisteredMunicipality;
import io.github.kommunkompass.value.PartialDate;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates populations of few municipalities, mostly real ones, under all their names and codes. */
final class RealPopulationArbitraries {

    private static final int MOST_MUNICIPALITIES = 3;
    private static final int MOST_DISTINCT = 3;
    private static final int MOST_LINES = 7;
    private static final int MANY = 1_000;

    /** Dates on both sides of renumbering and renaming, of which some include others. */
    private static final List<String> DATES = List.of(
            "2022",
            "2014",
            "2019",
            "2019-09",
            "2019-10",
            "2019-10-05",
            "2019-12-31",
            "2020-01-01",
            "2021-05",
            "2022-09",
            "2022-10",
            "2023-12-31",
            "2024",
            "2026");

    /** A municipality with its names and its codes; the first ones are those that examples shrink to. */
    private record Known(String country, List<String> names, List<String> codes) {

        static Known of(RegisteredMunicipality real) {
            return new Known(real.country(), List.copyOf(real.names()), List.copyOf(real.codes()));
        }

        /** Without a code in one of two cases. */
        Municipality spelled(int name, int code, boolean isDecomposed) {
            String chosen = names.get(name % names.size());
            String text = isDecomposed ? Normalizer.normalize(chosen, Normalizer.Form.NFD) : chosen;
            return code % 2 == 0
                    ? Municipality.of(text, country)
                    : Municipality.of(text, country, codes.get(code / 2 % codes.size()));
        }
    }

    /** Municipalities that the register does not have, two of which have the same code. */
    private static final List<Known> UNKNOWN = List.of(
            new Known("DK", List.of("Aarhus"), List.of("751")),
            new Known("FI", List.of("Åbo"), List.of("853")),
            new Known("FI", List.of("Turku"), List.of("853")),
            new Known("SE", List.of("Storstad"), List.of("9901")));

    /** Real municipalities with codes that are not theirs, or not only. */
    private static final List<Known> CONTRADICTORY = List.of(
            new Known("SE", List.of("Nässjö"), List.of("0682", "9901")),
            new Known("SE", List.of("Storstad"), List.of("9901", "9902")),
            new Known("SE", List.of("Eda"), List.of("0682")));

    /** An evaluation of one of some municipalities, with one of some sets of points; all modulo their number. */
    private record Line(
            int municipality, int name, int code, boolean isDecomposed, PartialDate date, int points, int copies) {}

    private RealPopulationArbitraries() {}

    static Arbitrary<List<Evaluation>> populations(Catalogue catalogue) {
        EvaluationArbitrary any = EvaluationArbitrary.of(catalogue).bare();
        return Combinators.combine(
                        municipalities().list().ofMinSize(1).ofMaxSize(MOST_MUNICIPALITIES),
                        Arbitraries.oneOf(any, any.complete())
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(MOST_DISTINCT),
                        lines().list().ofMaxSize(MOST_LINES))
                .as((municipalities, distinct, lines) -> lines.stream()
                        .flatMap(line -> evaluations(line, municipalities, distinct))
                        .toList())
                .withoutEdgeCases();
    }

    private static Arbitrary<Known> municipalities() {
        Arbitrary<Known> changed = RealMunicipalities.of(List.of("NO"))
                .filter(real -> real.codes().size() > 1 || real.names().size() > 1)
                .map(Known::of);
        return Arbitraries.frequencyOf(
                Tuple.of(3, RealMunicipalities.of(List.of("SE")).map(Known::of)),
                Tuple.of(5, changed),
                Tuple.of(3, RealMunicipalities.namesakes().map(Known::of)),
                Tuple.of(2, Arbitraries.of(UNKNOWN)),
                Tuple.of(1, Arbitraries.of(CONTRADICTORY)));
    }

    private static Arbitrary<Line> lines() {
        Arbitrary<Integer> choices = Arbitraries.integers().between(0, MANY);
        Arbitrary<Integer> copies = Arbitraries.frequency(Tuple.of(4, 1), Tuple.of(1, 2));
        return Combinators.combine(
                        choices,
                        choices,
                        choices,
                        Arbitraries.of(false, true),
                        Arbitraries.of(DATES).map(PartialDate::parse),
                        choices,
                        copies)
                .as(Line::new);
    }

    private static Stream<Evaluation> evaluations(Line line, List<Known> municipalities, List<Evaluation> distinct) {
        Evaluation evaluation = distinct.get(line.points() % distinct.size()).toBuilder()
                .municipality(municipalities
                        .get(line.municipality() % municipalities.size())
                        .spelled(line.name(), line.code(), line.isDecomposed()))
                .evaluated(line.date())
                .build();
        return Collections.nCopies(line.copies(), evaluation).stream();
    }
}
