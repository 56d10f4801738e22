package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.CountryCode;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Violation;
import io.github.kommunkompass.value.Violations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Collects all violations of a catalogue before it is built. Paths are those of its JSON form. */
final class CatalogueCheck {

    private final CatalogueBuilder draft;
    private final Violations violations = new Violations();
    private final Map<String, JsonPath> pathByCode = new HashMap<>();
    /** The number of criteria without a maximum so far. */
    private int unknownMaxima;

    private CatalogueCheck(CatalogueBuilder draft) {
        this.draft = draft;
    }

    static List<Violation> violations(CatalogueBuilder draft) {
        var check = new CatalogueCheck(draft);
        check.header();
        check.root();
        check.groups();
        return check.violations.toList();
    }

    private void header() {
        identifier(draft.revision, "revision name", CatalogueRule.INVALID_REVISION, JsonPath.ROOT.member("revision"));
        if (draft.country != null && !CountryCode.isValid(draft.country)) {
            report(
                    CatalogueRule.INVALID_COUNTRY,
                    JsonPath.ROOT.member("country"),
                    Quoted.of(draft.country),
                    CountryCode.EXPECTED);
        }
        language(draft.language, JsonPath.ROOT.member("language"));
        names(draft.label, JsonPath.ROOT.member("label"));
        texts(draft.description, JsonPath.ROOT.member("description"), Limits.TEXT_LENGTH);
    }

    private void root() {
        JsonPath path = JsonPath.ROOT.member("root");
        if (draft.root.children.isEmpty()) {
            report(CatalogueRule.NO_CRITERIA, path, "no criteria", "at least one below the total");
        }
        criterion(draft.root, path, 0);
    }

    /** Checks a criterion and its descendants; returns the sum of the known maxima of its leaves. */
    private long criterion(CriterionBuilder criterion, JsonPath path, int depth) {
        // Also stops cyclic builders.
        if (depth > Limits.CATALOGUE_DEPTH) {
            report(
                    CatalogueRule.TOO_DEEP,
                    path,
                    "a criterion of depth " + depth,
                    "a depth of at most " + Limits.CATALOGUE_DEPTH);
            unknownMaxima++;
            return 0;
        }
        code(criterion, path, depth);
        names(criterion.names, path.member("name"));
        nameInOwnLanguage(criterion, path);
        texts(criterion.description, path.member("description"), Limits.TEXT_LENGTH);
        wordings(criterion.aliases, path.member("aliases"));
        wordings(criterion.misprints, path.member("misprints"));
        return criterion.children.isEmpty() ? maxOfLeaf(criterion, path) : maxOfParts(criterion, path, depth);
    }

    private void code(CriterionBuilder criterion, JsonPath path, int depth) {
        JsonPath codePath = path.member("code");
        String quoted = Quoted.of(criterion.code);
        identifier(criterion.code, "code", CatalogueRule.INVALID_CODE, codePath);
        if (criterion.code.equals(CriterionCode.TOTAL.toString()) != (depth == 0)) {
            report(
                    CatalogueRule.MISPLACED_TOTAL,
                    codePath,
                    quoted,
                    depth == 0 ? "\"total\", the code of the root" : "another code; \"total\" is the code of the root");
        }
        JsonPath first = pathByCode.putIfAbsent(criterion.code, codePath);
        if (first != null) {
            report(CatalogueRule.DUPLICATE_CODE, codePath, quoted, "a code other than that at " + first);
        }
    }

    private void identifier(String text, String what, CatalogueRule rule, JsonPath path) {
        try {
            Identifier.check(text, what);
        } catch (InvalidValueException e) {
            report(rule, path, e.found(), e.expected());
        }
    }

    private void names(List<CriterionBuilder.Name> names, JsonPath path) {
        texts(names, path, Limits.NAME_LENGTH);
    }

    private void texts(List<CriterionBuilder.Name> texts, JsonPath path, int longest) {
        Set<String> seen = new HashSet<>();
        for (CriterionBuilder.Name text : texts) {
            JsonPath textPath = path.member(text.language());
            if (language(text.language(), textPath) && !seen.add(LocalizedText.normalizeTag(text.language()))) {
                report(CatalogueRule.DUPLICATE_NAME, textPath, "a second text", "one text per language");
            }
            // Also as it is when it is normalised.
            text(text.text(), textPath, given -> LocalizedText.of("en", checked(given, longest)));
        }
    }

