package io.github.kommunkompass.testkit.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cell that a script printed.
 *
 * @param kind t for a text, n for a number, d for a date, f for a formula, or a space for nothing
 * @param value its value
 */
record Printed(char kind, String value) {

    private static final String END_OF_CELL = "\u001f";
    private static final String END_OF_ROW = "\u001e";

    static List<List<Printed>> rows(Path file) throws IOException {
        return parts(Files.readString(file, UTF_8), END_OF_ROW)
                .map(row -> parts(row, END_OF_CELL).map(Printed::of).toList())
                .toList();
    }

    private static Stream<String> parts(String text, String end) {
        String[] parts = text.split(end, -1);
        return Arrays.stream(parts).limit(parts.length - 1L);
    }

    private static Printed of(String cell) {
        return cell.isEmpty() ? new Printed(' ', "") : new Printed(cell.charAt(0), cell.substring(1));
    }

    /** Returns a text that is a number in CSV as one. */
    Printed asNumber(char decimalMark) {
        boolean isDecimal = kind == 't' && value.matches("-?[0-9]+([" + decimalMark + "][0-9]+)?");
        return isDecimal ? new Printed('n', value.replace(decimalMark, '.')) : this;
    }

    /** Returns whether it is a text or nothing, or a number to within the rounding of the program that read or wrote it. */
    boolean agrees(Object expected, double tolerance) {
        if (expected instanceof Double number) {
            return kind == 'n' && Math.abs(Double.parseDouble(value) - number) <= tolerance * Math.abs(number);
        }
        return kind == (expected.equals("") ? ' ' : 't') && value.equals(expected);
    }
}
