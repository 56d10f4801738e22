package io.github.kommunkompass.testkit.work;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.OnInvalidLine;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.stream.Stream;

/** Reads more lines and elements than fit into the memory, from sources that cannot be split, in parallel streams. */
final class ManyLines {

    private static final int LINES = 500_000;

    private static final String LINE =
            "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"Solna\",\"country\":\"SE\"},"
                    + "\"revision\":\"SE-2020\",\"evaluated\":\"2022\",\"points\":{\"total\":500}}";

    private ManyLines() {}

    /**
     * Reads the lines.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        KompassJson json = KompassJson.standard();
        print(json.lines().read(new Repeated(LINE + "\n", LINES), OnInvalidLine.stop()));
        print(json.lines().read(Stream.generate(() -> LINE).limit(LINES).iterator(), OnInvalidLine.stop()));
        print(json.lines().read(surrounded("[", LINE + ",\n", LINE + "]"), OnInvalidLine.stop()));
        print(json.lines().read(surrounded(LINE + "\n", " \r\n", ""), OnInvalidLine.stop()));
    }

    private static InputStream surrounded(String before, String repeated, String after) {
        return new SequenceInputStream(
                new Repeated(before, 1),
                new SequenceInputStream(new Repeated(repeated, LINES), new Repeated(after, 1)));
    }

    private static void print(Stream<Evaluation> evaluations) {
        System.out.println(evaluations
                .parallel()
                .collect(Benchmark.toBenchmark(Population.of(Catalogues.se2020(), RepeatPolicy.ALL)))
                .evaluations());
    }
}
