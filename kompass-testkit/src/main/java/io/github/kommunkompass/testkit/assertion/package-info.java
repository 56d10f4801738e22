/** Assertions on the types of Kompass for AssertJ, which you bring along. Their messages name criteria and show fractions exactly. */
@NullMarked
package io.github.kommunkompass.testkit.assertion;

import org.jspecify.annotations.NullMarked;
