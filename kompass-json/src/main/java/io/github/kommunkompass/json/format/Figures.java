package io.github.kommunkompass.json.format;

import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes figures as members of one object, and in "unavailable" the reasons why others are unavailable. Not thread-safe. */
final class Figures {

    private static final int HALVES = 1;

    private final JsonWriter writer;
    private final Map<String, UnavailableReason> unavailable = new LinkedHashMap<>();

    Figures(JsonWriter writer) {
        this.writer = writer;
    }

    private <T> Figures member(String name, Figure<T> figure, JsonWriter.ValueWriter<T> valueWriter)
            throws IOException {
        if (figure.isPresent()) {
            writer.member(name, figure.value(), valueWriter);
        } else {
            unavailable.put(name, figure.reason().orElseThrow());
        }
        return this;
    }

    Figures count(String name, Figure<Long> figure) throws IOException {
        return member(name, figure, (number, out) -> out.number(number));
    }

    Figures ratio(String name, Figure<Ratio> figure) throws IOException {
        return member(name, figure, SharedJson::ratio);
    }

    /** Writes a figure that is a value of the distribution, and therefore a whole number. */
    Figures whole(String name, Figure<Ratio> figure) throws IOException {
        return member(
                name, figure, (points, out) -> out.number(points.numerator().longValueExact()));
    }

    Figures root(String name, Figure<SquareRoot> figure) throws IOException {
        return member(name, figure, Figures::root);
    }

    /** Writes the nearest double, since a root may be irrational. */
    static void root(SquareRoot root, JsonWriter writer) throws IOException {
        writer.sink().number(SharedJson.decimal(root.doubleValue()));
    }

    Figures rank(String name, Figure<Rank> figure) throws IOException {
        return member(name, figure, (rank, out) -> out.object(rank, Figures::rank));
    }

    Figures word(String name, Figure<String> figure) throws IOException {
        return member(name, figure, (word, out) -> out.string(word));
    }

    private static void rank(Rank rank, JsonWriter writer) throws IOException {
        writer.member("rank", rank.position(), Figures::number)
                .member("of", rank.outOf())
                .member("tied", rank.tiedWith());
    }

    /** Writes a rank, which is a multiple of one half. */
    static void number(Ratio rank, JsonWriter writer) throws IOException {
        BigDecimal decimal = rank.rounded(HALVES, RoundingMode.UNNECESSARY).stripTrailingZeros();
        writer.sink().number(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
    }

    /** Writes the reasons. Call it after all figures. */
    void end() throws IOException {
        if (!unavailable.isEmpty()) {
            writer.map("unavailable", unavailable, (reason, out) -> out.string(reason.id()));
        }
    }
}
