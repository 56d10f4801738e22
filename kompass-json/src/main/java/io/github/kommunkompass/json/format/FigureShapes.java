package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.Decimal;
import io.github.kommunkompass.json.shape.DecimalShape;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** The shapes of statistical figures and of their definitions. */
final class FigureShapes {

    private static final int HALVES = 1;

    /** The reasons that comparisons do not have. */
    private static final List<UnavailableReason> OF_PROGRESS =
            List.of(UnavailableReason.NOT_COMPARABLE, UnavailableReason.NO_FULL_YEAR, UnavailableReason.UNREACHABLE);

    private static final String REASON_IN_WORDS = "The reason why a figure is unavailable.";

    static final Shape<UnavailableReason> REASON = StringShape.words(Stream.of(UnavailableReason.values())
                    .filter(reason -> !OF_PROGRESS.contains(reason))
                    .toList())
            .described(REASON_IN_WORDS)
            .named("reason");

    static final Shape<UnavailableReason> ANY_REASON =
            Common.words(UnavailableReason.values()).described(REASON_IN_WORDS).named("reason2");

    static final Shape<Integer> QUANTILE_TYPE_NUMBER = NumberShape.between(1, 9)
            .described("The definition of quantiles, by its number in Hyndman and Fan, as in R.")
            .named("quantileType");

    static final Shape<Integer> MINIMUM_SHOWN = NumberShape.between(2, Integer.MAX_VALUE)
            .described(
                    "The minimum size of groups that are shown. The size is the number of evaluations, without the subject's.")
            .named("minimumShown");

    static final Shape<TiePolicy> TIES = Common.words(TiePolicy.values())
            .described("The policy for equal points.")
            .named("ties");

    /** A rank, which is a multiple of one half. */
    static final Shape<Ratio> RANK = DecimalShape.any()
            .with("minimum", 1)
            .with("multipleOf", new BigDecimal("0.5"))
            .written(FigureShapes::halves)
            .described("The rank, from 1 for the most points. Halves occur under the fractional policy.")
            .named("rank");

    static final Shape<SquareRoot> ROOT = root(DecimalShape.any());

    static final Shape<Rank> PLACE = new PlaceShape().named("place");

    private FigureShapes() {}

    /** Returns the shape of the nearest doubles of roots, which may be irrational. */
    static Shape<SquareRoot> root(DecimalShape number) {
        return number.written(root -> Decimal.of(root.doubleValue()));
    }

    /** Returns a multiple of one half. */
    static Decimal halves(Ratio rank) {
        return Decimal.of(rank.rounded(HALVES, RoundingMode.UNNECESSARY));
    }

    private static final class PlaceShape extends WrittenObject<Rank> {

        PlaceShape() {
            required("rank", RANK, Rank::position);
            required("of", Common.COUNT, Rank::outOf).described("The number of ranked values.");
            required("tied", Common.COUNT, Rank::tiedWith).described("The number of other values that are equal.");
        }
    }
}
