package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.json.line.EvaluationLines;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.value.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Summarises files of lines on all processors, as long as nothing is wrong with them. Otherwise they are read again, one line after the
 * other, so that each error has its place.
 */
final class ParallelBenchmark {

    private final EvaluationLines lines;
    private final List<Path> files;

    private final ReadCount count;

    private ParallelBenchmark(EvaluationLines lines, List<Path> files, ReadCount count) {
        this.lines = lines;
        this.files = files;
        this.count = count;
    }

    /**
     * {@return the benchmark of files, or empty if a file is no file of lines, or something is wrong}
     *
     * @param revision the revision; that of the first evaluation, which all others must have, if it is empty
     * @param population returns the population for a catalogue
     */
    static Optional<Benchmark> of(
            List<Input> inputs,
            Library library,
            Optional<Catalogue> revision,
            Function<Catalogue, Population> population,
            ReadCount count) {
        List<Path> files = new ArrayList<>();
        for (Input input : inputs) {
            Optional<Path> file = input.fileOfLines();
            if (file.isEmpty()) {
                return Optional.empty();
            }
            files.add(file.get());
        }
        var parallel = new ParallelBenchmark(library.json().lines(), files, count);
        try {
            Optional<Catalogue> catalogue = revision.isPresent() ? revision : parallel.first();
            if (catalogue.isEmpty()) {
                return Optional.empty();
            }
            Benchmark benchmark = parallel.benchmark(population.apply(catalogue.get()), revision.isEmpty());
            return Optional.of(benchmark);
        } catch (InvalidInputException | IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private Optional<Catalogue> first() throws IOException {
        try (Stream<Evaluation> evaluations = lines.read(files.get(0), OnInvalidLine.stop())) {
            return evaluations.map(Evaluation::catalogue).findFirst();
        }
    }

    private Benchmark benchmark(Population population, boolean isOfOneRevision) throws IOException {
        Catalogue catalogue = population.catalogue();
        try (Stream<Evaluation> all = evaluations()) {
            return all.parallel()
                    .filter(evaluation -> isCounted(evaluation, catalogue, isOfOneRevision))
                    .collect(Benchmark.toBenchmark(population));
        }
    }

    /** Returns the evaluations of one file, which is split, or of several, of which only those are open that are read. */
    private Stream<Evaluation> evaluations() throws IOException {
        return files.size() == 1
                ? lines.read(files.get(0), OnInvalidLine.stop())
                : files.stream().flatMap(this::evaluations);
    }

    private Stream<Evaluation> evaluations(Path file) {
        try {
            return lines.read(file, OnInvalidLine.stop());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns true, or throws for an evaluation of a second revision if there must be only one. */
    private boolean isCounted(Evaluation evaluation, Catalogue catalogue, boolean isOfOneRevision) {
        if (isOfOneRevision) {
            IncomparableRevisionsException.check(catalogue, evaluation.catalogue());
        }
        count.countOne();
        return true;
    }
}
