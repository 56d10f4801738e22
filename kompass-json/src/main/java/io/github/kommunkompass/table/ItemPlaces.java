package io.github.kommunkompass.table;

import io.github.kommunkompass.value.JsonPath;
import java.util.List;
import java.util.Set;

/** Which cell has a part of a finding or action. */
final class ItemPlaces {

    private static final int INDEX = 1;
    private static final int MEMBER = 2;

    private ItemPlaces() {}

    /**
     * Returns the cell of what is at a path, such as {@code $.actions[2].due}.
     *
     * @param rowNumbers the numbers of the rows of the findings or actions, in their order
     */
    static Cell cell(JsonPath path, ItemHeader header, Set<ItemHeading> form, List<Long> rowNumbers, String sheet) {
        List<Object> steps = path.steps();
        long row = steps.size() > INDEX && steps.get(INDEX) instanceof Integer index
                ? rowNumbers.get(index)
                : header.row();
        int column = steps.size() > MEMBER
                ? ItemHeading.ofMember(steps.get(MEMBER), form)
                        .map(header::column)
                        .orElse(0)
                : 0;
        return new Cell(sheet, row, Math.max(0, column) + 1);
    }
}
