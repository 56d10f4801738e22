package io.github.kommunkompass.json.document;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.scoring.Explanation;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.InvalidValueException;

/**
 * The content of a document of the format {@code kompass/explanation/1}: why the scores of an evaluation are what they are.
 *
 * <pre>{@code
 * ExplanationDocument of6 = ExplanationDocument.of(evaluation, Scorer.strict()).part("6");
 * KompassJson.standard().write(Format.EXPLANATION, of6);
 * }</pre>
 *
 * @param subject the subject of the evaluation
 * @param explanation the explanation of its total, or of another of its scores
 */
public record ExplanationDocument(Subject subject, Explanation explanation) {

    /**
     * Creates the content.
     *
     * @param subject the subject of the evaluation
     * @param explanation the explanation of its total, or of another of its scores
     * @throws InvalidValueException if the explained score is of another revision than the evaluation
     */
    public ExplanationDocument {
        if (!subject.revision().equals(explanation.score().revision())) {
            throw new InvalidValueException(
                    "an explanation of " + explanation.score().revision() + " for an evaluation of "
                            + subject.revision(),
                    "one revision");
        }
    }

    /**
     * Explains all scores of an evaluation.
     *
     * @param evaluation the evaluation
     * @param scorer the scorer, with a policy for missing points
     * @return the content, with the explanation of the total and, as its parts, of all criteria
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if the evaluation has an error
     */
    public static ExplanationDocument of(Evaluation evaluation, Scorer scorer) {
        return new ExplanationDocument(evaluation.subject(), scorer.explain(evaluation));
    }

    /**
     * {@return the explanation of one score and its parts alone}
     *
     * @param code the code of the criterion
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the explanation does not have the criterion
     * @throws InvalidValueException if the text is not a valid code
     */
    public ExplanationDocument part(String code) {
        return new ExplanationDocument(subject, explanation.part(code));
    }
}
