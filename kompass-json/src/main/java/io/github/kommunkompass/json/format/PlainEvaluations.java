package io.github.kommunkompass.json.format;

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
import org.jspecify.annotations.Nullable;

/**
 * Reads lines in plain form, as nearly all are where there are millions: keys in the order in which {@link EvaluationCodec} writes
 * them, but those of points and reasons in any order; no white space, or one space after colons and commas. It compares bytes with
 * those that it expects, and makes no tokens. Of a line that is written in any other way, or has any error, it says nothing: the
 * codec reads it, and refuses it. What is accepted here is what the codec makes of the same line.
 *
 * <p>Findings and evidence are left to the codec too. Not thread-safe.
 */
public final class PlainEvaluations {

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
    /** Possessive, since the matcher would otherwise call itself for each source, and thousands would overflow the stack. */
    private static final Pattern SOME_SOURCES = Pattern.compile("\\[" + QUOTED + "(?:, ?+" + QUOTED + ")*+]");

    private static final int MOST_DIGITS = 7;

    /** In place of a key where there was none before. */
    private static final int NONE = -1;

    /** An object in an object. */
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

    /** Thrown without a trace where a line is not as expected, and caught here. */
    private static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1L;

        private NotPlain() {
            super(null, null, false, false);
        }
    }

    /**
     * Begins without having read anything.
     *
     * @param catalogues the catalogues of the revisions that evaluations may be of
     * @param limits how deep an evaluation may be; how large it is, the caller sees
     */
    public PlainEvaluations(Catalogues catalogues, JsonLimits limits) {
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
        return EvaluationCodec.REASONS.stream()
                .filter(reason -> reason.id().equals(id))
                .findFirst();
    }

    private static Optional<List<Source>> sources(String text) {
        return SOME_SOURCES.matcher(text).matches()
                ? PlainText.unescaped(STRING.matcher(text).results().map(string -> string.group(1)))
                        .map(texts -> texts.stream().map(Source::of).toList())
                : Optional.empty();
    }

    /**
     * Reads a line.
     *
     * @param line bytes with the line in them
     * @param from where it begins
     * @param to where the bytes end; the line may end before
     * @return the evaluation, of which {@link #end()} tells where it ends, or empty if the codec has to look
     */
    public Optional<Evaluation> read(byte[] line, int from, int to) {
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

    /**
     * Tells where the line ended that was read last.
     *
     * @return one past its line feed, or the end of the bytes
     */
    public int end() {
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
            // A criterion is there twice, or has both points and a reason why they are missing.
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

    /** Goes on behind a comma, or behind the end of the object. */
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

    private void key(byte[] wanted) throws NotPlain {
        expect(wanted);
        space();
    }

    private void comma() throws NotPlain {
        expect(',');
        space();
    }

    private void space() {
        isNext(' ');
    }

    /** A whole number from 0 to a largest one, as JSON has it: digits alone, and no zero before others. */
    private int number(int largest) throws NotPlain {
        int start = position;
        int number = 0;
        while (position < limit && bytes[position] >= '0' && bytes[position] <= '9') {
            number = 10 * number + (bytes[position] - '0');
            position++;
        }
        int digits = position - start;
        if (digits == 0 || digits > MOST_DIGITS || (digits > 1 && bytes[start] == '0') || number > largest) {
            throw new NotPlain();
        }
        return number;
    }

    /** A value that ends with the first of some character outside quotes. Often it is the same as in the line before. */
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
                // What is escaped is no quote, and is looked at when the value is made.
                position++;
            }
            if (b == last && !quoted && position > start) {
                position++;
                return;
            }
        }
        throw new NotPlain();
    }

    private boolean isNext(char wanted) {
        boolean isNext = position < limit && bytes[position] == wanted;
        if (isNext) {
            position++;
        }
        return isNext;
    }

    private void expect(char wanted) throws NotPlain {
        if (!isNext(wanted)) {
            throw new NotPlain();
        }
    }

    private boolean isNext(byte[] wanted) {
        int end = position + wanted.length;
        boolean isNext = end <= limit && Arrays.equals(bytes, position, end, wanted, 0, wanted.length);
        if (isNext) {
            position = end;
        }
        return isNext;
    }

    private void expect(byte[] wanted) throws NotPlain {
        if (!isNext(wanted)) {
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
