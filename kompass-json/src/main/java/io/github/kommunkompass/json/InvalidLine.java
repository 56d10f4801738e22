package io.github.kommunkompass.json;

import io.github.kommunkompass.json.document.InvalidDocumentException;

/**
 * A line of a file of evaluations that holds none.
 *
 * @param number the line's number in the file, 1 for the first
 * @param cause everything that is wrong with it; its positions count lines in the whole file
 */
public record InvalidLine(long number, InvalidDocumentException cause) {}
