package io.github.kommunkompass.testkit.property;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.testkit.SyntheticPopulation;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * A file of lines is read as each of its lines is, though nearly all are read in another, faster way: from a stream,
 * from a stream in small pieces, from a file, from parts of a file at the same time, and from lines of text.
 */
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(SeedOfTheBuild.class)
class JsonLinesLawsTest {

    private static KompassJson knowing(Evaluation evaluation) {
        return KompassJson.standard().with(Catalogues.none().with(evaluation.catalogue()));
    }

    private static byte[] withoutCarriageReturn(byte[] line) {
        boolean ends = line.length > 0 && line[line.length - 1] == '\r';
        return ends ? Arrays.copyOf(line, line.length - 1) : line;
    }

    /** A line is read as a document is, but when it is too long, it is known how long. */
    private static Evaluation single(KompassJson json, byte[] ended) throws IOException {
        byte[] line = withoutCarriageReturn(ended);
        int limit = json.limits().maxBytes();
        if (line.length > limit) {
            throw new InvalidDocumentException(List.of(new LocatedViolation(
                    Violation.of(
                            JsonRule.TOO_LARGE,
                            JsonPath.ROOT,
                            "a line of " + line.length + " bytes",
                            "at most " + limit),
                    Position.START)));
        }
        return json.read(Format.EVALUATION, new ByteArrayInputStream(line));
    }

