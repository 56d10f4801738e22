package io.github.kommunkompass.testkit.property;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A line in which something was put in, taken out or replaced; it never gets a line feed. */
final class ChangedLine {

    /** Characters that mean something in JSON or to those who read it. */
    private static final List<String> LIKELY = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            ".",
            "0",
            "1",
            "9",
            " ",
            "\\",
            "\\u00e9",
            "\\u0022",
            "\\u0007",
            "\\ufffd",
            "\\u0308",
            "\\ud83e",
            "\\\"",
            "\\\\",
            "\\/",
            "\\n",
            "-",
            "+",
            "e",
            "\t",
            "\r",
            "\u0000",
            "\u0001",
            "\u00e9",
            "\u2028",
            "\ufeff",
            "\ufffd",
            "\ud83e\udded",
            "?",
            "a",
            "SE",
            "\"missing\":{}",
            "null");

    /**
     * What is no UTF-8: half of a character, the rest of one, a surrogate, a slash of two bytes, and the mark of
     * UTF-16.
     */
    private static final List<String> ILL_FORMED = List.of("c3", "80", "eda080", "c0af", "f4908080", "feff", "ff");

    private static final List<byte[]> BYTES = Stream.concat(
                    LIKELY.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)),
                    ILL_FORMED.stream().map(HexFormat.of()::parseHex))
            .toList();

    /** Halves of surrogate pairs, which only a text can hold. */
    private static final List<String> TEXTS =
            Stream.concat(LIKELY.stream(), Stream.of("\ud83e", "\udded")).toList();

    private ChangedLine() {}

    static byte[] of(byte[] line, Random random, int changes) {
        byte[] changed = line;
        for (int i = 0; i < changes; i++) {
            int at = place(changed.length, random);
            int after = Math.min(changed.length, at + random.nextInt(2));
            var bytes = new ByteArrayOutputStream();
            bytes.write(changed, 0, at);
            if (random.nextInt(3) > 0) {
                bytes.writeBytes(BYTES.get(random.nextInt(BYTES.size())));
            }
            bytes.writeBytes(Arrays.copyOfRange(changed, after, changed.length));
            changed = bytes.toByteArray();
        }
        return changed;
    }

    static String of(String line, Random random, int changes) {
        String changed = line;
        for (int i = 0; i < changes; i++) {
            int at = place(changed.length(), random);
            int after = Math.min(changed.length(), at + random.nextInt(2));
            String put = random.nextInt(3) > 0 ? TEXTS.get(random.nextInt(TEXTS.size())) : "";
            changed = changed.substring(0, at) + put + changed.substring(after);
        }
        return changed;
    }

    /** Anywhere, but more often where a line begins and ends. */
    private static int place(int length, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> 0;
            case 1 -> length;
            default -> random.nextInt(length + 1);
        };
    }
}
