package io.github.kommunkompass.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A command that a text shows, as a shell reads it.
 *
 * @param arguments what follows the name of the command
 * @param in the file that is standard input, if there is one
 * @param out the file that is standard output, if there is one
 * @param text the command as the text shows it, in one line
 */
record Example(List<String> arguments, Optional<String> in, Optional<String> out, String text) {

    private static final String COMMAND = "kompass ";
    private static final String HEADING = "\nExamples:\n";

    private static final Pattern BLOCK = Pattern.compile("(?m)^```sh\\n([^`]*)^```$");

    /** Would have a meaning in a shell that it does not have here. */
    private static final String SPECIAL = "|&;()$`\\*?[]#~!{}";

    /** The examples of a help, which are all that follows the heading. */
    static List<Example> ofHelp(String help) {
        int heading = help.indexOf(HEADING);
        return heading < 0 ? List.of() : ofLines(help.substring(heading + HEADING.length()), "  ");
    }

    /** The examples in the blocks of a Markdown text that are for a shell and begin with this command. */
    static List<Example> ofMarkdown(String text) {
        return BLOCK.matcher(text)
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.startsWith(COMMAND))
                .flatMap(block -> ofLines(block, "").stream())
                .toList();
    }

    private static List<Example> ofLines(String text, String indent) {
        List<Example> examples = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (String line : text.lines().toList()) {
            String start = joined.isEmpty() ? indent + COMMAND : indent + "    ";
            if (!line.startsWith(start) || line.startsWith(start + " ")) {
                throw new IllegalArgumentException("found the line '" + line + "', expected '" + start + "…'");
            }
            joined.append(joined.isEmpty() ? "" : " ").append(line.strip());
            if (line.endsWith(" \\")) {
                joined.setLength(joined.length() - 2);
            } else {
                examples.add(of(joined.toString()));
                joined.setLength(0);
            }
        }
        if (!joined.isEmpty()) {
            throw new IllegalArgumentException("found the end after '" + joined + " \\', expected another line");
        }
        return examples;
    }

    static Example of(String text) {
        List<String> arguments = new ArrayList<>();
        Optional<String> in = Optional.empty();
        Optional<String> out = Optional.empty();
        List<String> words = words(text);
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "<" -> in = Optional.of(words.get(++i));
                case ">" -> out = Optional.of(words.get(++i));
                default -> arguments.add(words.get(i));
            }
        }
        return new Example(List.copyOf(arguments), in, out, text);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        var word = new StringBuilder();
        boolean isInWord = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0 ? c == quote : c == '\'' || c == '"') {
                quote = quote == 0 ? c : 0;
                isInWord = true;
            } else if (quote == 0 && c == ' ') {
                if (isInWord) {
                    words.add(word.toString());
                }
                word.setLength(0);
                isInWord = false;
            } else if (quote == 0 ? SPECIAL.indexOf(c) >= 0 : quote == '"' && "$`\\!".indexOf(c) >= 0) {
                throw new IllegalArgumentException("found " + c + " in '" + text + "', expected a plain command");
            } else {
                word.append(c);
                isInWord = true;
            }
        }
        if (quote != 0) {
            throw new IllegalArgumentException("found a quote without its end in '" + text + "'");
        }
        if (isInWord) {
            words.add(word.toString());
        }
        return words;
    }

    @Override
    public String toString() {
        return text;
    }
}
