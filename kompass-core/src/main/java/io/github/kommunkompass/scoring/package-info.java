/**
 * What an evaluation amounts to: the score of every criterion, known or bounded, how each figure came about, and
 * everything that is wrong with the evaluation.
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.scoring;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
