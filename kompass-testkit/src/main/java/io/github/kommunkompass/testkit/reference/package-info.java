/**
 * The scoring and the statistics of Kompass a second time: slow, and so plain that one can see that it is right.
 *
 * <p>For differential tests: whatever your own code makes of an evaluation or of a list of points must be what this makes of
 * it. It is written from the definitions with lists and fractions, shares no code with {@code kompass-core}, and is of no use
 * for anything large.
 */
@NullMarked
package io.github.kommunkompass.testkit.reference;

import org.jspecify.annotations.NullMarked;
