package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What completes the value of an option or a parameter. Neither words nor files do if it can be anything.
 *
 * @param files whether the names of files do
 */
record Completion(List<String> words, boolean files) {

    static Completion of(ArgSpec argument) {
        String label = argument.paramLabel();
        return switch (label) {
            case "EVALUATION", "BENCHMARK", "PLAN" -> new Completion(List.of(), true);
            case "EARLIER", "LATER" -> isRevision(argument) ? ofWords(revisions()) : new Completion(List.of(), true);
            case "REVISION" -> ofWords(revisions());
            case "COUNTRY" -> ofWords(countries());
            case "TAG" -> ofWords(Stream.of(Language.values()).map(Language::tag));
            case "FORMAT" -> ofWords(Format.all().stream().map(Format::id));
            case "FIGURE" -> ofWords(Stream.of(ChartCommand.Figure.values()).map(ChartCommand.Figure::id));
            case "1..9" -> ofWords(IntStream.rangeClosed(1, 9).mapToObj(Integer::toString));
            default -> ofLabel(label);
        };
    }

    /** The other commands of two times have evaluations. */
    private static boolean isRevision(ArgSpec argument) {
        return argument.command().name().equals("diff");
    }

    private static Stream<String> revisions() {
        return Catalogues.builtIn().all().stream()
                .map(catalogue -> catalogue.revision().toString());
    }

    private static Stream<String> countries() {
        return Catalogues.builtIn().all().stream()
                .map(Catalogue::country)
                .flatMap(country -> country.stream())
                .distinct();
    }

    /** In a label, values are in small letters, and what stands for one is in capitals. */
    private static Completion ofLabel(String label) {
        List<String> parts = Arrays.asList(label.split("\\|"));
        return new Completion(
                parts.stream().filter(part -> part.matches("[a-z0-9-]+")).toList(),
                parts.stream().anyMatch(part -> part.startsWith("FILE")));
    }

    private static Completion ofWords(Stream<String> words) {
        return new Completion(words.toList(), false);
    }

    boolean isUnknown() {
        return words.isEmpty() && !files;
    }
}
