package io.github.kommunkompass.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The options for output of commands whose results are no tables. */
final class DocumentOutput extends ResultOutput {

    @Option(
            names = "--format",
            paramLabel = "json|text",
            description = "json for programs (the default), or text for people.",
            converter = FormatConverter.class)
    private Format format = Format.JSON;

    @Override
    Format format() {
        return format;
    }

    /** Converts names of formats. */
    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return OptionConverters.constant(value, List.of(Format.JSON, Format.TEXT));
        }
    }
}
