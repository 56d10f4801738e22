package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.shape.Decimal;
import io.github.kommunkompass.json.shape.DecimalShape;
import io.github.kommunkompass.json.shape.Input;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.json.shape.Schema;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.value.InputRule;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Ratio;
import org.jspecify.annotations.Nullable;

/** A fraction: exact, and as the nearest double. */
final class RatioShape extends ObjectShape<Ratio> {

    private static final Shape<Ratio> EXACT = new StringShape<>(
            RatioShape::reduced,
            ratio -> WrittenRatio.of(ratio).exact(),
            Schema.type("string").with("pattern", "^-?[0-9]+(/[1-9][0-9]*)?$"));

    static final Shape<Ratio> RATIO = new RatioShape().named("ratio");

    private final Member<Ratio, Ratio> exact = required("exact", EXACT, ratio -> ratio);
    private final Member<Ratio, Decimal> value = required(
            "value", DecimalShape.any(), ratio -> WrittenRatio.of(ratio).value());

    private static @Nullable Ratio reduced(String text, Input in) {
        Ratio ratio = in.made(() -> fraction(text));
        if (ratio != null && !ratio.toString().equals(text)) {
            in.invalid(InputRule.INVALID_VALUE, Quoted.of(text), "the reduced fraction " + ratio);
        }
        return ratio;
    }

    private static Ratio fraction(String text) {
        if (text.length() > Limits.FRACTION_LENGTH) {
            throw new InvalidValueException(
                    "a fraction of " + text.length() + " characters", "at most " + Limits.FRACTION_LENGTH);
        }
        if (!hasForm(text)) {
            throw new InvalidValueException(Quoted.of(text), "a fraction such as 271/400");
        }
        try {
            Ratio ratio = Ratio.parse(text);
            if (Double.isInfinite(ratio.doubleValue())) {
                throw new InvalidValueException(Quoted.of(text), "a fraction within the range of a double");
            }
            return ratio;
        } catch (ArithmeticException e) {
            throw new InvalidValueException(Quoted.of(text), "a fraction with a denominator of at least 1", e);
        }
    }

    /** Returns whether a text is digits, with a sign or not, and perhaps a slash and digits. */
    private static boolean hasForm(String text) {
        int slash = text.indexOf('/');
        int start = text.startsWith("-") ? 1 : 0;
        return slash < 0
                ? isNumber(text, start, text.length())
                : isNumber(text, start, slash) && isNumber(text, slash + 1, text.length());
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }

    @Override
    protected @Nullable Ratio make(Members read) {
        Ratio ratio = read.get(exact);
        Decimal decimal = read.get(value);
        if (ratio != null && decimal != null && !decimal.isNearest(ratio.doubleValue())) {
            read.in()
                    .invalid(
                            JsonRule.INCONSISTENT,
                            "the value " + decimal.text(),
                            Decimal.of(ratio.doubleValue()).text() + ", the value of " + ratio);
        }
        return ratio;
    }

    @Override
    public Schema schema() {
        return super.schema().described("A reduced fraction and the nearest double.");
    }
}
