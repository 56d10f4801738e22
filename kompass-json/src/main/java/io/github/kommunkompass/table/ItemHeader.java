package io.github.kommunkompass.table;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * The columns of a table of findings or actions, counted from 0.
 *
 * @param row the number of the header's row
 * @param columns the columns of the item, other than its text
 * @param texts the columns of the text by language, that of a column without one by an empty tag
 * @param subject the columns that say whose evaluation a row is of
 */
record ItemHeader(
        long row, Map<ItemHeading, Integer> columns, SortedMap<String, Integer> texts, Map<Heading, Integer> subject) {

    /** What reads the columns of the subject, as in a table of evaluations. */
    static final Set<Heading> SUBJECT = Set.of(
            Heading.MUNICIPALITY, Heading.MUNICIPALITY_CODE, Heading.COUNTRY, Heading.REVISION, Heading.EVALUATED);

    /** {@return the column of a heading, or {@link Header#ABSENT}} */
    int column(ItemHeading heading) {
        return heading == ItemHeading.TEXT && !texts.isEmpty()
                ? texts.values().iterator().next()
                : columns.getOrDefault(heading, Header.ABSENT);
    }
}
