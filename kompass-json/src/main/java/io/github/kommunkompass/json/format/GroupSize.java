package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.ChoiceShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.util.Optional;

/** The number of evaluations or municipalities of a group, or the minimum below which the group is withheld. */
record GroupSize(long number, boolean isShown) {

    /** The minimum of a result that is withheld as a whole. */
    static final Shape<GroupSize> WITHHELD = new FewerThan();

    static final Shape<GroupSize> GROUP_SIZE = new ChoiceShape<>(
                    GroupSize::isShown, Common.COUNT.written(GroupSize::number), new FewerThan())
            .described(
                    "A number of evaluations or municipalities. If the group is withheld, the minimum takes its place: the"
                            + " evaluations other than the subject's are fewer.")
            .named("groupSize");

    /** Returns the size of a group, unavailable for the same reason unless it is withheld. */
    static Figure<GroupSize> of(Figure<Long> number, DisclosurePolicy disclosure) {
        return number.reason().filter(UnavailableReason.WITHHELD::equals).isPresent()
                ? Figure.of(new GroupSize(disclosure.minimum().orElseThrow(), false))
                : number.map(shown -> new GroupSize(shown, true));
    }

    /** Returns the minimum that withholds a result, or empty if it is shown. */
    static Optional<GroupSize> withheld(boolean isWithheld, DisclosurePolicy disclosure) {
        return isWithheld ? Optional.of(new GroupSize(disclosure.minimum().orElseThrow(), false)) : Optional.empty();
    }

    private static final class FewerThan extends WrittenObject<GroupSize> {

        FewerThan() {
            required("fewerThan", FigureShapes.MINIMUM_SHOWN, size -> Math.toIntExact(size.number()));
        }
    }
}
