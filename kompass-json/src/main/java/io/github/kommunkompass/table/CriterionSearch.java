package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the criterion that a text in a table means: a code, a name, or a code followed by a name, as reports print them. */
final class CriterionSearch {

    /** A code as a spreadsheet with a decimal comma writes it: 1,1 for 1.1. */
    private static final Pattern CODE_WITH_COMMA = Pattern.compile("[0-9]{1,3},[0-9]{1,3}");

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern PUNCTUATION = Pattern.compile("[.:]$");

    private final Catalogue catalogue;

    CriterionSearch(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What was found.
     *
     * @param criteria one criterion, none, or several of the same name
     */
    record Found(List<Criterion> criteria) {

        Optional<Criterion> one() {
            return criteria.size() == 1 ? Optional.of(criteria.get(0)) : Optional.empty();
        }

        /** Returns the codes of several, for a message. */
        String codes() {
            return criteria.stream()
                    .map(criterion -> criterion.code().toString())
                    .collect(Collectors.joining(" or "));
        }
    }

    Found find(String text) {
        List<Criterion> byCode = byCode(text).stream().toList();
        if (!byCode.isEmpty()) {
            return new Found(byCode);
        }
        List<Criterion> byName = catalogue.findByName(text);
        return new Found(byName.isEmpty() ? byCodeAndName(text) : byName);
    }

    private Optional<Criterion> byCode(String text) {
        Optional<Criterion> byCode =
                catalogue.findCriterion(CODE_WITH_COMMA.matcher(text).matches() ? text.replace(',', '.') : text);
        boolean isTotal = byCode.isEmpty() && Heading.TOTAL.contains(Heading.folded(text));
        return isTotal ? Optional.of(catalogue.root()) : byCode;
    }

    /** Returns the criterion of the code that a text begins with, unless what follows is the name of others. */
    private List<Criterion> byCodeAndName(String text) {
        String[] parts = WHITE_SPACE.split(text, 2);
        if (parts.length < 2) {
            return List.of();
        }
        Optional<Criterion> byCode = byCode(PUNCTUATION.matcher(parts[0]).replaceFirst(""));
        List<Criterion> byName = catalogue.findByName(parts[1]);
        return byCode.filter(criterion -> byName.isEmpty() || byName.contains(criterion)).stream()
                .toList();
    }
}
