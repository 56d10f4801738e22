package io.github.kompass.testkit.speed;

import io.github.kompass.benchmark.BenchmarkAccumulator;
import io.github.kompass.benchmark.Population;
import io.github.kompass.benchmark.Repeats;
import io.github.kompass.catalogue.Catalogue;
import io.github.kompass.catalogue.Catalogues;
import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.json.KompassJson;
import io.github.kompass.testkit.SyntheticPopulation;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The made-up evaluations that everything is measured with: complete ones, of as many municipalities as there are in Sweden. */
final class Data {

    static final Catalogue CATALOGUE = Catalogues.se2020();
    static final KompassJson JSON = KompassJson.standard();
    private static final int MUNICIPALITIES = 290;

    private Data() {}

    static Stream<Evaluation> evaluations(int number) {
        SyntheticPopulation made = SyntheticPopulation.of(CATALOGUE);
        List<Evaluation> municipalities = made.size(MUNICIPALITIES).evaluations();
        return IntStream.range(0, number)
                .mapToObj(i -> made.evaluation(i).toBuilder()
                        .municipality(municipalities.get(i % MUNICIPALITIES).municipality())
                        .build());
    }

    static Population population() {
        return Population.builder()
                .revision(CATALOGUE.revision())
                .repeats(Repeats.ALL)
                .build();
    }

    static BenchmarkAccumulator accumulator() {
        return BenchmarkAccumulator.of(population(), CATALOGUE);
    }

    /** A file of so many lines, which is made once. */
    static Path file(int lines) {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "kompass-speed-" + lines + ".ndjson");
        try {
            if (!Files.exists(file)) {
                Path part = Files.createTempFile("kompass-speed", ".ndjson");
                try (BufferedWriter out = Files.newBufferedWriter(part)) {
                    for (Evaluation evaluation : (Iterable<Evaluation>) evaluations(lines)::iterator) {
                        out.write(JSON.write(evaluation));
                        out.write('\n');
                    }
                }
                Files.move(part, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
