package io.github.kommunkompass.table;

import java.util.BitSet;
import java.util.Map;
import java.util.SortedMap;

/**
 * The columns of a table, counted from 0.
 *
 * @param form what a row is
 * @param row the number of the header's row
 * @param columns the columns other than criteria
 * @param criteria the texts of the columns of criteria, in a wide table
 * @param named the columns that have a name
 */
record Header(
        TableForm form, long row, Map<Heading, Integer> columns, SortedMap<Integer, String> criteria, BitSet named) {

    static final int ABSENT = -1;

    /** {@return the column of a heading, or {@link #ABSENT}} */
    int column(Heading heading) {
        return columns.getOrDefault(heading, ABSENT);
    }

    boolean has(Heading heading) {
        return columns.containsKey(heading);
    }

    /** {@return the first column without a name, from one on} */
    int nextUnnamed(int from) {
        return named.nextClearBit(from);
    }
}
