package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Criterion;
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
 * The derivation of one score: reported points, the sum of the parts, and whether the two agree. It contains an explanation of
 * each part, down to the leaves.
 *
 * <pre>{@code
 * Scorer.strict().explain(evaluation).part("1").describe();
 * // 1: 69 of 100 (reported, and equal to the sum) = 13 (1.1) + 8 (1.2) + 23 (1.3) + 3 (1.4) + 22 (1.5)
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Explanation {

    /** {@return the explained score, with its criterion and revision} */
    Score score();

    /** {@return the origin of the score} */
    Origin origin();

    /** {@return the report for this criterion itself: its points or the reason why they are missing} */
    Observation reported();

    /** {@return the policy for missing points} */
    MissingPolicy policy();

    /**
     * {@return the weight of this criterion in the total: its maximum divided by the total's maximum, a share above
     * 0, at most 1}
     */
    default Ratio weight() {
        return Ratio.of(score().criterion().max(), score().catalogue().root().max());
    }

    /**
     * {@return the explanations of the parts, in catalogue order, one for each child of the criterion; none for a
     * leaf}
     */
    List<Explanation> parts();

    /**
     * {@return the explanation of this criterion or one of its descendants}
     *
     * @param code the criterion's code
     * @throws UnknownCriterionException if neither this criterion nor a descendant has the code
     * @throws io.github.kommunkompass.value.InvalidValueException if the text is not a valid code
     */
    default Explanation part(String code) {
        return findPart(code)
                .orElseThrow(() -> new UnknownCriterionException(CriterionCode.of(code), score().revision()));
    }

    /**
     * {@return the explanation of this criterion or one of its descendants}
     *
     * @param criterion a criterion of the catalogue
     * @throws UnknownCriterionException if it is neither this criterion nor a descendant
     */
    default Explanation part(Criterion criterion) {
        return part(score().catalogue().criterion(criterion).code().toString());
    }

    /**
     * {@return the explanation of this criterion or one of its descendants, or empty if neither this criterion nor a descendant
     * has the code}
     *
     * @param code any text
     */
    default Optional<Explanation> findPart(String code) {
        if (score().criterion().code().toString().equals(code)) {
            return Optional.of(this);
        }
        return parts().stream().flatMap(part -> part.findPart(code).stream()).findFirst();
    }

    /**
     * {@return the explanation in one line, such as {@code 1: 69 of 100 (sum of the parts) = 13 (1.1) + 8 (1.2) + 23
     * (1.3) + 3 (1.4) + 22 (1.5)}}
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
        boolean hasReason = score().criterion().isLeaf() || reported() != Missing.NOT_REPORTED;
        return origin() == Origin.UNKNOWN && hasReason && reported() instanceof Missing missing
                ? ": " + missing.id()
                : "";
    }
}