    private static byte[] file(List<byte[]> lines) {
        var file = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            file.writeBytes(line);
            file.write('\n');
        }
        return file.toByteArray();
    }

    private static InputStream inPieces(byte[] file, int piece) {
        return new FilterInputStream(new ByteArrayInputStream(file)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return super.read(bytes, offset, Math.min(length, piece));
            }
        };
    }

    private static boolean isBlank(byte[] line) {
        return new String(line, ISO_8859_1).chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r');
    }

    /** Blank lines are invalid, but not at the end. */
    private static List<byte[]> withoutBlankEnd(List<byte[]> lines) {
        int end = lines.size();
        while (end > 0 && isBlank(lines.get(end - 1))) {
            end--;
        }
        return lines.subList(0, end);
    }

    private static void assertReadAsAlone(KompassJson json, List<byte[]> lines, int piece) throws IOException {
        assertRead(
                json, file(lines), piece, LineOutcomes.eachAlone(withoutBlankEnd(lines), line -> single(json, line)));
    }

    private static void assertRead(KompassJson json, byte[] file, int piece, LineOutcomes expected) throws IOException {
        assertThat(LineOutcomes.together(to -> json.lines().read(new ByteArrayInputStream(file), to)))
                .isEqualTo(expected);
        assertThat(LineOutcomes.together(to -> json.lines().read(inPieces(file, piece), to)))
                .isEqualTo(expected);
        Path path = Files.createTempFile("lines", ".ndjson");
        try {
            Files.write(path, file);
            assertThat(LineOutcomes.together(to -> json.lines().read(path, to))).isEqualTo(expected);
            assertThat(LineOutcomes.together(to -> json.lines().read(path, to).parallel()))
                    .isEqualTo(expected);
        } finally {
            Files.delete(path);
        }
    }

    private static void assertTextsReadAsAlone(KompassJson json, List<String> lines) throws IOException {
        assertThat(LineOutcomes.together(to -> json.lines().read(lines.iterator(), to)))
                .isEqualTo(LineOutcomes.eachAlone(lines, json::readEvaluation));
    }

    @Property
    void readsWrittenLines(@ForAll Evaluation evaluation) throws IOException {
        KompassJson json = knowing(evaluation);
        String line = json.write(evaluation);
        assertReadAsAlone(json, List.of(line.getBytes(UTF_8), line.getBytes(UTF_8)), 100);
        assertTextsReadAsAlone(json, List.of(line, line));
        assertThat(json.lines().read(List.of(line).iterator(), invalid -> {})).containsExactly(evaluation);
    }

    /** Whatever is wrong with a line, and however little it is, the faster way neither reads it nor hides it. */
    @Property
    void handlesChangedLinesLikeSingleDocuments(
            @ForAll Evaluation evaluation, @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int changes)
            throws IOException {
        assertChangesAreSeen(knowing(evaluation), evaluation, new Random(seed), changes);
    }

    /** All that is complete or says why not, so that the faster way has something to read. */
    @Property
    void handlesChangedSyntheticLinesLikeSingleDocuments(
            @ForAll @IntRange(max = 50) int place,
            @ForAll boolean missing,
            @ForAll long seed,
            @ForAll @IntRange(max = 3) int changes)
            throws IOException {
        Evaluation evaluation = SyntheticPopulation.of(Catalogues.se2020())
                .missing(missing ? 0.1 : 0)
                .evaluation(place);
        assertChangesAreSeen(KompassJson.standard(), evaluation, new Random(seed), changes);
    }

    private static final List<String> BLANK = List.of("", "\n", "\r\n", " \n", "\t\r\n", "\n\n\n", "  ", "\r");

    /** With a byte order mark and with blank lines at the end, a file is what it is without them. */
    @Property
    void readsTheSameAfterMarkAndBeforeBlankLines(
            @ForAll Evaluation evaluation, @ForAll long seed, @ForAll @IntRange(max = 2) int changes)
            throws IOException {
        KompassJson json = knowing(evaluation);
        Random random = new Random(seed);
        byte[] right = json.write(evaluation).getBytes(UTF_8);
        List<byte[]> lines = List.of(right, ChangedLine.of(right, random, changes), right);
        LineOutcomes expected = LineOutcomes.eachAlone(lines, line -> single(json, line));
        var file = new ByteArrayOutputStream();
        if (random.nextBoolean()) {
            file.writeBytes("\ufeff".getBytes(UTF_8));
        }
        file.writeBytes(file(lines));
        for (int i = random.nextInt(4); i > 0; i--) {
            file.writeBytes(BLANK.get(random.nextInt(BLANK.size())).getBytes(UTF_8));
        }
        assertRead(json, file.toByteArray(), 1 + random.nextInt(200), expected);
        List<String> texts = Stream.concat(
                        Stream.of("\ufeff" + new String(right, UTF_8)),
                        Stream.generate(() -> " ").limit(random.nextInt(3)))
                .toList();
        assertThat(json.lines().read(texts.iterator(), OnInvalidLine.stop())).containsExactly(evaluation);
    }

    /** An array with one element on each line is what the lines are. */
    @Property
    void readsArrayAsItsElements(@ForAll Evaluation evaluation, @ForAll long seed) throws IOException {
        KompassJson json = knowing(evaluation);
        Random random = new Random(seed);
        String right = json.write(evaluation);
        List<String> elements = Stream.concat(
                        Stream.of(right),
                        Stream.generate(() -> withErrors(asOthersWrite(right, random), random))
                                .limit(5))
                .toList();
        byte[] array = ("[" + String.join(random.nextBoolean() ? ",\n" : " ,\r\n", elements) + "]").getBytes(UTF_8);
        LineOutcomes expected = LineOutcomes.eachAlone(elements, json::readEvaluation);
        assertRead(json, array, 1 + random.nextInt(200), expected);
    }

    private static String withErrors(String element, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> element.replace("\"points\"", "\"point\"");
            case 1 -> element.replace("\"points\":", "\"evaluated\":\"2021\", \"points\" :");
            case 2 ->
                List.of("null", "\"[{\\\"\"", "[[], {}]", "{}", "-1.5e3", "nil").get(random.nextInt(6));
            default -> element;
        };
    }

    private static final Pattern POINTS = Pattern.compile("\"points\":\\{([^{}]+)}");

    /** The same, perhaps with points in another order and with a space after colons and commas. */
    private static String asOthersWrite(String line, Random random) {
        String other = line;
        if (random.nextBoolean()) {
            other = POINTS.matcher(other).replaceFirst(points -> {
                List<String> members = Arrays.asList(points.group(1).split(","));
                Collections.shuffle(members, random);
                return "\"points\":{" + String.join(",", members) + "}";
            });
        }
        return random.nextBoolean() ? other.replace("\":", "\": ").replace(",\"", ", \"") : other;
    }

    private static void assertChangesAreSeen(KompassJson json, Evaluation evaluation, Random random, int changes)
            throws IOException {
        String right = asOthersWrite(json.write(evaluation), random);
        byte[] bytes = right.getBytes(UTF_8);
        byte[] changed = ChangedLine.of(bytes, random, changes);
        KompassJson limited = json.with(limits(changed, random));
        int piece = 1 + random.nextInt(200);
        assertReadAsAlone(limited, List.of(bytes, changed, new byte[0], bytes), piece);
        String text = ChangedLine.of(right, random, changes);
        assertTextsReadAsAlone(limited, List.of(right, text, "", right + "\n", text + "\r\n", right));
    }

    /** Mostly the standard limits; else some that lines just keep, or just do not. */
    private static JsonLimits limits(byte[] line, Random random) {
        return random.nextInt(3) > 0
                ? JsonLimits.standard()
                : new JsonLimits(Math.max(1, line.length - 2 + random.nextInt(4)), 1 + random.nextInt(4));
    }

    /** So many lines that a file of them has parts. */
    @Property(tries = 10)
    void handlesFilesWithManyChangesLikeSingleDocuments(@ForAll long seed) throws IOException {
        KompassJson json = KompassJson.standard();
        Random random = new Random(seed);
        List<byte[]> lines = SyntheticPopulation.of(Catalogues.se2020()).missing(0.01).size(1000).stream()
                .map(evaluation -> json.write(evaluation).getBytes(UTF_8))
                .map(line -> ChangedLine.of(line, random, random.nextInt(3)))
                .flatMap(line -> Stream.concat(Stream.of(line), blank(random)))
                .toList();
        // By its first character, a file is lines and not an array.
        byte[] first = json.write(SyntheticPopulation.of(Catalogues.se2020()).evaluation(0))
                .getBytes(UTF_8);
        assertReadAsAlone(json, Stream.concat(Stream.of(first), lines.stream()).toList(), 10_000);
    }

    private static Stream<byte[]> blank(Random random) {
        return IntStream.range(0, Math.max(0, random.nextInt(20) - 16)).mapToObj(i -> new byte[i % 2]);
    }
}
