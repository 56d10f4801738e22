package io.github.kommunkompass.json.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.InvalidLine;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.value.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EvaluationLinesTest {

    private static final KompassJson JSON = KompassJson.standard();

    private static String line(String name) {
        return "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"" + name
                + "\",\"country\":\"SE\"},\"revision\":\"SE-2020\",\"evaluated\":\"2022\",\"points\":{\"total\":500}}";
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(Stream<Evaluation> evaluations) {
        return evaluations.map(evaluation -> evaluation.municipality().name()).toList();
    }

    @Test
    void readsOneEvaluationPerLine() {
        String text = line("Å") + "\n" + line("Ä") + "\r\n" + line("Ö");
        assertThat(names(JSON.lines().read(stream(text), OnInvalidLine.stop()))).containsExactly("Å", "Ä", "Ö");
        assertThat(names(JSON.lines().read(stream(text + "\n"), OnInvalidLine.stop())))
                .hasSize(3);
        assertThat(names(JSON.lines().read(stream(""), OnInvalidLine.stop()))).isEmpty();
    }

    @Test
    void continuesAfterInvalidLineOnRequest() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write((line("Å") + "\n\n" + line("Ä").replace("500", "801") + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.write((line("\u00c5") + "\n").getBytes(StandardCharsets.ISO_8859_1));
        bytes.write((line("Ö") + "\n").getBytes(StandardCharsets.UTF_8));
        List<InvalidLine> invalid = new ArrayList<>();
        assertThat(names(JSON.lines()
                        .read(new ByteArrayInputStream(bytes.toByteArray()), OnInvalidLine.skip(invalid::add))))
                .containsExactly("Å", "Ö");
        assertThat(invalid).extracting(InvalidLine::number).containsExactly(2L, 3L, 4L);
        assertThat(invalid)
                .extracting(line -> line.cause().locatedViolations().get(0).message())
                .containsExactly(
                        "line 2, column 1: $: found an empty document, expected a JSON object",
                        "line 3, column 135: $.points.total: found 801, expected a whole number from 0 to 800",
                        "line 4, column 58: $: found the byte C5, expected UTF-8 without a byte order mark");
    }

    private static final String MARK = "\ufeff";

    /** What is read, and what is said of the others, by each way to read a file. */
    private static List<String> outcomes(String text, Path folder) throws IOException {
        List<String> outcomes = new ArrayList<>();
        OnInvalidLine onInvalid = OnInvalidLine.skip(line -> outcomes.add(
                line.number() + " " + line.cause().locatedViolations().get(0).message()));
        JSON.lines().read(stream(text), onInvalid).forEach(evaluation -> outcomes.add(name(evaluation)));
        List<String> ofFile = new ArrayList<>(outcomes);
        outcomes.clear();
        Path file = Files.writeString(folder.resolve("lines.ndjson"), text);
        try (Stream<Evaluation> evaluations = JSON.lines().read(file, onInvalid)) {
            evaluations.forEach(evaluation -> outcomes.add(name(evaluation)));
        }
        assertThat(outcomes).isEqualTo(ofFile);
        outcomes.clear();
        JSON.lines().forEach(stream(text), onInvalid, (evaluation, line) -> outcomes.add(name(evaluation)));
        assertThat(outcomes).isEqualTo(ofFile);
        List<String> messages = new ArrayList<>();
        JSON.with(MunicipalityRegister.none())
                .lines()
                .validate(
                        stream(text),
                        violation -> messages.add(violation.position().line() + " " + violation.message()));
        assertThat(messages)
                .isEqualTo(ofFile.stream().filter(one -> one.contains(" ")).toList());
        return ofFile;
    }

    private static String name(Evaluation evaluation) {
        return evaluation.municipality().name();
    }

    @Test
    void acceptsByteOrderMarkAndBlankLinesAtTheEnd(@TempDir Path folder) throws IOException {
        String text = line("Å") + "\n" + line("Ä") + "\r\n" + line("Ö");
        for (String end :
                new String[] {"", "\n", "\r\n", "\n\n", "\r\n\r\n", "\n \t\r\n\n  ", "\n\r\r\n", "\n".repeat(70_000)}) {
            assertThat(outcomes(text + end, folder)).containsExactly("Å", "Ä", "Ö");
            assertThat(outcomes(MARK + text + end, folder)).containsExactly("Å", "Ä", "Ö");
        }
        for (String nothing : new String[] {"", MARK, "\n", MARK + "\n\n", " \t\r\n ", "\r"}) {
            assertThat(outcomes(nothing, folder)).isEmpty();
        }
    }

    @Test
    void refusesBlankLinesBeforeOthers(@TempDir Path folder) throws IOException {
        String empty = ", column 1: $: found an empty document, expected a JSON object";
        assertThat(outcomes(
                        "\n" + line("Å") + "\n \t\n\r\n" + line("Ä") + "\n\n"
                                + line("Ö").replace("500", "801") + "\n\n",
                        folder))
                .containsExactly(
                        "1 line 1" + empty,
                        "Å",
                        "3 line 3" + empty,
                        "4 line 4" + empty,
                        "Ä",
                        "6 line 6" + empty,
                        "7 line 7, column 135: $.points.total: found 801, expected a whole number from 0 to 800");
        assertThat(outcomes(MARK + "\n" + line("Å"), folder)).containsExactly("1 line 1" + empty, "Å");
    }

    @Test
    void refusesByteOrderMarkElsewhere(@TempDir Path folder) throws IOException {
        String message = ", column 1: $: found a byte order mark, expected UTF-8 without a byte order mark";
        assertThat(outcomes(line("Å") + "\n" + MARK + line("Ä") + "\n" + MARK, folder))
                .containsExactly("Å", "2 line 2" + message, "3 line 3" + message);
        assertThat(outcomes(MARK + MARK + line("Å"), folder)).containsExactly("1 line 1" + message);
    }

    @Test
    void blankLineThatIsTooLongIsInvalid(@TempDir Path folder) throws IOException {
        String text = line("Å") + "\n" + " ".repeat(JSON.limits().maxBytes() + 1) + "\n";
        assertThat(outcomes(text, folder))
                .containsExactly("Å", "2 line 2, column 1: $: found a line of 4194305 bytes, expected at most 4194304");
        assertThat(outcomes(text.replaceFirst("  ", " "), folder)).containsExactly("Å");
    }

    /** So many that they cannot be kept. */
    @Test
    void skipsMillionsOfBlankLines() {
        byte[] blank = " \n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        InputStream all = new SequenceInputStream(
                stream(line("Å") + "\n"),
                new SequenceInputStream(Collections.enumeration(IntStream.range(0, 10)
                        .<InputStream>mapToObj(i -> new ByteArrayInputStream(blank))
                        .toList())));
        assertThat(names(JSON.lines().read(all, OnInvalidLine.stop()))).containsExactly("Å");
    }

    @Test
    void numbersTheLinesOfEvaluations() throws IOException {
        List<String> numbered = new ArrayList<>();
        JSON.lines()
                .forEach(
                        stream("{}\n\n" + line("Å") + "\n" + line("Ä").replace(",", " ,") + "\n"),
                        OnInvalidLine.skip(line -> numbered.add("invalid " + line.number())),
                        (evaluation, line) -> numbered.add(name(evaluation) + " " + line));
        assertThat(numbered).containsExactly("invalid 1", "invalid 2", "Å 3", "Ä 4");
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThatThrownBy(() -> JSON.lines().forEach(closed, OnInvalidLine.stop(), (evaluation, line) -> {}))
                .isInstanceOf(IOException.class);
    }

    @Test
    void stopsAtInvalidLineOnRequestButNotBefore() {
        var evaluations = JSON.lines()
                .read(stream(line("Å") + "\n{}\n" + line("Ö")), OnInvalidLine.stop())
                .iterator();
        assertThat(evaluations.next().municipality().name()).isEqualTo("Å");
        assertThatThrownBy(evaluations::next)
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("""
                        The document is invalid:
                          error: line 2, column 1: $.format: found nothing, expected "kompass/evaluation/1"
                          error: line 2, column 1: $.municipality: found nothing, expected this key
                          error: line 2, column 1: $.revision: found nothing, expected this key
                          error: line 2, column 1: $.evaluated: found nothing, expected this key
                          error: line 2, column 1: $.points: found nothing, expected this key\
                        """);
    }

    @Test
    void isLazy() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        String three = (line("Å") + "\n").repeat(3);
        assertThat(JSON.lines()
                        .read(new SequenceInputStream(stream(three), closed), OnInvalidLine.stop())
                        .limit(3))
                .hasSize(3);
        assertThatThrownBy(() -> JSON.lines()
                        .read(new SequenceInputStream(stream(three), closed), OnInvalidLine.stop())
                        .count())
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void skipsTooLongLine() {
        KompassJson small = JSON.with(JsonLimits.standard().withMaxBytes(200));
        List<InvalidLine> invalid = new ArrayList<>();
        String text = line("Å".repeat(2000)) + "\n" + line("Ö");
        assertThat(names(small.lines().read(stream(text), OnInvalidLine.skip(invalid::add))))
                .containsExactly("Ö");
        assertThat(invalid.get(0).cause().locatedViolations().get(0).message())
                .isEqualTo("line 1, column 1: $: found a line of 4138 bytes, expected at most 200");
    }

    @Test
    void warnsOfEachNameOnceAndThenOfANumber() throws IOException {
        List<String> messages = new ArrayList<>();
        String text = IntStream.range(0, 50)
                .mapToObj(i -> line("Nässjö " + (char) ('a' + i % 25)))
                .collect(Collectors.joining("\n", line("Nässjö") + "\n" + line("Nässjö kommun") + "\n", "\n"));
        JSON.lines().validate(stream(text), violation -> messages.add(violation.message()));
        assertThat(messages)
                .hasSize(11)
                .startsWith(
                        "line 2, column 57: $.municipality.name: found \"Nässjö kommun\", expected the name without the word"
                                + " for municipality: \"Nässjö\"",
                        "line 3, column 57: $.municipality.name: found \"Nässjö a\", expected a municipality of SE in the"
                                + " register, such as \"Nässjö\"")
                .endsWith(
                        "line 12, column 57: $.municipality.name: found \"Nässjö j\" and 16 such municipalities in all,"
                                + " expected a municipality of SE in the register, such as \"Nässjö\"");
        messages.clear();
        JSON.with(MunicipalityRegister.none())
                .lines()
                .validate(stream(text), violation -> messages.add(violation.message()));
        assertThat(messages).isEmpty();
    }

    @Test
    void reportsAllViolationsOfFile() throws IOException {
        List<String> messages = new ArrayList<>();
        String text = line("Å").replace("2022", "2019") + "\n" + line("Ä").replace("500", "\"500\"") + "\n";
        JSON.lines().validate(stream(text), violation -> messages.add(violation.message()));
        assertThat(messages)
                .containsExactly(
                        "line 1, column 57: $.municipality.name: found \"Å\", expected a municipality of SE in the register",
                        "line 1, column 110: $.evaluated: found 2019, expected a date from 2020 on, when SE-2020 was in use",
                        "line 2, column 57: $.municipality.name: found \"Ä\", expected a municipality of SE in the register",
                        "line 2, column 135: $.points.total: found the string \"500\", expected a whole number");
    }

    @Test
    void lineLengthExcludesLineEnd() {
        int length = line("A").length();
        KompassJson just = JSON.with(JsonLimits.standard().withMaxBytes(length));
        KompassJson less = JSON.with(JsonLimits.standard().withMaxBytes(length - 1));
        for (String end : new String[] {"", "\n", "\r\n", "\r"}) {
            String text = line("A") + end;
            assertThat(names(just.lines().read(stream(text), OnInvalidLine.stop())))
                    .containsExactly("A");
            assertThatThrownBy(() -> less.lines()
                            .read(stream(text), OnInvalidLine.stop())
                            .count())
                    .hasMessageContaining("found a line of " + length + " bytes, expected at most " + (length - 1));
        }
    }

    /** It would take hours if each piece made the reader look through the whole line. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsLongLineByteByByte() {
        String text = line("A") + " ".repeat(4_000_000) + "\n";
        InputStream bytes = new FilterInputStream(stream(text)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, 1));
            }
        };
        assertThat(names(JSON.lines().read(bytes, OnInvalidLine.stop()))).containsExactly("A");
    }

    @Test
    void readsThousandsOfSources() {
        String sources = ",\"sources\":[" + "\"a\",".repeat(50_000) + "\"a\"]}";
        String text = line("A").replace("}}", "}" + sources);
        assertThat(JSON.lines().read(stream(text), OnInvalidLine.stop()))
                .singleElement()
                .isEqualTo(JSON.readEvaluation(text));
    }

    @Test
    void propagatesReadFailureOfStream() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThatThrownBy(() -> JSON.lines().read(closed, OnInvalidLine.stop()).count())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Stream closed");
    }

    /** More bytes than an array can have twice. */
    @Tag("slow")
    @Test
    void skipsLineOfMoreThanOneGibibyte() {
        long length = (1L << 30) + 5;
        var zeros = new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int size) {
                int number = (int) Math.min(size, left);
                Arrays.fill(bytes, offset, offset + number, (byte) 'x');
                left -= number;
                return number == 0 ? -1 : number;
            }
        };
        InputStream lines = new SequenceInputStream(zeros, stream("\n" + line("Å") + "\n"));
        List<String> messages = new ArrayList<>();
        assertThat(names(JSON.lines()
                        .read(
                                lines,
                                OnInvalidLine.skip(line -> messages.add(line.number() + " "
                                        + line.cause().violations().get(0).message())))))
                .containsExactly("Å");
        assertThat(messages).containsExactly("1 $: found a line of " + length + " bytes, expected at most 4194304");
    }

    @Test
    void countsViolationsBeyondTheFirstThousand() throws IOException {
        List<LocatedViolation> violations = new ArrayList<>();
        JSON.lines().validate(stream("0\n".repeat(2_500)), violations::add);
        assertThat(violations).hasSize(1_001);
        LocatedViolation last = violations.get(1_000);
        assertThat(last.violation().rule().id()).isEqualTo("too-many");
        assertThat(last.message())
                .isEqualTo("line 1001, column 1: $: found 1500 more violations, expected at most 1000");
    }

    @Test
    void saysThatTheViolationsBeyondAreWarnings() throws IOException {
        List<LocatedViolation> violations = new ArrayList<>();
        String equal = line("Solna")
                .replace("\"total\":500", "\"1\":5,\"2\":5,\"3\":5,\"4\":5,\"5\":5,\"6\":5,\"7\":5,\"8\":5");
        JSON.lines().validate(stream((equal + "\n").repeat(1_500)), violations::add);
        assertThat(violations).hasSize(1_001);
        assertThat(violations.get(1_000).violation().rule().id()).isEqualTo("more-warnings");
        assertThat(violations.get(1_000).violation().severity()).isEqualTo(Severity.WARNING);
    }

    private static String many(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append(line("Kommun " + i)).append('\n');
        }
        return text.toString();
    }

    @Test
    void parallelStreamReadsFileInPartsInOrder(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("many.ndjson"), many(10_000));
        try (Stream<Evaluation> inOrder = JSON.lines().read(file, OnInvalidLine.stop());
                Stream<Evaluation> parallel = JSON.lines().read(file, OnInvalidLine.stop())) {
            assertThat(names(parallel.parallel())).hasSize(10_000).isEqualTo(names(inOrder));
        }
        try (Stream<Evaluation> parts = JSON.lines().read(file, OnInvalidLine.stop())) {
            var second = parts.spliterator();
            var first = second.trySplit();
            List<Evaluation> all = new ArrayList<>();
            first.forEachRemaining(all::add);
            assertThat(all).hasSizeBetween(4_000, 6_000);
            second.forEachRemaining(all::add);
            assertThat(all).hasSize(10_000);
        }
    }

    @Test
    void numbersLinesOfPartWithinWholeFile(@TempDir Path folder) throws IOException {
        String text = many(10_000).replace("\"Kommun 9876\"", "7").replace("\"Kommun 123\"", "7");
        Path file = Files.writeString(folder.resolve("many.ndjson"), text);
        List<InvalidLine> invalid = Collections.synchronizedList(new ArrayList<>());
        try (Stream<Evaluation> evaluations = JSON.lines().read(file, OnInvalidLine.skip(invalid::add))) {
            assertThat(evaluations.parallel().count()).isEqualTo(9_998);
        }
        assertThat(invalid).extracting(InvalidLine::number).containsExactlyInAnyOrder(124L, 9_877L);
        assertThat(invalid)
                .extracting(line ->
                        line.cause().locatedViolations().get(0).position().line())
                .containsExactlyInAnyOrder(124L, 9_877L);
    }

    @Test
    void doesNotSplitSingleLineOrEmptyFile(@TempDir Path folder) throws IOException {
        String source = ",\"sources\":[" + ("\"" + "Å".repeat(90_000) + "\",").repeat(3) + "\"Å\"]}";
        Path long1 = Files.writeString(folder.resolve("long.ndjson"), line("Å").replace("}}", "}" + source));
        try (Stream<Evaluation> evaluations = JSON.lines().read(long1, OnInvalidLine.stop())) {
            assertThat(evaluations.parallel()).hasSize(1);
        }
        Path none = Files.writeString(folder.resolve("none.ndjson"), "");
        try (Stream<Evaluation> evaluations = JSON.lines().read(none, OnInvalidLine.stop())) {
            assertThat(evaluations.parallel()).isEmpty();
        }
    }

    /** However a stream cuts what it gives, the lines are the same. */
    @Test
    void isIndependentOfChunkSizeOfStream() {
        String text =
                many(50) + "\r\n" + many(3).replace("\n", "\r\n") + line("Ö").replace(":", " : ");
        for (int piece : new int[] {1, 7, 100, 150}) {
            List<Long> invalid = new ArrayList<>();
            InputStream pieces = new FilterInputStream(stream(text)) {
                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    return super.read(bytes, offset, Math.min(length, piece));
                }
            };
            assertThat(names(JSON.lines().read(pieces, OnInvalidLine.skip(line -> invalid.add(line.number())))))
                    .hasSize(54)
                    .endsWith("Kommun 2", "Ö");
            assertThat(invalid).containsExactly(51L);
        }
    }
}
