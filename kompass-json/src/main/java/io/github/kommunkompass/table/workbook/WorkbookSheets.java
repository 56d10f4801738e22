package io.github.kommunkompass.table.workbook;

import io.github.kommunkompass.table.row.FileProblem;
import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.value.Quoted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook with cells, in their order, and how it counts days. */
final class WorkbookSheets {

    private static final String WORKSHEET = "worksheet";

    private final WorkbookPlace place;
    private final Map<String, Sheet> byName = new LinkedHashMap<>();
    private boolean isFrom1904;

    /** A sheet and its part. */
    private record Sheet(String part, boolean isVisible) {}

    private WorkbookSheets(WorkbookPlace place) {
        this.place = place;
    }

    /**
     * Reads the list of sheets.
     *
     * @param parts the parts
     * @param workbook the name of the part that has the list
     * @param targets the relationships of that part
     * @param place the place of errors
     * @return the sheets
     */
    static WorkbookSheets read(WorkbookParts parts, String workbook, Relationships targets, WorkbookPlace place) {
        var sheets = new WorkbookSheets(place);
        try (var xml = PartXml.open(parts, workbook, "workbook", place)) {
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "workbookPr" -> {
                        sheets.isFrom1904 = isTrue(xml.attribute("date1904"));
                        xml.skip();
                    }
                    case "sheets" -> {
                        while (xml.nextChild()) {
                            sheets.add(xml, targets);
                            xml.skip();
                        }
                    }
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        return sheets;
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private void add(PartXml xml, Relationships targets) {
        String name = xml.requiredAttribute("name");
        var target = targets.byId(xml.requiredAttribute("id"));
        if (target == null) {
            throw place.malformed("the sheet " + Quoted.of(name) + " without a part");
        }
        if (!target.type().equals(WORKSHEET)) {
            return;
        }
        String state = xml.attribute("state");
        var sheet = new Sheet(target.part(), state == null || state.equals("visible"));
        if (byName.put(name, sheet) != null) {
            throw place.malformed("two sheets " + Quoted.of(name));
        }
        if (byName.size() > WorkbookParts.MAX_PARTS) {
            throw place.tooLarge(
                    "more than " + WorkbookParts.MAX_PARTS + " sheets", "at most " + WorkbookParts.MAX_PARTS);
        }
    }

    /** {@return whether day 0 is 1904-01-01, as in workbooks of older versions for the Macintosh} */
    boolean isFrom1904() {
        return isFrom1904;
    }

    /**
     * {@return the name of the sheet to read, or that of the first sheet that is not hidden}
     *
     * @param asked the name that the caller gave
     * @throws InvalidFileException if there is no such sheet
     */
    String choose(Optional<String> asked) {
        if (asked.isEmpty()) {
            return byName.entrySet().stream()
                    .filter(sheet -> sheet.getValue().isVisible())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> unknown("no visible sheet with cells"));
        }
        String name = asked.get();
        if (!byName.containsKey(name)) {
            throw unknown(Quoted.of(name));
        }
        return name;
    }

    private InvalidFileException unknown(String found) {
        String names = Quoted.list(byName.keySet().stream().map(Quoted::of).toList());
        String expected = byName.isEmpty() ? "a sheet with cells" : byName.size() == 1 ? names : "one of " + names;
        return place.error(FileProblem.UNKNOWN_SHEET, found, expected);
    }

    /** {@return the name of the part of a sheet} */
    String part(String name) {
        Sheet sheet = byName.get(name);
        if (sheet == null) {
            throw unknown(Quoted.of(name));
        }
        return sheet.part();
    }
}
