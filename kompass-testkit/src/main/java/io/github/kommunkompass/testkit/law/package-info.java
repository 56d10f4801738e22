/**
 * What holds of every scorer, ranking, statistic, codec and crosswalk, as plain Java: each law has an id and a sentence, and
 * finds its counter-example in an input. No test framework is needed; with jqwik, the classes of
 * {@code io.github.kommunkompass.testkit.jqwik} whose names end in {@code Properties} try them on random inputs.
 */
@NullMarked
package io.github.kommunkompass.testkit.law;

import org.jspecify.annotations.NullMarked;
