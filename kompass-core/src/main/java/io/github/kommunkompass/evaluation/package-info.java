/**
 * Evaluations as reported: points and findings for one municipality, date and revision, at any level of detail. Validation and
 * scoring are in {@code scoring}.
 */
@NullMarked
package io.github.kommunkompass.evaluation;

import org.jspecify.annotations.NullMarked;
