import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.testkit.SyntheticPopulation;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

public class Reading {
    public static void main(String[] args) throws IOException {
        KompassJson json = KompassJson.standard();
        Path file = Files.createTempFile("evaluations", ".ndjson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            json.writeLines(
                    Format.EVALUATION, SyntheticPopulation.of(Catalogues.se2020()).size(3000).stream(), out);
        }
        Population population = Population.of(Catalogues.se2020(), RepeatPolicy.ALL);
        try (Stream<Evaluation> evaluations = json.lines().read(file, OnInvalidLine.stop())) {
            Benchmark benchmark = evaluations.parallel().collect(Benchmark.toBenchmark(population));
            System.out.println(benchmark);
        }
        Files.delete(file);
    }
}
