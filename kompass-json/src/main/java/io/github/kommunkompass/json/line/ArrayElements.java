package io.github.kommunkompass.json.line;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.token.Utf8;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Rule;
import io.github.kommunkompass.value.Violation;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array of JSON, which may be written over any number of lines. What is wrong between the elements is read as
 * the last of them. An element that exceeds the limit is not buffered completely. Not thread-safe.
 */
final class ArrayElements implements Lines {

    private static final String NEXT = "a comma or the end of the array";

    private final TextBytes text;
    private final int maxBytes;

    private boolean begun;
    private boolean ended;
    /** Where the element begins that is next or was read last. */
    private Position start = Position.START;
    /** Whether there is an element that was not read. */
    private boolean isNext;
    /** What is wrong in the place of the next element. */
    private @Nullable Violation problem;
    /** The next element, if its end was reached and it was not read. */
    private byte @Nullable [] reached;

    ArrayElements(TextBytes text, int maxBytes) {
        this.text = text;
        this.maxBytes = maxBytes;
    }

    @Override
    public long number() {
        return start.line();
    }

    @Override
    public LocatedViolation inFile(LocatedViolation inElement) {
        Position position = inElement.position();
        long column = position.line() == 1 ? start.column() + position.column() - 1 : position.column();
        return new LocatedViolation(inElement.violation(), new Position(start.line() + position.line() - 1, column));
    }

    @Override
    public long skipBlank() {
        return 0;
    }

    @Override
    public boolean hasNext() throws IOException {
        if (!isNext && !ended) {
            if (begun) {
                advance();
            } else {
                begin();
            }
        }
        return isNext;
    }

    private void begin() throws IOException {
        begun = true;
        skipSpace();
        text.next();
        skipSpace();
        if (text.peek() == ']') {
            end();
        } else {
            element();
        }
    }

    private void advance() throws IOException {
        skipSpace();
        switch (text.peek()) {
            case ',' -> {
                text.next();
                skipSpace();
                element();
            }
            case ']' -> end();
            case TextBytes.END -> wrong(JsonRule.MALFORMED, "the end of the text", NEXT);
            default -> wrong(JsonRule.MALFORMED, "no comma after an element", NEXT);
        }
    }

    private void element() throws IOException {
        switch (text.peek()) {
            case TextBytes.END -> wrong(JsonRule.MALFORMED, "the end of the text", "an element");
            case ']' -> wrong(JsonRule.MALFORMED, "the end of the array after a comma", "an element");
            case ',' -> wrong(JsonRule.MALFORMED, "a comma", "an element");
            case '}', ':' -> wrong(JsonRule.MALFORMED, "'" + (char) text.peek() + "'", "an element");
            default -> {
                start = text.position();
                isNext = true;
            }
        }
    }

    private void end() throws IOException {
        text.next();
        skipSpace();
        ended = true;
        if (text.peek() != TextBytes.END) {
            wrong(JsonRule.TRAILING_CONTENT, "content after the end of the array", "nothing");
        }
    }

    private void wrong(Rule rule, String found, String expected) {
        start = text.position();
        problem = Violation.of(rule, JsonPath.ROOT, found, expected);
        isNext = true;
        ended = true;
    }

    private void skipSpace() throws IOException {
        for (int c = text.peek(); c == '\n' || BlankLines.mayHave(c); c = text.peek()) {
            text.next();
        }
        // Spaces, which may be many, need not be kept.
        text.mark();
    }

    @Override
    public Optional<Evaluation> nextFast(LineReader reader) throws IOException {
        reach();
        byte[] element = reached;
        if (element == null || ended) {
            return Optional.empty();
        }
        Optional<Evaluation> evaluation =
                reader.fast(element, 0, element.length).filter(any -> reader.end() == element.length);
        if (evaluation.isPresent()) {
            isNext = false;
            reached = null;
        }
        return evaluation;
    }

    @Override
    public String nextText() throws IOException {
        reach();
        isNext = false;
        byte[] element = reached;
        reached = null;
        if (element == null) {
            throw invalid();
        }
        return Utf8.decode(element);
    }

    /** Reads over the next element. If it has no end, those after it are unknown. */
    private void reach() throws IOException {
        if (reached == null && problem == null) {
            ended = !ValueEnd.reach(text);
            if (text.length() > maxBytes) {
                problem = Violation.of(
                        JsonRule.TOO_LARGE,
                        JsonPath.ROOT,
                        "an element of " + text.length() + " bytes",
                        "at most " + maxBytes);
            } else {
                reached = text.sinceMark();
            }
        }
    }

    private InvalidDocumentException invalid() {
        Violation wrong = Objects.requireNonNull(problem);
        problem = null;
        return new InvalidDocumentException(List.of(new LocatedViolation(wrong, Position.START)));
    }
}
