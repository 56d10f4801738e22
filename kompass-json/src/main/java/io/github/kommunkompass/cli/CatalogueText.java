package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import java.util.stream.Collectors;

/** A catalogue as an indented list. */
final class CatalogueText {

    private final Catalogue catalogue;
    private final String[] languages;

    CatalogueText(Catalogue catalogue, String[] languages) {
        this.catalogue = catalogue;
        this.languages = languages;
    }

    String text() {
        TextTable table = new TextTable(TextTable.Side.LEFT, TextTable.Side.LEFT, TextTable.Side.RIGHT);
        table.row("", "", "Max");
        for (Criterion criterion : catalogue.criteria()) {
            if (criterion.level().equals(Level.AREA) && catalogue.deepestLevel().compareTo(Level.AREA) > 0) {
                table.space();
            }
            table.row(code(criterion), indented(criterion), Integer.toString(criterion.max()));
        }
        return heading() + "\n" + table.text() + groups() + sources();
    }

    private String heading() {
        String label = catalogue
                .label()
                .map(text -> ": " + Shown.part(text.in(languages)))
                .orElse("");
        return catalogue.revision() + label + "\n"
                + catalogue.inUse().map(span -> "In use " + span + "\n").orElse("");
    }

    private static String code(Criterion criterion) {
        return criterion.parent().isEmpty() ? "" : criterion.code().toString();
    }

    private String indented(Criterion criterion) {
        int depth = criterion.level().depth();
        return "  ".repeat(Math.max(0, depth - 1)) + criterion.name().in(languages);
    }

    private String groups() {
        if (catalogue.groups().isEmpty()) {
            return "";
        }
        return catalogue.groups().stream()
                .map(group -> "  " + Shown.part(group.name().in(languages)) + ": "
                        + group.criteria().stream().map(Object::toString).collect(Collectors.joining(", ")) + "\n")
                .collect(Collectors.joining("", "\nGroups:\n", ""));
    }

    private String sources() {
        if (catalogue.sources().isEmpty()) {
            return "";
        }
        return catalogue.sources().stream()
                .map(source -> "  " + Shown.part(source.text()) + "\n")
                .collect(Collectors.joining("", "\nSources:\n", ""));
    }
}
