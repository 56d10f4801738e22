/**
 * What was judged, as reported: one municipality, one time, one revision, at any level of detail. Validation and scoring are in
 * {@code scoring}.
 */
@NullMarked
package io.github.kommunkompass.evaluation;

import org.jspecify.annotations.NullMarked;
