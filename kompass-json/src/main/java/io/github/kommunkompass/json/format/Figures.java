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

/** Writes figures as members of one object: those that can be had, and in "unavailable" the reasons for the others. */
final class Figures {

    private static final int HALVES = 1;

    private final Writing writing;
    private final Map<String, UnavailableReason> unavailable = new LinkedHashMap<>();

    Figures(Writing writing) {
        this.writing = writing;
    }

    private <T> Figures member(String name, Figure<T> figure, Writing.Write<T> write) throws IOException {
        if (figure.isPresent()) {
            writing.member(name, figure.value(), write);
        } else {
            unavailable.put(name, figure.reason().orElseThrow());
        }
        return this;
    }

    Figures count(String name, Figure<Long> figure) throws IOException {
        return member(name, figure, (number, out) -> out.number(number));
    }

    Figures ratio(String name, Figure<Ratio> figure) throws IOException {
        return member(name, figure, Parts::ratio);
    }

    /** A figure that is a value of the distribution, and so whole. */
    Figures whole(String name, Figure<Ratio> figure) throws IOException {
        return member(
                name, figure, (points, out) -> out.number(points.numerator().longValueExact()));
    }

    Figures root(String name, Figure<SquareRoot> figure) throws IOException {
        return member(name, figure, Figures::root);
    }

    /** The nearest double, since no decimal number is an irrational one. */
    static void root(SquareRoot root, Writing writing) throws IOException {
        writing.sink().number(Parts.decimal(root.doubleValue()));
    }

    Figures rank(String name, Figure<Rank> figure) throws IOException {
        return member(name, figure, (rank, out) -> out.object(rank, Figures::rank));
    }

    Figures word(String name, Figure<String> figure) throws IOException {
        return member(name, figure, (word, out) -> out.string(word));
    }

    private static void rank(Rank rank, Writing writing) throws IOException {
        writing.member("rank", rank.position(), Figures::number)
                .member("of", rank.outOf())
                .member("tied", rank.tiedWith());
    }

    /** A rank is whole or a half. */
    static void number(Ratio rank, Writing writing) throws IOException {
        BigDecimal decimal = rank.rounded(HALVES, RoundingMode.UNNECESSARY).stripTrailingZeros();
        writing.sink().number(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
    }

    void end() throws IOException {
        if (!unavailable.isEmpty()) {
            writing.map("unavailable", unavailable, (reason, out) -> out.string(reason.id()));
        }
    }
}
