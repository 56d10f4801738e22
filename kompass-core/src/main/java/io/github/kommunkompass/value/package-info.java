/**
 * Exact numbers, texts in several languages, partial dates and sources; rules, their violations, and the exceptions for
 * invalid values and input.
 */
@NullMarked
package io.github.kommunkompass.value;

import org.jspecify.annotations.NullMarked;
