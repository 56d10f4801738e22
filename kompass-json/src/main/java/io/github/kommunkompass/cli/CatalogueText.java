package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.ProgressPhrase;
import java.util.stream.Collectors;

/** A catalogue as an indented list. */
final class CatalogueText {

    private final Catalogue catalogue;
    private final TextStyle style;

    CatalogueText(Catalogue catalogue, TextStyle style) {
        this.catalogue = catalogue;
        this.style = style;
    }

    String text() {
        TextTable table = style.table(TextTable.Side.LEFT, TextTable.Side.LEFT, TextTable.Side.RIGHT);
        table.headings("", "", style.columnHeading(Label.MAX));
        for (Criterion criterion : catalogue.criteria()) {
            if (criterion.level().equals(Level.AREA) && catalogue.deepestLevel().compareTo(Level.AREA) > 0) {
                table.space();
            }
            table.row(code(criterion), indented(criterion), Integer.toString(criterion.max()));
        }
        return heading() + "\n" + table.text() + descriptions() + groups() + sources();
    }

    private String heading() {
        String label = catalogue.label().map(text -> ": " + style.part(text)).orElse("");
        return catalogue.revision() + label + "\n"
                + catalogue
                        .inUse()
                        .map(span ->
                                style.of(ProgressPhrase.IN_USE, style.words().range(span)) + "\n")
                        .orElse("")
                + catalogue.description().map(text -> style.part(text) + "\n").orElse("");
    }

    private static String code(Criterion criterion) {
        return criterion.parent().isEmpty() ? "" : criterion.code().toString();
    }

    private String indented(Criterion criterion) {
        return style.indented(criterion);
    }

    private String descriptions() {
        String all = catalogue.criteria().stream()
                .flatMap(criterion -> criterion.description().stream()
                        .map(text -> "  " + criterion.code() + ": " + style.part(text) + "\n"))
                .collect(Collectors.joining());
        return all.isEmpty() ? "" : style.note(ProgressPhrase.ABOUT_CRITERIA) + all;
    }

    private String groups() {
        if (catalogue.groups().isEmpty()) {
            return "";
        }
        return catalogue.groups().stream()
                .map(group -> "  " + style.part(group.name()) + ": "
                        + group.criteria().stream().map(Object::toString).collect(Collectors.joining(", ")) + "\n")
                .collect(Collectors.joining("", style.note(ProgressPhrase.GROUPS), ""));
    }

    private String sources() {
        if (catalogue.sources().isEmpty()) {
            return "";
        }
        return catalogue.sources().stream()
                .map(source -> "  " + Shown.part(source.text()) + "\n")
                .collect(Collectors.joining("", style.note(ProgressPhrase.SOURCES), ""));
    }
}
