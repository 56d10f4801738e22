package io.github.kommunkompass.json.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidLine;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of lines, read in parts. */
class FileLinesTest {

    private static final KompassJson JSON = KompassJson.standard();

    @TempDir
    private Path folder;

    private static String line(String name) {
        return "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"" + name
                + "\",\"country\":\"SE\"},\"revision\":\"SE-2020\",\"evaluated\":\"2022\",\"points\":{\"total\":500}}";
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("lines.ndjson"), text);
    }

    /** The evaluations and the messages of what is invalid, in the order in which they come. */
    private static List<Object> outcomes(FileChannel channel, long... ends) {
        List<Object> outcomes = new ArrayList<>();
        OnInvalidLine onInvalid =
                line -> outcomes.add(line.number() + line.cause().getMessage());
        for (int i = 1; i < ends.length; i++) {
            new FileLines(JSON.lines(), channel, new LineNumbers(channel), ends[i - 1], ends[i], onInvalid)
                    .forEachRemaining(outcomes::add);
        }
        return outcomes;
    }

    /** Wherever a file is cut in three, the parts are whole lines and hold what the file holds. */
    @Tag("slow")
    @Test
    void isIndependentOfSplitPosition() throws IOException {
        Path file = file("{}\n\n" + line("Å") + "\r\n\r\n[]\r\n" + line("Ö").replace("500", "801") + "\n" + line("Ä"));
        long size = Files.size(file);
        try (FileChannel channel = FileChannel.open(file)) {
            List<Object> whole = outcomes(channel, 0, size);
            assertThat(whole).hasSize(7);
            for (long i = 0; i <= size; i++) {
                long first = new FileRange(channel, i, size).nextLine();
                for (long j = i; j <= size; j += 71) {
                    long second = new FileRange(channel, Math.max(j, first), size).nextLine();
                    assertThat(outcomes(channel, 0, first, second, size))
                            .as("split after %d and %d", i, j)
                            .isEqualTo(whole);
                }
            }
        }
    }

    private static final int MANY = 20_000;

    /** Every third line is right, two in three are blank, end with a carriage return, or have several violations. */
    private static String mixed(int number) {
        return switch (number % 6) {
            case 1 -> "";
            case 2 -> line("Ö").replace("2022", "1").replace("500", "801");
            case 4 -> "\r";
            case 5 -> line("Ö").replace("2022", "1").replace("500", "801") + "\r";
            default -> line("Kommun " + number) + "\r";
        };
    }

    private static String mixed() {
        StringBuilder text = new StringBuilder();
        LongStream.rangeClosed(1, MANY)
                .forEach(number -> text.append(mixed((int) number)).append('\n'));
        return text.toString();
    }

    @Test
    void numbersLinesWithinWholeFile() throws IOException {
        List<InvalidLine> invalid = Collections.synchronizedList(new ArrayList<>());
        try (Stream<Evaluation> evaluations = JSON.lines().read(file(mixed()), OnInvalidLine.skip(invalid::add))) {
            assertThat(evaluations.parallel().map(one -> one.municipality().name()))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, MANY)
                            .filter(number -> number % 3 == 0)
                            .mapToObj(number -> "Kommun " + number)
                            .toList());
        }
        invalid.sort(Comparator.comparingLong(InvalidLine::number));
        assertThat(invalid)
                .extracting(InvalidLine::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, MANY)
                        .filter(number -> number % 3 != 0)
                        .boxed()
                        .toList());
        assertThat(invalid)
                .allSatisfy(line -> assertThat(line.cause().locatedViolations())
                        .hasSize(line.number() % 3 == 1 ? 1 : 2)
                        .extracting(LocatedViolation::position)
                        .allMatch(position -> position.line() == line.number()));
    }

    private static Stream<Spliterator<Evaluation>> parts(Spliterator<Evaluation> part) {
        Spliterator<Evaluation> first = part.trySplit();
        return first == null ? Stream.of(part) : Stream.concat(parts(first), parts(part));
    }

    /** The lines before a part are counted once, however many of its lines are invalid. */
    @Test
    void countsLinesBeforePartOnce() throws IOException {
        Path file = file((" ".repeat(100) + "[]\n").repeat(10_000));
        long size = Files.size(file);
        try (var channel = new CountingChannel(FileChannel.open(file))) {
            var whole =
                    new FileLines(JSON.lines(), channel, new FileText(0, size, false), OnInvalidLine.skip(line -> {}));
            List<Spliterator<Evaluation>> parts = parts(whole).toList();
            assertThat(parts).hasSize(4);
            long splitting = channel.bytes();
            parts.forEach(part -> part.forEachRemaining(any -> {}));
            assertThat(channel.bytes() - splitting).isLessThanOrEqualTo(size + parts.size() * size / 2);
        }
    }

    /** However many parts have an invalid line, the file is counted once, and the beginning of a block for each part. */
    @Tag("slow")
    @Test
    void countsFileOnceForManyParts() throws IOException {
        Path file = file(((line("Å") + "\n").repeat(500) + "[]\n").repeat(200));
        long size = Files.size(file);
        try (var channel = new CountingChannel(FileChannel.open(file))) {
            List<Long> numbers = new ArrayList<>();
            var whole = new FileLines(
                    JSON.lines(),
                    channel,
                    new FileText(0, size, false),
                    OnInvalidLine.skip(invalid -> numbers.add(invalid.number())));
            List<Spliterator<Evaluation>> parts = parts(whole).toList();
            assertThat(parts).hasSizeGreaterThan(60);
            long splitting = channel.bytes();
            parts.forEach(part -> part.forEachRemaining(any -> {}));
            assertThat(numbers)
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, 200)
                            .map(i -> 501 * i)
                            .boxed()
                            .toList());
            assertThat(channel.bytes() - splitting).isLessThan(2 * size + ((long) parts.size() << 20));
        }
    }

    /** The other records would be lost without a word. */
    @Test
    void reportsFileThatBecomesShorter() throws IOException {
        Path file = file((line("Å") + "\n").repeat(30_000));
        long size = Files.size(file);
        List<Evaluation> read = new ArrayList<>();
        try (Stream<Evaluation> evaluations = JSON.lines().read(file, OnInvalidLine.stop());
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertThatThrownBy(() -> evaluations.forEach(evaluation -> {
                        read.add(evaluation);
                        if (read.size() == 1) {
                            truncate(channel, size / 2);
                        }
                    }))
                    .isInstanceOf(UncheckedIOException.class)
                    .cause()
                    .hasMessage("found the end of the file, expected " + (size - size / 2)
                            + " more bytes: it has become shorter");
        }
        assertThat(read).hasSizeBetween(14_000, 15_000);
    }

    private static void truncate(FileChannel channel, long size) {
        try {
            channel.truncate(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsRangeBeyondInt() throws IOException {
        Path file = file("");
        long far = (1L << 31) + 5;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            byte[] lines = ("x\n" + line("Å") + "\n").getBytes(StandardCharsets.UTF_8);
            channel.write(ByteBuffer.wrap(lines), far);
            long start = new FileRange(channel, far, channel.size()).nextLine();
            assertThat(start).isEqualTo(far + 2);
            List<Evaluation> read = new ArrayList<>();
            new FileLines(JSON.lines(), channel, new LineNumbers(channel), start, channel.size(), OnInvalidLine.stop())
                    .forEachRemaining(read::add);
            assertThat(read).hasSize(1);
        }
    }

    @Test
    void countsNoLinesOfValidFile() throws IOException {
        Path file = file((line("Å") + "\n").repeat(5_000));
        long size = Files.size(file);
        try (var channel = new CountingChannel(FileChannel.open(file))) {
            var whole = new FileLines(JSON.lines(), channel, new FileText(0, size, false), OnInvalidLine.stop());
            List<Spliterator<Evaluation>> parts = parts(whole).toList();
            long splitting = channel.bytes();
            parts.forEach(part -> part.forEachRemaining(any -> {}));
            assertThat(channel.bytes() - splitting).isEqualTo(size);
        }
    }

    @Test
    void closesWithItsStream() throws IOException {
        Path file = file((line("Å") + "\n").repeat(2));
        Stream<Evaluation> evaluations = JSON.lines().read(file, OnInvalidLine.stop());
        Spliterator<Evaluation> spliterator = evaluations.spliterator();
        evaluations.close();
        assertThatThrownBy(() -> spliterator.tryAdvance(any -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(ClosedChannelException.class);
    }

    @Test
    void closesOnInterrupt() throws IOException {
        Path file = file((line("Å") + "\n").repeat(2));
        try (Stream<Evaluation> evaluations = JSON.lines().read(file, OnInvalidLine.stop())) {
            Spliterator<Evaluation> spliterator = evaluations.spliterator();
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> spliterator.tryAdvance(any -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(ClosedByInterruptException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static long invalidLines(Path file) throws IOException {
        List<InvalidLine> invalid = new ArrayList<>();
        try (Stream<Evaluation> evaluations = JSON.lines().read(file, OnInvalidLine.skip(invalid::add))) {
            assertThat(evaluations).isEmpty();
        }
        return invalid.size();
    }

    @Test
    void readsFromFileSystemWithoutChannels() throws IOException {
        Path file = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/module-info.class");
        assertThat(invalidLines(file)).isPositive();
    }

    @Test
    void readsFileOfUnknownSize() throws IOException {
        Path file = Path.of("/proc/self/status");
        assumeThat(file).isRegularFile();
        assumeThat(Files.size(file)).isZero();
        assertThat(invalidLines(file)).isGreaterThan(10);
    }

    @Test
    void readsNothingFromEmptyFile() throws IOException {
        assertThat(invalidLines(file(""))).isZero();
    }

    @Test
    void isOrderedStream() throws IOException {
        Path file = file(line("Å"));
        try (FileChannel channel = FileChannel.open(file)) {
            var evaluations = new FileLines(
                    JSON.lines(), channel, new FileText(0, Files.size(file), false), OnInvalidLine.stop());
            assertThat(evaluations.hasCharacteristics(Spliterator.ORDERED)).isTrue();
            assertThat(StreamSupport.stream(evaluations, true)).hasSize(1);
        }
    }
}
