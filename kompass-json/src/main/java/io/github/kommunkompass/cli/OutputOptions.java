package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.value.LocalizedText;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options for output, and the default exit codes. */
@Command(
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Success.",
            "1:The input is invalid or cannot be read, or the output cannot be written. All errors are printed on standard"
                    + " error, one per line.",
            "2:Wrong usage."
        })
final class OutputOptions {

    /** The forms of output. */
    enum Format {
        JSON,
        TEXT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "json|text",
            description = "json for programs (the default), or text for people.",
            converter = FormatConverter.class)
    private Format format = Format.JSON;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of names in text, such as sv or en; that of the catalogue by default.",
            converter = LanguageConverter.class)
    private @Nullable String language;

    boolean isText() {
        return format == Format.TEXT;
    }

    /** Prints a result in the requested form. */
    void print(Main.Streams streams, Supplier<String> text, Supplier<String> json) {
        streams.out().print(isText() ? Shown.lines(text.get()) : json.get() + "\n");
    }

    /** Returns the languages of names, the preferred one first. */
    String[] languages(Catalogue catalogue) {
        return language == null ? new String[] {catalogue.language()} : new String[] {language, catalogue.language()};
    }

    /** Converts the id of a form. */
    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            for (Format one : Format.values()) {
                if (one.toString().equals(value)) {
                    return one;
                }
            }
            throw new TypeConversionException("found '" + value + "', expected json or text");
        }
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
