package io.github.kommunkompass.json.document;

/**
 * An invalid line of a file of evaluations, or an invalid element of an array of them.
 *
 * @param number the number of the line in the file, from 1; of an element, the line at which it begins
 * @param cause every violation, with its position in the file
 */
public record InvalidLine(long number, InvalidDocumentException cause) {}
