package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.token.MalformedTextException;
import io.github.kommunkompass.json.token.TokenSource;
import io.github.kommunkompass.json.token.TokenSource.Token;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.value.InputRule;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Rule;
import io.github.kommunkompass.value.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document from which shapes read, and what they need to know: where they are, which catalogues there are, and
 * the report of violations. Checks what holds for every format: the depth, the names of members, and that each occurs once. Not
 * thread-safe.
 */
public final class Input {

    /** Thrown to stop reading after a violation that was reported. */
    private static final class Stop extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Reads the members of an object. */
    interface MemberReader {

        /** Returns whether there was a member of a name before. */
        boolean isRepeated(String name);

        void read(String name) throws IOException;
    }

    /** Reads the members of an object whose names are data. */
    @FunctionalInterface
    interface DataReader {
        void read(String name) throws IOException;
    }

    private final TokenSource source;
    private final JsonLimits limits;
    private final Catalogues catalogues;
    private final MunicipalityRegister register;
    private final boolean wantsWarnings;
    private final Report report = new Report();
    /** The names and indexes on the way to the current value. */
    private final List<Object> steps = new ArrayList<>();
    /** Sets for the names in objects whose names are data. */
    private final List<Set<String>> namesByDepth = new ArrayList<>();

    private Token token = Token.NULL;
    private int depth;

    Input(
            TokenSource source,
            JsonLimits limits,
            Catalogues catalogues,
            MunicipalityRegister register,
            boolean wantsWarnings) {
        this.source = source;
        this.limits = limits;
        this.catalogues = catalogues;
        this.register = register;
        this.wantsWarnings = wantsWarnings;
    }

    /** {@return whether values without errors are checked for warnings too} */
    public boolean wantsWarnings() {
        return wantsWarnings;
    }

    /** {@return the catalogues of the known revisions} */
    public Catalogues catalogues() {
        return catalogues;
    }

    /** {@return the register of municipalities of populations that state no other one} */
    public MunicipalityRegister register() {
        return register;
    }

    /** {@return the report of the violations} */
    public Report report() {
        return report;
    }

    /** Reads one value. */
    <T> @Nullable T value(Shape<T> shape, boolean isWhole) throws IOException {
        T value = null;
        try {
            if (advance() == Token.END_OF_TEXT) {
                ofText(JsonRule.MALFORMED, "an empty document", "a JSON object");
                return null;
            }
            value = shape.read(this);
            if (isWhole && hasMore()) {
                ofText(JsonRule.TRAILING_CONTENT, "content after the end of the document", "nothing");
            }
        } catch (MalformedTextException e) {
            report.forgetValues();
            report.addOfText(
                    Violation.of(
                            JsonRule.MALFORMED,
                            JsonPath.ROOT,
                            "text that is not JSON (" + e.getMessage() + ")",
                            "JSON as in RFC 8259"),
                    e.position());
        } catch (Stop e) {
            report.forgetValues();
        }
        return report.hasErrors() ? null : value;
    }

    private boolean hasMore() throws IOException {
        try {
            return advance() != Token.END_OF_TEXT;
        } catch (MalformedTextException e) {
            return true;
        }
    }

    /** {@return the current token} */
    Token token() {
        return token;
    }

    private Token advance() throws IOException {
        token = source.next();
        return token;
    }

    /** Returns the text of the current string or number, without unpaired surrogates. */
    String text() throws IOException {
        String text = source.text();
        return token == Token.STRING ? withoutUnpairedSurrogates(text) : text;
    }

