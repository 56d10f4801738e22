/**
 * Cases that test an implementation of Kompass in any language, each with an input and the expected output. The format
 * is described in the {@code README.md} in the folder of the cases, {@code io/github/kommunkompass/testkit/conformance}
 * of the jar.
 */
@NullMarked
package io.github.kommunkompass.testkit.conformance;

import org.jspecify.annotations.NullMarked;
