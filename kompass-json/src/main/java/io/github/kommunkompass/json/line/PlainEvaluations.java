package io.github.kommunkompass.json.line;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines in plain form without tokens, as a fast path for large files. In plain form, keys are in the order in
 * which Kompass writes them, except those of points and reasons, which may be in any order; there is no
 * white space, or one space after colons and commas; and there are no findings and no evidence.
 *
 * <p>For a line in another form, or with any error, the result is empty, and the caller reads the line strictly. For other
 * lines, the result is the same. Not thread-safe.
 */
final class PlainEvaluations {

    private static final byte[] FORMAT = ascii("{\"format\":");
    private static final byte[] EVALUATION = ascii("\"kompass/evaluation/1\"");
    private static final byte[] MUNICIPALITY = ascii("\"municipality\":");
    private static final byte[] REVISION = ascii("\"revision\":");
    private static final byte[] EVALUATED = ascii("\"evaluated\":");
    private static final byte[] POINTS = ascii("\"points\":");
    private static final byte[] MISSING = ascii("\"missing\":");
    private static final byte[] SOURCES = ascii("\"sources\":");

    private static final String QUOTED = "\"(" + PlainText.FORM + ")\"";
    private static final Pattern NAMED = Pattern.compile(
            "\\{\"name\": ?" + QUOTED + ", ?\"country\": ?\"([^\"]*)\"(?:, ?\"code\": ?\"([^\"]*)\")?}");
    private static final Pattern STRING = Pattern.compile(QUOTED);
    /** Possessive, since the matcher otherwise recurses for each source, and thousands would overflow the stack. */
    private static final Pattern SOME_SOURCES = Pattern.compile("\\[" + QUOTED + "(?:, ?+" + QUOTED + ")*+]");

    private static final int MOST_DIGITS = 7;

    /** The previous key of the first key. */
    private static final int NONE = -1;

    /** The depth of an evaluation: an object in an object. */
    private static final int DEPTH = 2;

    private final ValuesByBytes<Municipality> municipalities = new ValuesByBytes<>(PlainEvaluations::municipality);
    private final ValuesByBytes<PartialDate> dates =
            new ValuesByBytes<>(text -> inQuotes(text).map(PartialDate::parse));
    private final ValuesByBytes<PlainKeys> revisions;
    private final ValuesByBytes<Missing> reasons =
            new ValuesByBytes<>(text -> inQuotes(text).flatMap(PlainEvaluations::reason));
    private final ValuesByBytes<List<Source>> sources = new ValuesByBytes<>(PlainEvaluations::sources);

    private final boolean mayBeAsDeep;

    private byte[] bytes = {};
    private int limit;
    private int position;

    /** Thrown, without a stack trace, if a line is not in plain form. */
    private static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1L;

