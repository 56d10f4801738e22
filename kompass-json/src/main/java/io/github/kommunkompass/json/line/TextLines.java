package io.github.kommunkompass.json.line;

import io.github.kommunkompass.evaluation.Evaluation;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lines from an iterator. Not thread-safe. */
final class TextLines implements Lines {

    private final Iterator<String> texts;
    private final int maxBytes;
    /** A line that was taken from the iterator and not read. */
    private @Nullable String taken;

    private long number;

    TextLines(Iterator<String> texts, int maxBytes) {
        this.texts = texts;
        this.maxBytes = maxBytes;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public boolean hasNext() {
        return taken != null || texts.hasNext();
    }

    @Override
    public Optional<Evaluation> nextFast(LineReader reader) {
        String line = nextText();
        Optional<Evaluation> evaluation = read(line, reader);
        if (evaluation.isEmpty()) {
            taken = line;
            number--;
        }
        return evaluation;
    }

    private Optional<Evaluation> read(String line, LineReader reader) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return reader.fast(bytes, 0, bytes.length)
                .filter(all -> reader.end() == bytes.length && bytes.length <= maxBytes && hasNoSurrogates(line));
    }

    /** Returns whether a line has no surrogates: the encoder replaces unpaired ones, and pairs are rare. */
    private static boolean hasNoSurrogates(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isSurrogate(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String nextText() {
        String line = taken == null ? texts.next() : taken;
        taken = null;
        number++;
        return line;
    }
}
