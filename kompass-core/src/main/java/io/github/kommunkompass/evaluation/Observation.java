package io.github.kommunkompass.evaluation;

/**
 * What an evaluation says of one criterion: {@link Points}, or that they are {@link Missing} and why. Zero points are
 * points.
 */
public sealed interface Observation permits Points, Missing {}
