/**
 * Validation and scoring of evaluations: violations, scores with exact bounds, and explanations.
 *
 * <p>{@link io.github.kommunkompass.scoring.Scorer} makes a {@link io.github.kommunkompass.scoring.Scorecard}, with a {@link
 * io.github.kommunkompass.scoring.Score} for each criterion. {@link io.github.kommunkompass.scoring.EvaluationValidator} reports everything
 * that is wrong with an evaluation.
 *
 * <p>The <a href="{@docRoot}/index.html">introduction</a> explains the terms.
 *
 * <pre>{@code
 * Evaluation evaluation = Samples.vallentuna2021();
 * EvaluationValidator.validate(evaluation);      // []
 * Scorecard scorecard = Scorer.strict().score(evaluation);
 * scorecard.total();                             // SE-2020 total: 648 of 800
 * scorecard.score("4").share();                  // Optional[83/100]
 * scorecard.score("4").headroom();               // OptionalInt[17]
 * scorecard.score("4.1");                        // SE-2020 4.1: 3 to 20 of 20
 * }</pre>
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.scoring;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
