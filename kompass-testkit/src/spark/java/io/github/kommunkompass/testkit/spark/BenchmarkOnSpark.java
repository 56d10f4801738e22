package io.github.kommunkompass.testkit.spark;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.municipality.Municipality;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;

/** A benchmark of lines that are spread over machines. All is static, so that nothing is sent along but these names. */
final class BenchmarkOnSpark {

    private BenchmarkOnSpark() {}

    // tag::guide[]
    static BenchmarkAccumulator empty(RepeatPolicy repeats) {
        return BenchmarkAccumulator.of(Population.of(Catalogues.se2020(), repeats));
    }

    static byte[] part(Iterator<String> lines, RepeatPolicy repeats) {
        BenchmarkAccumulator part = empty(repeats);
        KompassJson.standard().lines().read(lines, OnInvalidLine.stop()).forEach(part::add);
        return part.toBytes();
    }

    static byte[] merged(byte[] one, byte[] other, RepeatPolicy repeats) {
        BenchmarkAccumulator both = empty(repeats);
        both.merge(one);
        both.merge(other);
        return both.toBytes();
    }

    static Benchmark benchmark(JavaRDD<String> lines, RepeatPolicy repeats) {
        BenchmarkAccumulator all = empty(repeats);
        all.merge(lines.mapPartitions(part -> List.of(part(part, repeats)).iterator())
                .treeReduce((one, other) -> merged(one, other, repeats)));
        return all.toBenchmark();
    }
    // end::guide[]

    // tag::grouped[]
    /** Where one evaluation of each municipality counts, all of its lines have to be in one part. */
    static JavaRDD<String> grouped(JavaRDD<String> lines, int parts) {
        return lines.keyBy(BenchmarkOnSpark::municipality)
                .partitionBy(new HashPartitioner(parts))
                .values();
    }

    static String municipality(String line) {
        Municipality municipality = KompassJson.standard().readEvaluation(line).municipality();
        return municipality.country() + " " + municipality.name();
    }
    // end::grouped[]
}
