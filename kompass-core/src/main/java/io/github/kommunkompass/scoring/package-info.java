/**
 * Validation and scoring of evaluations: violations, scores with exact bounds, and explanations.
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.scoring;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
