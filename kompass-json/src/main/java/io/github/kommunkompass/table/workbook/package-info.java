/** Reads sheets of workbooks in Excel's format .xlsx as rows, with the JDK alone, and escapes texts for those that are written. */
@NullMarked
package io.github.kommunkompass.table.workbook;

import org.jspecify.annotations.NullMarked;
