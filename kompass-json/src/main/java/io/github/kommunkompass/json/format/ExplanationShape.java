package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.ExplanationDocument;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.WrittenDocument;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.scoring.Explanation;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Origin;

/** {@code kompass/explanation/1}. */
final class ExplanationShape extends WrittenDocument<ExplanationDocument> {

    ExplanationShape() {
        super(
                "explanation",
                ExplanationDocument.class,
                "Explanation",
                "Why a score of an evaluation, and each of its parts, is what it is.");
        include(SubjectShape.of(ExplanationDocument::subject));
        required(
                        "policy",
                        Common.words(MissingPolicy.values()),
                        document -> document.explanation().policy())
                .described("The policy for missing points.");
        required("explanation", ExplainedShape.EXPLANATION, ExplanationDocument::explanation);
    }

    /** The derivation of one score. */
    static final class ExplainedShape extends WrittenObject<Explanation> {

        /** A part is explained in the same way. */
        private static final Shape<Explanation> PART = Shape.recursive("explanation", ExplainedShape::itself);

        static final Shape<Explanation> EXPLANATION = new ExplainedShape()
                .described("The derivation of one score, and those of its parts.")
                .named("explanation");

        private ExplainedShape() {
            required(
                    "criterion",
                    Common.CODE,
                    explanation -> explanation.score().criterion().code());
            required("score", ScoreShape.SCORE, Explanation::score);
            required("origin", Common.words(Origin.values()), Explanation::origin)
                    .described("Whether the points were reported, follow from others, or are unknown.");
            required("reported", ObservationShape.OBSERVATION, Explanation::reported)
                    .described("The points reported for this criterion itself, or the reason why they are missing.");
            required("weight", RatioShape.RATIO, Explanation::weight)
                    .described("The maximum of this criterion divided by that of the total.");
            unlessEmpty("parts", ListShape.of(PART), Explanation::parts)
                    .described("The explanations of the parts, in catalogue order.");
        }

        private static Shape<Explanation> itself() {
            return EXPLANATION;
        }
    }
}