        private NotPlain() {
            super(null, null, false, false);
        }
    }

    PlainEvaluations(Catalogues catalogues, JsonLimits limits) {
        this.mayBeAsDeep = limits.maxDepth() >= DEPTH;
        this.revisions = new ValuesByBytes<>(text -> inQuotes(text)
                .map(RevisionId::of)
                .flatMap(catalogues::findCatalogue)
                .map(PlainKeys::new));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Optional<Municipality> municipality(String text) {
        Matcher parts = NAMED.matcher(text);
        return parts.matches()
                ? PlainText.unescaped(parts.group(1)).map(name -> municipality(name, parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    private static Municipality municipality(String name, String country, @Nullable String code) {
        return code == null ? Municipality.of(name, country) : Municipality.of(name, country, code);
    }

    private static Optional<String> inQuotes(String text) {
        Matcher string = STRING.matcher(text);
        return string.matches() ? PlainText.unescaped(string.group(1)) : Optional.empty();
    }

    private static Optional<Missing> reason(String id) {
        return Stream.of(Missing.values())
                .filter(reason -> reason != Missing.NOT_REPORTED && reason.id().equals(id))
                .findFirst();
    }

    private static Optional<List<Source>> sources(String text) {
        return SOME_SOURCES.matcher(text).matches()
                ? PlainText.unescaped(STRING.matcher(text).results().map(string -> string.group(1)))
                        .map(texts -> texts.stream().map(Source::of).toList())
                : Optional.empty();
    }

    /** Reads a line. */
    Optional<Evaluation> read(byte[] line, int from, int to) {
        bytes = line;
        position = from;
        limit = to;
        return mayBeAsDeep ? readWhole() : Optional.empty();
    }

    private Optional<Evaluation> readWhole() {
        try {
            Evaluation evaluation = evaluation();
            return EvaluationValidator.isValid(evaluation) ? Optional.of(evaluation) : Optional.empty();
        } catch (NotPlain e) {
            return Optional.empty();
        }
    }

    /** {@return the index after the line feed of the last line that was read, or the end of the bytes} */
    int end() {
        return position;
    }

    private Evaluation evaluation() throws NotPlain {
        key(FORMAT);
        expect(EVALUATION);
        comma();
        key(MUNICIPALITY);
        Municipality municipality = value(municipalities, '}');
        comma();
        key(REVISION);
        PlainKeys keys = value(revisions, '"');
        EvaluationBuilder evaluation = Evaluation.builder(keys.catalogue()).municipality(municipality);
        comma();
        key(EVALUATED);
        evaluation.evaluated(value(dates, '"'));
        comma();
        key(POINTS);
        points(keys, evaluation);
        boolean more = hasMore();
        if (more && isNext(MISSING)) {
            space();
            missing(keys, evaluation);
            more = hasMore();
        }
        if (more) {
            key(SOURCES);
            evaluation.sources(value(sources, ']'));
            expect('}');
        }
        endOfLine();
        return built(evaluation);
    }

    private static Evaluation built(EvaluationBuilder evaluation) throws NotPlain {
        try {
            return evaluation.build();
        } catch (InvalidValueException e) {
            // A criterion occurs twice, or has both points and a reason why they are missing.
            throw new NotPlain();
        }
    }

    private void points(PlainKeys keys, EvaluationBuilder evaluation) throws NotPlain {
        expect('{');
        int key = NONE;
        do {
            key = keyAfter(key, keys);
            evaluation.pointsAt(keys.ordinal(key), number(keys.max(key)));
        } while (hasMore());
    }

    private void missing(PlainKeys keys, EvaluationBuilder evaluation) throws NotPlain {
        expect('{');
        int key = NONE;
        do {
            key = keyAfter(key, keys);
            evaluation.missing(keys.code(key), value(reasons, '"'));
        } while (hasMore());
    }

    /** Skips a comma, or the end of the object, and returns whether it was a comma. */
    private boolean hasMore() throws NotPlain {
        boolean more = isNext(',');
        if (more) {
            space();
        } else {
            expect('}');
        }
        return more;
    }

    private int keyAfter(int previous, PlainKeys keys) throws NotPlain {
        int key = keys.findAfter(previous, bytes, position, limit);
        if (key < 0) {
            throw new NotPlain();
        }
        position += keys.length(key);
        space();
        return key;
    }

    private void key(byte[] expected) throws NotPlain {
        expect(expected);
        space();
    }

    private void comma() throws NotPlain {
        expect(',');
        space();
    }

    private void space() {
        isNext(' ');
    }

    /** Reads a whole number from 0 to a maximum, without leading zeros. */
    private int number(int max) throws NotPlain {
        int start = position;
        int number = 0;
        while (position < limit && bytes[position] >= '0' && bytes[position] <= '9') {
            number = 10 * number + (bytes[position] - '0');
            position++;
        }
        int digits = position - start;
        if (digits == 0 || digits > MOST_DIGITS || (digits > 1 && bytes[start] == '0') || number > max) {
            throw new NotPlain();
        }
        return number;
    }

    /** Reads a value up to a character outside quotes. It is often equal to that of the previous line. */
    private <T> T value(ValuesByBytes<T> values, char last) throws NotPlain {
        Optional<ValuesByBytes.Entry<T>> same = values.lastAt(bytes, position, limit);
        if (same.isPresent()) {
            position += same.get().length();
            return same.get().value();
        }
        int from = position;
        skipValue(last);
        return values.find(bytes, from, position).orElseThrow(NotPlain::new);
    }

    private void skipValue(char last) throws NotPlain {
        boolean quoted = false;
        for (int start = position; position < limit; position++) {
            byte b = bytes[position];
            if (b == '"') {
                quoted = !quoted;
            } else if (b >= 0 && b < ' ') {
                throw new NotPlain();
            } else if (b == '\\') {
                // An escaped character does not end the string; it is checked when the value is created.
                position++;
            }
            if (b == last && !quoted && position > start) {
                position++;
                return;
            }
        }
        throw new NotPlain();
    }

    private boolean isNext(char expected) {
        boolean isNext = position < limit && bytes[position] == expected;
        if (isNext) {
            position++;
        }
        return isNext;
    }

    private void expect(char expected) throws NotPlain {
        if (!isNext(expected)) {
            throw new NotPlain();
        }
    }

    private boolean isNext(byte[] expected) {
        int end = position + expected.length;
        boolean isNext = end <= limit && Arrays.equals(bytes, position, end, expected, 0, expected.length);
        if (isNext) {
            position = end;
        }
        return isNext;
    }

    private void expect(byte[] expected) throws NotPlain {
        if (!isNext(expected)) {
            throw new NotPlain();
        }
    }

    private void endOfLine() throws NotPlain {
        if (position < limit) {
            isNext('\r');
            expect('\n');
        }
    }
}
