/** Many evaluations, one per line or in an array, read fast. {@link io.github.kommunkompass.json.line.EvaluationLines} is the door. */
@NullMarked
package io.github.kommunkompass.json.line;

import org.jspecify.annotations.NullMarked;
