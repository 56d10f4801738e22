package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.UnknownCriterionException;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How one figure came about: what was reported, what was added up, and whether the two agree. It has one explanation below
 * it for each part, down to the leaves.
 *
 * <pre>{@code
 * scorer.explain(evaluation).of("1").describe();
 * // 1: 69 of 100 (reported, and equal to the sum) = 13 (1.1) + 8 (1.2) + 23 (1.3) + 3 (1.4) + 22 (1.5)
 * }</pre>
 *
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface Explanation {

    /**
     * Returns the figure that is explained.
     *
     * @return the score, with its criterion and revision
     */
    Score score();

    /**
     * Returns where the figure comes from.
     *
     * @return the origin
     */
    Origin origin();

    /**
     * Returns what was reported for this criterion itself.
     *
     * @return its points, the reason why they are missing, or that nothing was reported
     */
    Observation reported();

    /**
     * Returns what was done about missing points.
     *
     * @return the policy
     */
    MissingPolicy policy();

    /**
     * Returns how much this criterion weighs in the whole: its maximum divided by the total's, both of the catalogue.
     *
     * @return a share, above 0 and up to 1
     */
    default Ratio weight() {
        return Ratio.of(score().criterion().max(), score().catalogue().root().max());
    }

    /**
     * Returns the explanations of the parts, in catalogue order.
     *
     * @return one for each child of the criterion; none for a leaf
     */
    List<Explanation> parts();

    /**
     * Returns the explanation of this criterion or one below it.
     *
     * @param code the criterion's code
     * @return its explanation
     * @throws UnknownCriterionException if neither this criterion nor one below it has the code
     * @throws IllegalArgumentException if the text cannot be a code at all
     */
    default Explanation of(String code) {
        CriterionCode wanted = CriterionCode.of(code);
        return find(wanted).orElseThrow(() -> new UnknownCriterionException(wanted, score().revision()));
    }

    /**
     * Returns the explanation of this criterion or one below it, if there is such a criterion.
     *
     * @param code the criterion's code
     * @return its explanation, or empty if neither this criterion nor one below it has the code
     */
    default Optional<Explanation> find(CriterionCode code) {
        if (score().criterion().code().equals(code)) {
            return Optional.of(this);
        }
        return parts().stream().flatMap(part -> part.find(code).stream()).findFirst();
    }

    /**
     * Returns the explanation in one line, such as
     * {@code 1: 69 of 100 (added up) = 13 (1.1) + 8 (1.2) + 23 (1.3) + 3 (1.4) + 22 (1.5)}.
     *
     * @return a line for a person
     */
    default String describe() {
        String line = figure() + " of " + score().max() + " (" + origin().words() + reason() + ")";
        String head = score().criterion().code() + ": " + line;
        return parts().isEmpty()
                ? head
                : head
                        + parts().stream()
                                .map(part -> part.figure() + " ("
                                        + part.score().criterion().code() + ")")
                                .collect(Collectors.joining(" + ", " = ", ""));
    }

    private String figure() {
        return score().isKnown() ? Integer.toString(score().atLeast()) : score().atLeast() + " to " + score().atMost();
    }

    private String reason() {
        boolean telling = score().criterion().isLeaf() || reported() != Missing.NOT_REPORTED;
        return origin() == Origin.UNKNOWN && telling && reported() instanceof Missing missing
                ? ": " + missing.id()
                : "";
    }
}
