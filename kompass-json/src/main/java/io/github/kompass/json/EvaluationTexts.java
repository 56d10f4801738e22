package io.github.kompass.json;

import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.json.document.InvalidDocumentException;
import io.github.kompass.json.document.LocatedViolation;
import io.github.kompass.json.document.Position;
import io.github.kompass.json.format.CanonicalEvaluations;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** The evaluations of lines that somebody else has split, read as they are asked for. */
final class EvaluationTexts extends Spliterators.AbstractSpliterator<Evaluation> {

    private final KompassJson json;
    private final Iterator<String> lines;
    private final OnInvalidLine onInvalid;
    private final CanonicalEvaluations canonical;
    private long number;

    EvaluationTexts(KompassJson json, Iterator<String> lines, OnInvalidLine onInvalid) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.json = json;
        this.lines = lines;
        this.onInvalid = onInvalid;
        this.canonical = json.canonicalEvaluations();
    }

    @Override
    public boolean tryAdvance(Consumer<? super Evaluation> action) {
        while (lines.hasNext()) {
            number++;
            Optional<Evaluation> evaluation = read(lines.next());
            if (evaluation.isPresent()) {
                action.accept(evaluation.get());
                return true;
            }
        }
        return false;
    }

    private Optional<Evaluation> read(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        Optional<Evaluation> evaluation = canonical.read(bytes, 0, bytes.length);
        boolean isAll =
                canonical.end() == bytes.length && bytes.length <= json.limits().maxBytes();
        return evaluation.isPresent() && isAll ? evaluation : inAnyForm(line);
    }

    private Optional<Evaluation> inAnyForm(String line) {
        try {
            return Optional.of(json.readEvaluation(line));
        } catch (InvalidDocumentException e) {
            onInvalid.accept(new InvalidLine(
                    number,
                    new InvalidDocumentException(
                            e.located().stream().map(this::inAll).toList())));
            return Optional.empty();
        }
    }

    private LocatedViolation inAll(LocatedViolation inLine) {
        return new LocatedViolation(
                inLine.violation(), new Position(number, inLine.position().column()));
    }
}