    private void nameInOwnLanguage(CriterionBuilder criterion, JsonPath path) {
        boolean hasName = criterion.names.stream().anyMatch(name -> sameLanguage(name.language(), draft.language));
        if (!hasName) {
            report(
                    CatalogueRule.NAME_MISSING,
                    path.member("name"),
                    "no name in " + Quoted.of(draft.language),
                    "a name in the language of the catalogue");
        }
    }

    private void wordings(List<String> wordings, JsonPath path) {
        for (int i = 0; i < wordings.size(); i++) {
            text(wordings.get(i), path.element(i), given -> checked(given, Limits.NAME_LENGTH));
        }
    }

    private long maxOfLeaf(CriterionBuilder leaf, JsonPath path) {
        if (leaf.max == null) {
            report(CatalogueRule.MAXIMUM_MISSING, path.member("max"), "no maximum", "a maximum for each leaf");
            unknownMaxima++;
            return 0;
        }
        if (leaf.max < 1) {
            report(CatalogueRule.MAXIMUM_TOO_SMALL, path.member("max"), leaf.max.toString(), "at least 1 point");
        }
        return leaf.max;
    }

    private long maxOfParts(CriterionBuilder criterion, JsonPath path, int depth) {
        long sum = 0;
        int before = unknownMaxima;
        for (int i = 0; i < criterion.children.size(); i++) {
            sum += criterion(criterion.children.get(i), path.member("criteria").element(i), depth + 1);
        }
        boolean isSumComplete = unknownMaxima == before;
        if (sum > Integer.MAX_VALUE && depth == 0) {
            report(
                    CatalogueRule.MAXIMUM_TOO_LARGE,
                    path.member("max"),
                    "maxima that add up to " + sum,
                    "at most " + Integer.MAX_VALUE);
        }
        if (criterion.max != null && criterion.max != sum && isSumComplete) {
            report(
                    CatalogueRule.MAXIMUM_MISMATCH,
                    path.member("max"),
                    criterion.max.toString(),
                    sum + ", the sum of the maxima below");
        }
        return sum;
    }

    private void groups() {
        Map<String, JsonPath> grouped = new HashMap<>();
        for (int i = 0; i < draft.groups.size(); i++) {
            CatalogueBuilder.Group group = draft.groups.get(i);
            JsonPath path = JsonPath.ROOT.member("groups").element(i);
            names(group.names(), path.member("name"));
            if (group.names().isEmpty()) {
                report(CatalogueRule.NAME_MISSING, path.member("name"), "no name", "a name in at least one language");
            }
            if (group.codes().isEmpty()) {
                report(CatalogueRule.EMPTY_GROUP, path.member("criteria"), "no criteria", "at least one");
            }
            for (int j = 0; j < group.codes().size(); j++) {
                member(group.codes().get(j), path.member("criteria").element(j), grouped);
            }
        }
    }

    private void member(String code, JsonPath path, Map<String, JsonPath> grouped) {
        if (!pathByCode.containsKey(code)) {
            report(CatalogueRule.UNKNOWN_CRITERION, path, Quoted.of(code), "a code of this catalogue");
        }
        JsonPath first = grouped.putIfAbsent(code, path);
        if (first != null) {
            report(CatalogueRule.OVERLAPPING_GROUPS, path, Quoted.of(code), "a criterion other than that at " + first);
        }
    }

    private boolean language(String tag, JsonPath path) {
        try {
            LocalizedText.normalizeTag(tag);
            return true;
        } catch (InvalidValueException e) {
            report(CatalogueRule.INVALID_LANGUAGE, path, e.found(), e.expected());
            return false;
        }
    }

    private static boolean sameLanguage(String tag, String other) {
        try {
            return LocalizedText.normalizeTag(tag).equals(LocalizedText.normalizeTag(other));
        } catch (IllegalArgumentException e) {
            return tag.equals(other);
        }
    }

    private static String checked(String text, int longest) {
        return InvalidValueException.checkText(text, "text", "a text", longest);
    }

    private void text(String text, JsonPath path, Consumer<String> check) {
        try {
            check.accept(text);
        } catch (InvalidValueException e) {
            report(
                    text.isBlank() ? CatalogueRule.BLANK_TEXT : CatalogueRule.INVALID_TEXT,
                    path,
                    e.found(),
                    e.expected());
        }
    }

    private void report(CatalogueRule rule, JsonPath path, String found, String expected) {
        violations.add(Violation.of(rule, path, found, expected));
    }
}
