package io.github.kommunkompass.table.row;

/**
 * Limits of the size of a file and of its rows.
 *
 * @param maxBytes the maximum size of a workbook, in bytes
 * @param maxInflatedBytes the maximum size of the parts of a workbook together, in bytes, when they are inflated
 * @param maxRows the maximum number of rows of a workbook's sheet
 * @param maxColumns the maximum number of columns
 * @param maxCellLength the maximum number of characters of a cell
 */
public record FileLimits(int maxBytes, int maxInflatedBytes, int maxRows, int maxColumns, int maxCellLength) {}
