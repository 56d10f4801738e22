/**
 * Evaluations as reported: one municipality, one time, one revision, at any level of detail. The only derived figures are the sums
 * of complete observations, computed once when they are built: a benchmark of many evaluations takes several times as long without
 * them. Validation and all scores are in {@code scoring}.
 */
@NullMarked
package io.github.kommunkompass.evaluation;

import org.jspecify.annotations.NullMarked;
