package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.Ratio;
import java.math.RoundingMode;

/** Texts for messages: criteria with code and name, fractions exactly and as a decimal. */
final class Words {

    private static final int DECIMALS = 4;

    private Words() {}

    static String of(Criterion criterion, Catalogue catalogue) {
        return criterion.code() + " " + criterion.name().in(catalogue.language());
    }

    /** Returns a text such as {@code 271/400 (0.6775)}. */
    static String of(Ratio ratio) {
        String exact = ratio.toString();
        return exact.contains("/")
                ? exact + " (" + ratio.rounded(DECIMALS, RoundingMode.HALF_EVEN).toPlainString() + ")"
                : exact;
    }

    static String of(Figure<?> figure) {
        return figure.toOptional()
                .map(value -> value instanceof Ratio ratio ? of(ratio) : value.toString())
                .orElseGet(figure::toString);
    }
}
