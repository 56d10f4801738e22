/**
 * Cases by which an implementation of Kompass in any language can be tested: what goes in, and what must come out. The format is
 * described in the {@code README.md} beside the cases, in the folder {@code io/github/kommunkompass/testkit/conformance} of the jar.
 */
@NullMarked
package io.github.kommunkompass.testkit.conformance;

import org.jspecify.annotations.NullMarked;
