package io.github.kommunkompass.json.document;

/**
 * An invalid line of a file of evaluations.
 *
 * @param number the number of the line in the file, from 1
 * @param cause every violation, with its position in the file
 */
public record InvalidLine(long number, InvalidDocumentException cause) {}
