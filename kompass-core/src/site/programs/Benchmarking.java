import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.Samples;

public class Benchmarking {
    public static void main(String[] args) {
        Population population = Population.of(Catalogues.se2020(), RepeatPolicy.LATEST); // required: which repeats count?
        Benchmark benchmark = Samples.evaluations().stream().collect(Benchmark.toBenchmark(population));
        System.out.println(benchmark);
        Comparison comparison = Comparison.of(Scorer.strict().score(Samples.nassjo2022()), benchmark,
                SubjectInclusion.EXCLUDED); // required: is Nässjö part of the benchmark?
        System.out.println(comparison.standing("total").gap()); // to the mean of the others, in points
        System.out.println(comparison.standing("total").rank());
        System.out.println(comparison.standing("total").quartileGroup()); // unavailable: fewer than four values
    }
}
