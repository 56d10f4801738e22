package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Rule;
import io.github.kommunkompass.value.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A value at a path. Each accessor reports a violation and returns empty if the value is not of the requested type. */
record Value(Node node, JsonPath path, Report report) {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final int LONGEST_INT = 11;
    private static final int LONGEST_FOUND = 200;
    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final long LARGEST_COUNT = 999_999_999_999_999_999L;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final int LONGEST_DECIMAL = 40;

    void invalid(Rule rule, String found, String expected) {
        report.add(rule, path, node.position(), shortened(found), expected);
    }

    /** Limits the length of messages. */
    private static String shortened(String found) {
        return found.length() <= LONGEST_FOUND
                ? found
                : found.substring(0, LONGEST_FOUND) + "\u2026 (" + found.length() + " characters)";
    }

    private <T> Optional<T> wrongType(String expected) {
        invalid(JsonRule.WRONG_TYPE, node.kind(), expected);
        return Optional.empty();
    }

    Optional<ObjectReader> object() {
        return node instanceof Node.ObjectNode object
                ? Optional.of(new ObjectReader(this, object.members()))
                : wrongType("an object");
    }

    List<Value> elements() {
        if (node instanceof Node.ArrayNode array) {
            return IntStream.range(0, array.elements().size())
                    .mapToObj(i -> new Value(array.elements().get(i), path.element(i), report))
                    .toList();
        }
        wrongType("an array");
        return List.of();
    }

    Optional<String> string() {
        return node instanceof Node.StringNode string ? Optional.of(string.text()) : wrongType("a string");
    }

    /** Returns a string that is not blank. */
    Optional<String> text() {
        return string().filter(text -> {
            if (text.isBlank()) {
                invalid(JsonRule.INVALID_VALUE, "a blank text", "a text");
            }
            return !text.isBlank();
        });
    }

    /** Returns a number as written. */
    Optional<String> number() {
        return node instanceof Node.NumberNode number ? Optional.of(number.text()) : wrongType("a number");
    }

    /** Returns the exact value of a number or a fraction. */
    Optional<Ratio> numberOrRatio() {
        if (node instanceof Node.ObjectNode) {
            return SharedJson.ratio(this);
        }
        if (!(node instanceof Node.NumberNode number)) {
            return wrongType("a number or a fraction");
        }
        if (!DECIMAL.matcher(number.text()).matches() || number.text().length() > LONGEST_DECIMAL) {
            invalid(
                    JsonRule.INVALID_VALUE,
                    number.text(),
                    "a number without exponent, of at most " + LONGEST_DECIMAL + " characters");
            return Optional.empty();
        }
        BigDecimal decimal = new BigDecimal(number.text());
        return Optional.of(Ratio.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale())));
    }

    /** Returns a count: a whole number, 0 or more. */
    OptionalLong count() {
        if (!(node instanceof Node.NumberNode number)) {
            wrongType("a whole number");
        } else if (isWhole(number)) {
            if (COUNT.matcher(number.text()).matches()) {
                return OptionalLong.of(Long.parseLong(number.text()));
            }
            invalid(JsonRule.NUMBER_OUT_OF_RANGE, number.text(), "a whole number from 0 to " + LARGEST_COUNT);
        }
        return OptionalLong.empty();
    }

    private boolean isWhole(Node.NumberNode number) {
        boolean whole = WHOLE.matcher(number.text()).matches();
        if (!whole) {
            invalid(JsonRule.NOT_A_WHOLE_NUMBER, number.text(), "a whole number, written without decimals or exponent");
        }
        return whole;
    }

    OptionalInt integer() {
        return integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    OptionalInt integer(int min, int max) {
        if (!(node instanceof Node.NumberNode number)) {
            wrongType("a whole number");
            return OptionalInt.empty();
        }
        if (!isWhole(number)) {
            return OptionalInt.empty();
        }
        long value = number.text().length() > LONGEST_INT ? Long.MAX_VALUE : Long.parseLong(number.text());
        if (value < min || value > max) {
            invalid(JsonRule.NUMBER_OUT_OF_RANGE, number.text(), "a whole number from " + min + " to " + max);
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) value);
    }

    /** Returns the value that a factory creates from a string, and reports why the string is invalid. */
    <T> Optional<T> parsed(Function<String, T> factory) {
        return string().flatMap(text -> made(() -> factory.apply(text)));
    }

    /** Returns the value that a factory creates, and reports why it is invalid. */
    <T> Optional<T> made(Supplier<T> factory) {
        try {
            return Optional.of(factory.get());
        } catch (InvalidValueException e) {
            invalid(JsonRule.INVALID_VALUE, e.found(), e.expected());
            return Optional.empty();
        }
    }

    /** Returns the constant whose id is this string. */
    <T> Optional<T> word(List<T> all, Function<T, String> id) {
        return string().flatMap(text -> word(text, all, id));
    }

    /** Returns the constant with an id, which is this string or the key of this value. */
    <T> Optional<T> word(String text, List<T> all, Function<T, String> id) {
        Optional<T> found =
                all.stream().filter(one -> id.apply(one).equals(text)).findFirst();
        if (found.isEmpty()) {
            String expected = all.stream().map(id).collect(Collectors.joining(", "));
            invalid(JsonRule.INVALID_VALUE, Quoted.of(text), "one of " + expected);
        }
        return found;
    }

    /** Returns the members of an object whose keys are data. */
    Map<String, Value> entries() {
        return object().map(ObjectReader::all).orElse(Map.of());
    }

    /** Reports violations at paths below this value, except those that follow from reported ones. */
    void addAll(List<Violation> found) {
        List<Violation> news = found.stream()
                .filter(violation -> !report.covers(violation.path()))
                .toList();
        news.forEach(
                violation -> report.add(violation, at(violation.path()).node().position()));
    }

    /** Returns the value at a path below this value, or the last value that exists on the way. */
    Value at(JsonPath target) {
        Value reached = this;
        for (Object step : target.steps()) {
            Optional<Value> next = reached.step(step);
            if (next.isEmpty()) {
                return reached;
            }
            reached = next.get();
        }
        return reached;
    }

    private Optional<Value> step(Object step) {
        if (node instanceof Node.ObjectNode object && step instanceof String name) {
            return Optional.ofNullable(object.members().get(name))
                    .map(child -> new Value(child, path.member(name), report));
        }
        if (node instanceof Node.ArrayNode array && step instanceof Integer index) {
            return Optional.of(array.elements())
                    .filter(elements -> index < elements.size())
                    .map(elements -> new Value(elements.get(index), path.element(index), report));
        }
        return Optional.empty();
    }
}
