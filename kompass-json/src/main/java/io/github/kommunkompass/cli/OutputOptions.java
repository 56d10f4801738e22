package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.value.LocalizedText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How results are printed, and what a command that has nothing else to say of it ends with. */
@Command(
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Done.",
            "1:The input is invalid or cannot be read, with every violation on standard error, one a line. Or the output"
                    + " cannot be written.",
            "2:Wrong usage."
        })
final class OutputOptions {

    /** The forms that results are printed in. */
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

    /** The languages in which names are wanted, the most wanted first. */
    String[] languages(Catalogue catalogue) {
        return language == null ? new String[] {catalogue.language()} : new String[] {language, catalogue.language()};
    }

    /** Takes the forms in lower case. */
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

    /** Takes language tags. */
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
