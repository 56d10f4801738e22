/**
 * Action plans: what a municipality does about the findings of an evaluation, by when, and to how many points.
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.plan;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
