package io.github.kommunkompass.evaluation;

/**
 * The report for one criterion: {@link Points}, or the reason why they are {@link Missing}.
 */
public sealed interface Observation permits Points, Missing {}
