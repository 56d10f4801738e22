package io.github.kommunkompass.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What commands print for people, of the files in {@link ExampleFiles}. */
final class PrintedTexts {

    static final List<String> LANGUAGES = List.of("sv", "nb", "nn", "en");

    /** Commands that print text, together with all that they can say. */
    static final List<String> COMMANDS = List.of(
            "score nassjo-2022.json",
            "score tomelilla-2022.json",
            "catalogue",
            "catalogue SE-2016",
            "catalogue NO-2010",
            "benchmark 2024 --repeats latest --revision SE-2020",
            "benchmark evaluations.ndjson --repeats latest --revision SE-2020 --group-by county",
            "describe benchmark.json --minimum 20",
            "compare nassjo-2022.json --with benchmark.json",
            "compare nassjo-2022.json --with benchmark.json --minimum 20",
            "compare nassjo-2022.json --with means-2021.json",
            "rank evaluations.ndjson --revision SE-2020 --repeats latest",
            "progress nassjo-2019.json nassjo-2022.json",
            "progress vallentuna/2019.json vallentuna/2021.json --themes",
            "progress tomelilla-2020.json tomelilla-2022.json",
            "explain nassjo-2022.json 6",
            "history vallentuna",
            "moves 2021 2024 --repeats latest",
            "progress nassjo-2022-report.json nassjo-2025-synthetic.json --plan nassjo-plan-synthetic.json",
            "history nassjo-2019.json nassjo-2022-report.json nassjo-2025-synthetic.json",
            "plan show nassjo-plan-synthetic.json nassjo-2022-report.json",
            "plan status nassjo-plan-synthetic.json nassjo-2022-report.json --date 2025-09",
            "targets nassjo-2022.json 4=75 6=70",
            "targets nassjo-2022.json total=600",
            "what-if nassjo-2022.json 6.3=20",
            "neighbours nassjo-2022.json --among evaluations.ndjson --repeats latest --revision SE-2020",
            "diff SE-2016 SE-2020",
            "report nassjo-2022.json --with means-2021.json --earlier nassjo-2019.json --without overview --format md",
            "report nassjo-2022-report.json --plan nassjo-plan-synthetic.json --without area --without overview --format md",
            "report nassjo-2025-synthetic.json --earlier nassjo-2022-report.json --plan nassjo-plan-synthetic.json"
                    + " --without area --without overview --format md");

    private PrintedTexts() {}

    /** Returns the arguments of a command, with files in a folder. */
    static String[] arguments(String command, Path folder, String language) {
        String[] words = (withFormat(command) + " --language " + language).split(" ", -1);
        return Arrays.stream(words)
                .map(word -> folder.resolve(word).toFile().exists()
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
    }

    /** Returns the file of all that is printed in a language, each under the title of its command. */
    static GeneratedFile file(String language) {
        return new GeneratedFile(Path.of(
                "src", "test", "resources", "io", "github", "kommunkompass", "cli", "printed-" + language + ".txt"));
    }

    static String title(String command) {
        return "$ kompass " + withFormat(command) + "\n\n";
    }

    /** Reports have a format of their own. */
    private static String withFormat(String command) {
        return command.contains(" --format ") ? command : command + " --format text";
    }

    /** Returns what the file has under the title of a command. */
    static String section(String language, String command) throws IOException {
        String all = Files.readString(file(language).path());
        int from = all.indexOf(title(command)) + title(command).length();
        int to = all.indexOf("\n$ kompass ", from);
        return all.substring(from, to < 0 ? all.length() - 1 : to);
    }
}
