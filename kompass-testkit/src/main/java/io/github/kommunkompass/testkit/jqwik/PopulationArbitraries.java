package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Generates populations of few different evaluations of few municipalities, so that there are ties and repeats. */
final class PopulationArbitraries {

    private static final int SMALL = 3;
    private static final int MANY = 1_000_000;

    private static final List<Municipality> MUNICIPALITIES = List.of(
            Municipality.of("Arboga", "SE"),
            Municipality.of("Boden", "SE"),
            Municipality.of("Eda", "SE"),
            Municipality.of("Os", "NO"),
            Municipality.of("Re", "NO"),
            Municipality.of("Ås", "NO"),
            Municipality.of("Åmål", "SE"),
            Municipality.of("Ödeshög", "SE"));

    private final Catalogue catalogue;
    private final int smallest;
    private final int largest;
    private final int mostDistinct;
    private final boolean hasRepeats;

    PopulationArbitraries(Catalogue catalogue, int smallest, int largest, int mostDistinct, boolean hasRepeats) {
        this.catalogue = catalogue;
        this.smallest = smallest;
        this.largest = largest;
        this.mostDistinct = mostDistinct;
        this.hasRepeats = hasRepeats;
    }

    /**
     * A municipality with one of the few sets of points.
     *
     * @param points the index of the set, modulo their number
     */
    private record Entry(Municipality municipality, PartialDate date, int points) {}

    Arbitrary<List<Evaluation>> populations() {
        EvaluationArbitrary any = EvaluationArbitrary.of(catalogue).bare();
        Arbitrary<List<Evaluation>> few =
                Arbitraries.oneOf(any, any.complete()).list().ofMinSize(1).ofMaxSize(mostDistinct);
        return Combinators.combine(few, entries())
                .as((distinct, entries) -> entries.stream()
                        .map(entry -> evaluation(entry, distinct))
                        .toList())
                .withoutEdgeCases();
    }

    private Arbitrary<List<Entry>> entries() {
        Arbitrary<List<Entry>> any = list(smallest, largest);
        return smallest < SMALL && largest > SMALL
                ? Arbitraries.frequencyOf(Tuple.of(2, list(smallest, SMALL)), Tuple.of(3, any))
                : any;
    }

    private Arbitrary<List<Entry>> list(int from, int to) {
        Arbitrary<Entry> entry = Combinators.combine(
                        Arbitraries.of(MUNICIPALITIES),
                        Values.dates(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31)),
                        Arbitraries.integers().between(0, MANY))
                .as(Entry::new);
        Arbitrary<List<Entry>> list =
                entry.list().ofMinSize(from).ofMaxSize(to).withSizeDistribution(RandomDistribution.uniform());
        return hasRepeats ? list : list.map(PopulationArbitraries::withoutRepeats);
    }

    /** Gives each entry another municipality. */
    private static List<Entry> withoutRepeats(List<Entry> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> new Entry(
                        Municipality.of("Kommun " + (i + 1), "SE"),
                        entries.get(i).date(),
                        entries.get(i).points()))
                .toList();
    }

    private static Evaluation evaluation(Entry entry, List<Evaluation> distinct) {
        return distinct.get(entry.points() % distinct.size()).toBuilder()
                .municipality(entry.municipality())
                .evaluated(entry.date())
                .build();
    }
}
