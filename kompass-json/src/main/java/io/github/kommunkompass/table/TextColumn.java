package io.github.kommunkompass.table;

import io.github.kommunkompass.table.row.Row;

/** A column of texts, which are often those of the row before: those are the same objects. Not thread-safe. */
final class TextColumn {

    private final int index;
    private String last = "";

    TextColumn(int index) {
        this.index = index;
    }

    /** Returns the text of the column, or an empty one if the table does not have it. */
    String text(Row row) {
        if (index != Header.ABSENT) {
            last = row.text(index, last);
        }
        return last;
    }
}
