package io.github.kommunkompass.json.line;

import io.github.kommunkompass.evaluation.Evaluation;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lines from an iterator, of which the first may start with a byte order mark. Not thread-safe. */
final class TextLines implements Lines {

    private static final String BYTE_ORDER_MARK = "\ufeff";

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
    public long skipBlank() {
        long before = number;
        while (hasNext()) {
            String line = nextText();
            if (!isBlank(line)) {
                putBack(line);
                break;
            }
        }
        return number - before;
    }

    private boolean isBlank(String line) {
        return line.length() <= maxBytes && line.chars().allMatch(c -> c == '\n' || BlankLines.mayHave(c));
    }

    private void putBack(String line) {
        taken = line;
        number--;
    }

    @Override
    public Optional<Evaluation> nextFast(LineReader reader) {
        String line = nextText();
        Optional<Evaluation> evaluation = read(line, reader);
        if (evaluation.isEmpty()) {
            putBack(line);
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
        String line = taken == null ? taken() : taken;
        taken = null;
        number++;
        return line;
    }

    private String taken() {
        String line = texts.next();
        return number == 0 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    }
}
