package io.github.kommunkompass.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The source of a manual page, in the macros of man(7). */
final class Roff {

    /** What roff prints as another character than the one for a terminal. */
    private static final Map<Integer, String> ESCAPES = Map.of(
            (int) '\\', "\\e",
            (int) '-', "\\-",
            (int) '\'', "\\(aq",
            (int) '"', "\\(dq",
            (int) '`', "\\(ga",
            (int) '^', "\\(ha",
            (int) '~', "\\(ti");

    private static final Set<String> HEADINGS = Set.of("SH", "SS");

    private static final Pattern ESCAPED_OPTION = Pattern.compile("\\\\-\\\\-[a-z]+(\\\\-[a-z]+)*");
    private static final Pattern VALUE = Pattern.compile("[A-Z]+");
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.]) +(?=[A-Z'])");

    private final StringBuilder source;
    private boolean isAfterHeading;

    /** Starts a page. Lines are not hyphenated and not justified, so that options can be copied. */
    Roff(String name, String section, String title) {
        source = new StringBuilder(".\\\" -*- coding: utf-8 -*-\n.\\\" Generated from the commands.\n");
        macro("TH", name, section, "", name.toLowerCase(Locale.ROOT), title);
        source.append(".nh\n.ad l\n");
    }

    Roff section(String heading) {
        return macro("SH", heading);
    }

    Roff subsection(String heading) {
        return macro("SS", heading);
    }

    Roff paragraph(String text) {
        return startParagraph().text(text);
    }

    /** Adds a paragraph of how a command is called. What stands for a value is in italics. */
    Roff synopsis(String command, String arguments) {
        String values = VALUE.matcher(escaped(arguments)).replaceAll("\\\\fI$0\\\\fR");
        return startParagraph().line(bold(command) + " " + values);
    }

    /** Adds a paragraph that is indented under a tag, which is escaped already. */
    Roff tagged(String tag, String text) {
        return macro("TP").line(tag).text(text);
    }

    /** Adds lines as they are. */
    Roff lines(List<String> lines) {
        startParagraph().macro("nf");
        lines.forEach(line -> line(escaped(line)));
        return macro("fi");
    }

    /** Adds sentences, one a line, so that roff knows where they end. The names of options are bold. */
    private Roff text(String text) {
        BETWEEN_SENTENCES
                .splitAsStream(text)
                .map(sentence -> ESCAPED_OPTION.matcher(escaped(sentence)).replaceAll("\\\\fB$0\\\\fR"))
                .forEach(this::line);
        return this;
    }

    /** A heading starts one itself. */
    private Roff startParagraph() {
        return isAfterHeading ? this : macro("PP");
    }

    private Roff macro(String name, String... arguments) {
        isAfterHeading = HEADINGS.contains(name);
        source.append('.').append(name);
        for (String argument : arguments) {
            source.append(" \"").append(escaped(argument)).append('"');
        }
        source.append('\n');
        return this;
    }

    /** Adds a line that is no macro, even if it begins like one. */
    private Roff line(String escaped) {
        isAfterHeading = false;
        source.append(escaped.startsWith(".") ? "\\&" : "").append(escaped).append('\n');
        return this;
    }

    static String bold(String text) {
        return "\\fB" + escaped(text) + "\\fR";
    }

    static String italic(String text) {
        return "\\fI" + escaped(text) + "\\fR";
    }

    static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            String escape = ESCAPES.get(c);
            if (escape == null) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append(escape);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return source.toString();
    }
}
