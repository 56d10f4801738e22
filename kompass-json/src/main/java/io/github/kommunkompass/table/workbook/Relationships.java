package io.github.kommunkompass.table.workbook;

import io.github.kommunkompass.value.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts that a part of a workbook refers to. */
final class Relationships {

    private final Map<String, Relationship> byId = new LinkedHashMap<>();

    /**
     * A reference to another part.
     *
     * @param type the last step of the type, such as {@code worksheet}, which both editions of the format have in common
     * @param part the name of the other part
     */
    record Relationship(String type, String part) {}

    private Relationships() {}

    /**
     * Reads the relationships of a part.
     *
     * @param parts the parts
     * @param source the name of the part; empty for the workbook as a whole
     * @param place the place of errors
     * @return the relationships; none if the part has none
     */
    static Relationships read(WorkbookParts parts, String source, WorkbookPlace place) {
        var relationships = new Relationships();
        int file = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, file);
        String name = folder + "_rels/" + source.substring(file) + ".rels";
        if (parts.has(name)) {
            try (var xml = PartXml.open(parts, name, "Relationships", place)) {
                while (xml.nextChild()) {
                    relationships.add(xml, folder, place);
                    xml.skip();
                }
                xml.finish();
            }
        }
        return relationships;
    }

    private void add(PartXml xml, String folder, WorkbookPlace place) {
        if (!xml.name().equals("Relationship") || "External".equals(xml.attribute("TargetMode"))) {
            return;
        }
        String type = xml.requiredAttribute("Type");
        String target = xml.requiredAttribute("Target");
        var relationship = new Relationship(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target));
        String id = xml.requiredAttribute("Id");
        if (byId.put(id, relationship) != null) {
            throw place.malformed("two relationships " + Quoted.of(id));
        }
        if (byId.size() > WorkbookParts.MAX_PARTS) {
            throw place.tooLarge(
                    "more than " + WorkbookParts.MAX_PARTS + " relationships", "at most " + WorkbookParts.MAX_PARTS);
        }
    }

    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** {@return the relationship with an identifier, or null} */
    @Nullable
    Relationship byId(String id) {
        return byId.get(id);
    }

    /** {@return the part of the first relationship of a type} */
    Optional<String> first(String type) {
        return byId.values().stream()
                .filter(relationship -> relationship.type().equals(type))
                .map(Relationship::part)
                .findFirst();
    }
}
