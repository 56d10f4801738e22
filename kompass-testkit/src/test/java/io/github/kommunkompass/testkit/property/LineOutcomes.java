package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.InvalidLine;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.json.document.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * What comes of lines.
 *
 * @param evaluations those that were read, in their order
 * @param refused the messages about the others, which tell line and column, by the numbers of the lines
 */
public record LineOutcomes(List<Evaluation> evaluations, SortedMap<Long, List<String>> refused) {

    /** Reads all lines of a file. */
    @FunctionalInterface
    public interface ReadingAll {
        /**
         * {@return the evaluations}
         *
         * @param onInvalid is told of the lines that are refused
         * @throws IOException if a line cannot be read
         */
        Stream<Evaluation> with(OnInvalidLine onInvalid) throws IOException;
    }

    /**
     * Reads a line as a document of its own.
     *
     * @param <L> bytes or text
     */
    @FunctionalInterface
    public interface ReadingOne<L> {
        /**
         * {@return the evaluation}
         *
         * @param line the line
         * @throws IOException if it cannot be read
         */
        Evaluation from(L line) throws IOException;
    }

    /**
     * {@return what comes of lines that are read together}
     *
     * @param reading reads them
     * @throws IOException if a line cannot be read
     */
    public static LineOutcomes together(ReadingAll reading) throws IOException {
        SortedMap<Long, List<String>> refused = new ConcurrentSkipListMap<>();
        OnInvalidLine onInvalid = (InvalidLine line) -> assertThat(refused.put(
                        line.number(),
                        line.cause().locatedViolations().stream()
                                .map(LocatedViolation::message)
                                .toList()))
                .isNull();
        try (Stream<Evaluation> evaluations = reading.with(onInvalid)) {
            return new LineOutcomes(evaluations.toList(), refused);
        }
    }

    /**
     * {@return what comes of lines of which each is read as a document of its own}
     *
     * @param <L> bytes or text
     * @param lines the lines
     * @param reading reads one
     * @throws IOException if a line cannot be read
     */
    public static <L> LineOutcomes eachAlone(List<L> lines, ReadingOne<L> reading) throws IOException {
        List<Evaluation> evaluations = new ArrayList<>();
        SortedMap<Long, List<String>> refused = new ConcurrentSkipListMap<>();
        long number = 0;
        for (L line : lines) {
            number++;
            try {
                evaluations.add(reading.from(line));
            } catch (InvalidDocumentException e) {
                refused.put(number, messages(e, number));
            }
        }
        return new LineOutcomes(evaluations, refused);
    }

    private static List<String> messages(InvalidDocumentException invalid, long line) {
        return invalid.locatedViolations().stream()
                .map(located -> new LocatedViolation(
                                located.violation(),
                                new Position(line, located.position().column()))
                        .message())
                .toList();
    }
}
