package io.github.kommunkompass.testkit.speed;

import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.testkit.SyntheticPopulation;
import java.io.BufferedWriter;
import java.io.IOException;
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

    /** Returns a file with a number of lines in canonical form. It is written once; {@code mvn clean} removes it. */
    static Path file(int lines) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "speed"));
            Path file = folder.resolve(lines + ".ndjson").toAbsolutePath();
            if (!Files.exists(file)) {
                Path part = Files.createTempFile(folder, "part", ".ndjson");
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
