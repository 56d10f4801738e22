/** AssertJ assertions on the types of Kompass. Messages name criteria and show fractions exactly. Requires AssertJ. */
@NullMarked
package io.github.kommunkompass.testkit.assertion;

import org.jspecify.annotations.NullMarked;
