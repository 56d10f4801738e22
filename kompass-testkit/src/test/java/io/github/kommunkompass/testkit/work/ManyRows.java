package io.github.kommunkompass.testkit.work;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.table.KompassTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a wide table that does not fit into the memory. */
final class ManyRows {

    private static final int ROWS = 1_000_000;

    private ManyRows() {}

    /**
     * Reads the table.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException {
        String codes = Catalogues.se2020().leaves().stream()
                .map(Criterion::code)
                .map(Object::toString)
                .collect(Collectors.joining(","));
        String points = codes.replaceAll("[^,]+", "5");
        InputStream in = new SequenceInputStream(
                new Repeated("municipality,revision,evaluated," + codes + "\n", 1),
                new Repeated("Solna,SE-2020,2022," + points + "\n", ROWS));
        try (Stream<Evaluation> evaluations =
                KompassTables.standard().stream(in, violation -> System.out.println(violation))) {
            System.out.println(evaluations
                    .parallel()
                    .filter(evaluation -> evaluation.observations().isComplete())
                    .count());
        }
    }
}
