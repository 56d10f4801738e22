/**
 * Laws of scorers, validators, rankings, statistics, codecs, summaries, identities, crosswalks and plans. A law has an id and a sentence,
 * and finds counter-examples. No test framework is required. With jqwik, {@code LawProperties} of {@code
 * io.github.kommunkompass.testkit.jqwik} checks laws with random inputs.
 */
@NullMarked
package io.github.kommunkompass.testkit.law;

import org.jspecify.annotations.NullMarked;
