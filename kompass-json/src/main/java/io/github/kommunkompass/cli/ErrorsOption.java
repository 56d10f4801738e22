package io.github.kommunkompass.cli;

import io.github.kommunkompass.value.Identified;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The option for the form of errors. It also holds for wrong usage, so that it is looked for before the arguments are parsed. */
final class ErrorsOption {

    private static final String NAME = "--errors";

    /** The forms of errors. */
    enum Form implements Identified {
        TEXT,
        JSON
    }

    @Option(
            names = NAME,
            paramLabel = "text|json",
            description =
                    "The form of errors and warnings: text, one per line (the default), or json, one object per line.",
            converter = FormConverter.class)
    @SuppressWarnings("UnusedVariable") // It takes effect before the arguments are parsed.
    private Form form = Form.TEXT;

    /** Returns whether arguments ask for errors in JSON. */
    static boolean isJson(String... arguments) {
        List<String> all = List.of(arguments);
        int name = all.indexOf(NAME);
        return all.contains(NAME + "=json")
                || (name >= 0 && name + 1 < all.size() && all.get(name + 1).equals("json"));
    }

    /** Converts ids of forms. */
    static final class FormConverter implements ITypeConverter<Form> {
        @Override
        public Form convert(String value) {
            return OptionConverters.constant(value, List.of(Form.values()));
        }
    }
}
