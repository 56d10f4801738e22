package io.github.kommunkompass.cli;

import java.util.regex.Pattern;

/** Colours of bars and of numbers with a sign, as terminals show them. They say nothing that characters do not say too. */
final class Colours {

    private static final Pattern MARK = Pattern.compile("(?<=[█░])│|│(?=[█░])");
    private static final Pattern CERTAIN = Pattern.compile("█+");
    private static final Pattern POSSIBLE = Pattern.compile("▒+");
    private static final Pattern MORE = number("\\+");
    private static final Pattern LESS = number("−");

    private Colours() {}

    private static Pattern number(String sign) {
        return Pattern.compile("(?<=\\s)" + sign + "\\d[\\d\u00a0.,]*(?=\\s)");
    }

    static String in(String lines) {
        String text = lines;
        text = coloured(text, MARK, "1;33");
        text = coloured(text, CERTAIN, "36");
        text = coloured(text, POSSIBLE, "2;36");
        text = coloured(text, MORE, "32");
        return coloured(text, LESS, "31");
    }

    private static String coloured(String text, Pattern pattern, String colour) {
        return pattern.matcher(text).replaceAll("\u001b[" + colour + "m$0\u001b[0m");
    }
}
