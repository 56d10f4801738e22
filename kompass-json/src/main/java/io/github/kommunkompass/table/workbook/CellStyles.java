package io.github.kommunkompass.table.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The formats of numbers, by the index of the style that a cell refers to. */
final class CellStyles {

    /** The largest number of styles and of formats, that of Excel. */
    private static final int MAX = 65_536;

    private final Map<Integer, CellFormat> custom = new HashMap<>();
    private final List<Integer> ids = new ArrayList<>();
    private final List<CellFormat> formats = new ArrayList<>();
    private final WorkbookPlace place;

    private CellStyles(WorkbookPlace place) {
        this.place = place;
    }

    /** {@return no styles} */
    static CellStyles none(WorkbookPlace place) {
        return new CellStyles(place);
    }

    /**
     * Reads the styles.
     *
     * @param parts the parts
     * @param name the name of the part that has the styles
     * @param place the place of errors
     * @return the styles
     */
    static CellStyles read(WorkbookParts parts, String name, WorkbookPlace place) {
        var styles = new CellStyles(place);
        try (var xml = PartXml.open(parts, name, "styleSheet", place)) {
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "numFmts" -> styles.readFormats(xml);
                    case "cellXfs" -> styles.readStyles(xml);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        styles.resolve();
        return styles;
    }

    private void readFormats(PartXml xml) {
        while (xml.nextChild()) {
            String id = xml.attribute("numFmtId");
            String code = xml.attribute("formatCode");
            if (id != null && code != null) {
                custom.put(index(id), CellFormat.of(code));
                checkSize(custom.size());
            }
            xml.skip();
        }
    }

    private void readStyles(PartXml xml) {
        while (xml.nextChild()) {
            String id = xml.attribute("numFmtId");
            ids.add(id == null ? 0 : index(id));
            checkSize(ids.size());
            xml.skip();
        }
    }

    private void resolve() {
        for (int id : ids) {
            CellFormat format = custom.get(id);
            formats.add(format == null ? CellFormat.builtIn(id) : format);
        }
    }

    private void checkSize(int size) {
        if (size > MAX) {
            throw place.tooLarge("more than " + MAX + " formats of cells", "at most " + MAX);
        }
    }

    private int index(String text) {
        return CellNumber.index(text, place);
    }

    /** {@return the format of a style; that of numbers if there is no such style} */
    CellFormat format(int style) {
        if (style >= formats.size()) {
            return CellFormat.NUMBER;
        }
        return formats.get(style);
    }
}
