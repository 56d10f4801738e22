package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.value.LocalizedText;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options for output that commands have, and the default exit codes. */
@Command(
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Success.",
            "1:The input is invalid or cannot be read, or the output cannot be written. All errors are printed on standard"
                    + " error, one per line.",
            "2:Wrong usage."
        })
class OutputOptions {

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of text, such as sv, nb, nn or en; that of the catalogue by default.",
            converter = LanguageConverter.class)
    private @Nullable String language;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file to write, instead of standard output. It is not touched if there is an error.")
    private @Nullable Path output;

    /** Returns the language that is asked for. */
    final @Nullable String language() {
        return language;
    }

    final void write(Main.Streams streams, Output.Content content) {
        Output.write(output, streams, content);
    }

    final boolean isToFile() {
        return output != null;
    }

    /** Returns text as it is printed. */
    final String shown(String text, Main.Streams streams) {
        return terminal(streams).shown(Shown.lines(text));
    }

    /** Returns the style of text on catalogues, in the language that is asked for, or their own, the first one's first. */
    final TextStyle style(Main.Streams streams, Catalogue... catalogues) {
        return TextStyle.of(
                Stream.concat(Stream.ofNullable(language), Stream.of(catalogues).map(Catalogue::language))
                        .distinct()
                        .toList(),
                terminal(streams).width());
    }

    private Terminal terminal(Main.Streams streams) {
        return isToFile() ? Terminal.NONE : streams.terminal();
    }

    /** Returns the language, or another if none is given. */
    final String languageOr(String other) {
        return language == null ? other : language;
    }

    /** Converts language tags. */
    static final class LanguageConverter implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            try {
                return LocalizedText.normalizeTag(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
