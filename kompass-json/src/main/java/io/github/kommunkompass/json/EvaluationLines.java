package io.github.kommunkompass.json;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.format.PlainEvaluations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** The evaluations of lines, read lazily. Not thread-safe. */
final class EvaluationLines extends Spliterators.AbstractSpliterator<Evaluation> {

    private final KompassJson json;
    private final Lines lines;
    private final PlainEvaluations plain;
    private final OnInvalidLine onInvalid;

    EvaluationLines(KompassJson json, Lines lines, OnInvalidLine onInvalid) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.json = json;
        this.lines = lines;
        this.plain = json.plainEvaluations();
        this.onInvalid = onInvalid;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Evaluation> action) {
        try {
            while (lines.hasNext()) {
                Optional<Evaluation> evaluation = next();
                if (evaluation.isPresent()) {
                    action.accept(evaluation.get());
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Evaluation> next() throws IOException {
        Optional<Evaluation> evaluation = lines.nextPlain(plain);
        return evaluation.isPresent() ? evaluation : nextWithCodec();
    }

    private Optional<Evaluation> nextWithCodec() throws IOException {
        try {
            return Optional.of(json.readEvaluation(lines.nextText()));
        } catch (InvalidDocumentException e) {
            onInvalid.accept(new InvalidLine(
                    lines.number(),
                    new InvalidDocumentException(
                            e.locatedViolations().stream().map(lines::inFile).toList())));
            return Optional.empty();
        }
    }
}
