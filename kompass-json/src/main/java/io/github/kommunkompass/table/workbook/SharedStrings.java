package io.github.kommunkompass.table.workbook;

import io.github.kommunkompass.table.row.FileLimits;
import io.github.kommunkompass.table.row.InvalidFileException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The texts that cells refer to by their index. */
final class SharedStrings {

    /** What a text takes in memory besides its characters, in bytes. */
    private static final int OVERHEAD = 50;

    /** The part of the inflated bytes that the texts may take in memory. */
    private static final int BUDGET_SHARE = 10;

    private static final char LARGEST_OF_ONE_BYTE = 0xff;

    private final List<String> texts = new ArrayList<>();
    /** The indices of texts that are too long for a cell, which is an error only if one refers to them. */
    private final BitSet tooLong = new BitSet();

    private final WorkbookPlace place;
    private final int budget;
    private long size;

    private SharedStrings(WorkbookPlace place, int budget) {
        this.place = place;
        this.budget = budget;
    }

    /** {@return no texts} */
    static SharedStrings none(WorkbookPlace place) {
        return new SharedStrings(place, 0);
    }

    /**
     * Reads the texts.
     *
     * @param parts the parts
     * @param name the name of the part that has the texts
     * @param limits the limits of the texts
     * @param place the place of errors
     * @return the texts
     * @throws InvalidFileException if they take more memory than a tenth of the inflated bytes of a workbook
     */
    static SharedStrings read(WorkbookParts parts, String name, FileLimits limits, WorkbookPlace place) {
        var strings = new SharedStrings(place, limits.maxInflatedBytes() / BUDGET_SHARE);
        var text = new CellText(limits.maxCellLength());
        try (var xml = PartXml.open(parts, name, "sst", place)) {
            while (xml.nextChild()) {
                if (xml.name().equals("si")) {
                    text.clear();
                    append(xml, text);
                    strings.add(text);
                } else {
                    xml.skip();
                }
            }
            xml.finish();
        }
        return strings;
    }

    /** Adds the text in the current element, which may be in several pieces of different fonts, and reads past its end. */
    static void append(PartXml xml, CellText text) {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> appendPiece(xml, text);
                case "r" -> {
                    while (xml.nextChild()) {
                        if (xml.name().equals("t")) {
                            appendPiece(xml, text);
                        } else {
                            xml.skip();
                        }
                    }
                }
                // Such as how to pronounce a text in Japanese, which is in elements t as well.
                default -> xml.skip();
            }
        }
    }

    private static void appendPiece(PartXml xml, CellText text) {
        int start = text.length();
        xml.appendTo(text);
        text.unescape(start);
    }

    private void add(CellText text) {
        if (text.isTooLong()) {
            tooLong.set(texts.size());
            text.clear();
        }
        size += OVERHEAD + (long) text.length() * bytesEach(text);
        if (size > budget) {
            throw place.tooLarge("texts of cells of more than " + budget + " bytes", "at most " + budget + " bytes");
        }
        texts.add(text.toString());
    }

    private static int bytesEach(CellText text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LARGEST_OF_ONE_BYTE) {
                return Character.BYTES;
            }
        }
        return 1;
    }

    int size() {
        return texts.size();
    }

    boolean isTooLong(int index) {
        return tooLong.get(index);
    }

    String text(int index) {
        return texts.get(index);
    }
}
