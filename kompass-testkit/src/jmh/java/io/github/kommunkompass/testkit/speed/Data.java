package io.github.kommunkompass.testkit.speed;

import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.table.Dialect;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.table.TableForm;
import io.github.kommunkompass.testkit.SyntheticPopulation;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The synthetic evaluations that are measured: complete ones, of as many municipalities as Sweden has. */
final class Data {

    static final Catalogue CATALOGUE = Catalogues.se2020();
    static final KompassJson JSON = KompassJson.standard();
    private static final int MUNICIPALITIES = 290;

    private Data() {}

    static Stream<Evaluation> evaluations(int number) {
        return evaluations(SyntheticPopulation.of(CATALOGUE), number);
    }

    private static Stream<Evaluation> evaluations(SyntheticPopulation made, int number) {
        List<Evaluation> municipalities = made.size(MUNICIPALITIES).evaluations();
        return IntStream.range(0, number)
                .mapToObj(i -> made.evaluation(i).toBuilder()
                        .municipality(municipalities.get(i % MUNICIPALITIES).municipality())
                        .build());
    }

    static Population population() {
        return Population.of(CATALOGUE, RepeatPolicy.ALL);
    }

    static BenchmarkAccumulator accumulator() {
        return BenchmarkAccumulator.of(population());
    }

    /** Writes evaluations. */
    private interface Form {
        void write(Stream<Evaluation> evaluations, OutputStream out) throws IOException;
    }

    /** Returns a file with a number of lines in canonical form. */
    static Path file(int lines) {
        return file(lines, ".ndjson", (evaluations, out) -> JSON.writeLines(Format.EVALUATION, evaluations, out));
    }

    /** Returns a file with a wide table of a number of rows. */
    static Path table(int rows) {
        return file(
                rows,
                ".csv",
                (evaluations, out) ->
                        Table.of(TableForm.WIDE, evaluations.toList(), "en").writeCsv(out, Dialect.RFC_4180));
    }

    /** Returns a file of a number of evaluations. It is written once; {@code mvn clean} removes it. */
    private static Path file(int number, String suffix, Form form) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "speed"));
            Path file = folder.resolve(number + suffix).toAbsolutePath();
            if (!Files.exists(file)) {
                Path part = Files.createTempFile(folder, "part", suffix);
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    form.write(evaluations(number), out);
                }
                Files.move(part, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of evaluations that lack one point in twenty. */
    static byte[] partial(int number) {
        return evaluations(SyntheticPopulation.of(CATALOGUE).missing(0.05), number)
                .map(evaluation -> JSON.write(evaluation) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The same lines with the keys of the points in the reverse of the order in which Kompass writes them. */
    static byte[] reversed(byte[] lines) {
        JsonMapper mapper = new JsonMapper();
        StringBuilder other = new StringBuilder();
        for (String line : new String(lines, StandardCharsets.UTF_8).split("\n", 0)) {
            ObjectNode document = (ObjectNode) mapper.readTree(line);
            List<Map.Entry<String, JsonNode>> points =
                    new ArrayList<>(document.get("points").properties());
            Collections.reverse(points);
            ObjectNode reversed = document.putObject("points");
            points.forEach(entry -> reversed.set(entry.getKey(), entry.getValue()));
            other.append(document).append('\n');
        }
        return other.toString().getBytes(StandardCharsets.UTF_8);
    }
}
