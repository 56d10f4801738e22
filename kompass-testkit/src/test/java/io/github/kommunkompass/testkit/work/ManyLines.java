package io.github.kommunkompass.testkit.work;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.OnInvalidLine;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Reads more lines than fit into the memory, from sources that cannot be split, in parallel streams. */
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
        print(json.lines().read(new Repeated(), OnInvalidLine.stop()));
        print(json.lines().read(Stream.generate(() -> LINE).limit(LINES).iterator(), OnInvalidLine.stop()));
    }

    private static void print(Stream<Evaluation> evaluations) {
        System.out.println(evaluations
                .parallel()
                .collect(Benchmark.toBenchmark(Population.of(Catalogues.se2020(), RepeatPolicy.ALL)))
                .evaluations());
    }

    /** The lines as bytes, which are nowhere in memory. */
    private static final class Repeated extends InputStream {

        private final byte[] line = (LINE + "\n").getBytes(StandardCharsets.UTF_8);
        private long position;

        @Override
        public int read() {
            return position == (long) LINES * line.length ? -1 : line[(int) (position++ % line.length)];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int start = (int) (position % line.length);
            int number = (int) Math.min(Math.min(length, line.length - start), (long) LINES * line.length - position);
            System.arraycopy(line, start, bytes, offset, number);
            position += number;
            return number == 0 && length > 0 ? -1 : number;
        }
    }
}