    /** Reports an unpaired surrogate, which an escape can produce and which UTF-8 cannot encode. */
    private String withoutUnpairedSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    ofText(JsonRule.WRONG_ENCODING, "an unpaired surrogate", "text with paired surrogates");
                    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
                }
                i++;
            }
        }
        return text;
    }

    /** Reads the members of the current object. A member that occurs again is reported and skipped. */
    void members(MemberReader reader) throws IOException {
        enterContainer();
        while (advance() != Token.END_OBJECT) {
            String name = source.text();
            withoutUnpairedSurrogates(name);
            // It is part of the path in each message about its value.
            if (name.length() > Limits.CODE_LENGTH) {
                ofText(
                        JsonRule.TOO_LARGE,
                        "a key of " + name.length() + " characters",
                        "at most " + Limits.CODE_LENGTH);
                throw new Stop();
            }
            steps.add(name);
            if (reader.isRepeated(name)) {
                ofText(JsonRule.DUPLICATE_KEY, "the key a second time", "each key once");
                advance();
                skip();
            } else {
                advance();
                reader.read(name);
            }
            steps.remove(steps.size() - 1);
        }
        depth--;
    }

    /** Reads the members of the current object, whose names are data. */
    void data(DataReader reader) throws IOException {
        Set<String> names = emptySet();
        members(new MemberReader() {
            @Override
            public boolean isRepeated(String name) {
                return !names.add(name);
            }

            @Override
            public void read(String name) throws IOException {
                reader.read(name);
            }
        });
    }

    /** Returns a set for the names of the object that is about to be read, which those of its depth share. */
    private Set<String> emptySet() {
        while (namesByDepth.size() <= depth) {
            namesByDepth.add(new HashSet<>());
        }
        Set<String> names = namesByDepth.get(depth);
        names.clear();
        return names;
    }

    /** Reads the elements of the current array. */
    <T> void elements(Shape<T> shape, Consumer<@Nullable T> consumer) throws IOException {
        enterContainer();
        for (int index = 0; advance() != Token.END_ARRAY; index++) {
            steps.add(index);
            consumer.accept(shape.read(this));
            steps.remove(steps.size() - 1);
        }
        depth--;
    }

    private void enterContainer() throws Stop {
        depth++;
        if (depth > limits.maxDepth()) {
            ofText(JsonRule.TOO_DEEP, "a value " + depth + " levels deep", "at most " + limits.maxDepth() + " levels");
            throw new Stop();
        }
    }

    /** Skips the current value, with the checks that hold for every format. */
    void skip() throws IOException {
        switch (token) {
            case START_OBJECT -> data(name -> skip());
            case START_ARRAY -> elements(AnyShape.INSTANCE, any -> {});
            case STRING -> text();
            default -> {
                // There is nothing to check.
            }
        }
    }

    /** {@return the path of the current value} */
    public JsonPath path() {
        JsonPath path = JsonPath.ROOT;
        for (Object step : steps) {
            path = step instanceof Integer index ? path.element(index) : path.member((String) step);
        }
        return path;
    }

    private void ofText(Rule rule, String found, String expected) {
        report.addOfText(Violation.of(rule, path(), found, expected), source.position());
    }

    /** Reports a violation of the current value. */
    public void invalid(Rule rule, String found, String expected) {
        invalid(path(), rule, found, expected);
    }

    /** Reports a violation of a value that was read before. */
    public void invalid(JsonPath path, Rule rule, String found, String expected) {
        report.add(Violation.of(rule, path, Quoted.beginning(found, Limits.MESSAGE_PART_LENGTH), expected));
    }

    /** Reports that the current value is of the wrong type, and skips it. */
    void wrongType(String expected) throws IOException {
        invalid(JsonRule.WRONG_TYPE, kind(), expected);
        skip();
    }

    private String kind() throws IOException {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case STRING -> "the string " + Quoted.of(source.text());
            case NUMBER -> "the number " + Quoted.beginning(source.text(), Limits.QUOTED_LENGTH);
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            case NAME, END_OBJECT, END_ARRAY, END_OF_TEXT -> throw new IllegalStateException("token " + token);
        };
    }

    /** Returns the value that a factory makes, and reports at the current path why there is none. */
    public <T> @Nullable T made(Supplier<T> factory) {
        try {
            return factory.get();
        } catch (InvalidValueException e) {
            invalid(InputRule.INVALID_VALUE, e.found(), e.expected());
            return null;
        }
    }

    /** Returns whether a violation was reported at a path or above it. */
    public boolean isReported(JsonPath path) {
        return report.covers(path);
    }

    /** Reports violations of a value that was built, except those that follow from reported ones. */
    public void addAll(List<Violation> violations) {
        List<Violation> news = violations.stream()
                .filter(violation -> !report.covers(violation.path()))
                .toList();
        news.forEach(report::add);
    }
}
