package io.github.kommunkompass.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.testkit.property.LineOutcomes;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * All ways to read lines agree: from a stream, from a stream in pieces, from texts, each line as a document, and
 * validation. So do both ways to read an array. The first byte is the size of the pieces, and the others are the file.
 */
final class LineTarget {

    private static final KompassJson JSON = KompassJson.standard().with(SmallCatalogue.KNOWN);

    private static final String MARK = "\ufeff";

    private LineTarget() {}

    static void fuzzerTestOneInput(byte[] data) throws IOException {
        Choice choice = Choice.of(data);
        byte[] file = choice.rest();
        byte[] text = withoutMark(file);
        if (isArray(text)) {
            assertThat(arrayOutcomes(inPieces(file, 1 + choice.number())))
                    .isEqualTo(arrayOutcomes(new ByteArrayInputStream(file)));
            return;
        }
        List<byte[]> lines = lines(text);
        LineOutcomes expected = LineOutcomes.eachAlone(lines, LineTarget::document);
        assertThat(LineOutcomes.together(to -> JSON.lines().read(new ByteArrayInputStream(file), to)))
                .isEqualTo(expected);
        assertThat(LineOutcomes.together(to -> JSON.lines().read(inPieces(file, 1 + choice.number()), to)))
                .isEqualTo(expected);
        checkTexts(lines, expected);
        checkValidation(lines, expected);
    }

    private static List<byte[]> lines(byte[] file) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n') {
                lines.add(Arrays.copyOfRange(file, start, i));
                start = i + 1;
            }
        }
        if (start < file.length) {
            lines.add(Arrays.copyOfRange(file, start, file.length));
        }
        while (!lines.isEmpty() && isBlank(lines.get(lines.size() - 1))) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static boolean isBlank(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1).chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r');
    }

    private static byte[] withoutMark(byte[] file) {
        boolean isMarked = file.length >= 3 && Arrays.equals(file, 0, 3, MARK.getBytes(StandardCharsets.UTF_8), 0, 3);
        return isMarked ? Arrays.copyOfRange(file, 3, file.length) : file;
    }

    private static boolean isArray(byte[] text) {
        String stripped = new String(text, StandardCharsets.ISO_8859_1).replaceFirst("^[ \t\r\n]+", "");
        return stripped.startsWith("[");
    }

    /** The evaluations, and the messages about the other elements, of which a line may have several. */
    private static List<Object> arrayOutcomes(InputStream in) {
        List<Object> outcomes = new ArrayList<>();
        JSON.lines()
                .read(in, OnInvalidLine.skip(element -> {
                    Messages.of(element.cause().locatedViolations());
                    outcomes.add(element.number() + " " + element.cause().getMessage());
                }))
                .forEach(outcomes::add);
        return outcomes;
    }

    private static byte[] withoutCarriageReturn(byte[] line) {
        boolean ends = line.length > 0 && line[line.length - 1] == '\r';
        return ends ? Arrays.copyOf(line, line.length - 1) : line;
    }

    private static Evaluation document(byte[] line) {
        return JSON.read(Format.EVALUATION, withoutCarriageReturn(line));
    }

    private static InputStream inPieces(byte[] file, int piece) {
        return new FilterInputStream(new ByteArrayInputStream(file)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return super.read(bytes, offset, Math.min(length, piece));
            }
        };
    }

    /** Without the lines that cannot be decoded, a blank line may be the last. */
    private static List<String> withoutBlankEnd(List<String> texts) {
        int end = texts.size();
        while (end > 0 && isBlank(texts.get(end - 1).getBytes(StandardCharsets.UTF_8))) {
            end--;
        }
        return texts.subList(0, end);
    }

    private static void checkTexts(List<byte[]> lines, LineOutcomes expected) throws IOException {
        List<Optional<String>> decoded = lines.stream().map(DecodedText::of).toList();
        List<String> texts =
                withoutBlankEnd(decoded.stream().flatMap(Optional::stream).toList());
        if (!texts.isEmpty() && texts.get(0).startsWith(MARK)) {
            // In the file, the mark is not at the beginning.
            return;
        }
        LineOutcomes outcomes = LineOutcomes.together(to -> JSON.lines().read(texts.iterator(), to));
        assertThat(outcomes).isEqualTo(LineOutcomes.eachAlone(texts, JSON::readEvaluation));
        if (texts.size() == lines.size()) {
            assertThat(outcomes.evaluations()).isEqualTo(expected.evaluations());
            assertThat(outcomes.refused().keySet()).isEqualTo(expected.refused().keySet());
        }
    }

    private static void checkValidation(List<byte[]> lines, LineOutcomes expected) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            byte[] line = lines.get(i);
            List<LocatedViolation> violations = JSON.validate(new ByteArrayInputStream(line));
            Messages.of(violations);
            boolean refused = expected.refused().containsKey(i + 1L);
            assertThat(Messages.haveError(violations)).isEqualTo(refused && !isOfOtherFormat(line));
        }
    }

    /** A valid document of another format is refused as an evaluation, and yet has no error. */
    private static boolean isOfOtherFormat(byte[] line) {
        return Format.all().stream()
                .filter(format -> format.isReadable() && format != Format.EVALUATION)
                .anyMatch(format -> isValid(format, line));
    }

    private static boolean isValid(Format<?> format, byte[] line) {
        try {
            JSON.read(format, line);
            return true;
        } catch (InvalidDocumentException e) {
            return false;
        }
    }
}
