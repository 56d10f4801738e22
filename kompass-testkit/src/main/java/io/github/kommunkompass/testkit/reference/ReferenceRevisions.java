package io.github.kommunkompass.testkit.reference;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Relation;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What two catalogues have in common, from the definitions: which criteria are the same by their names, and which share of the
 * points is comparable.
 */
public final class ReferenceRevisions {

    private ReferenceRevisions() {}

    /**
     * Returns the criteria of two revisions that are the same by their names. The levels are looked at from the top. On each,
     * criteria under the same parent come before others, those with the same name in the original language before those with
     * an alias, and in all these, the first of the catalogue before the next.
     *
     * @param from the earlier catalogue
     * @param to the later catalogue, of another revision
     * @return the later code by the earlier one, the totals among them
     */
    public static Map<CriterionCode, CriterionCode> sameCriteria(Catalogue from, Catalogue to) {
        Map<CriterionCode, CriterionCode> same = new LinkedHashMap<>();
        same.put(from.root().code(), to.root().code());
        for (int depth = 1; depth <= to.deepestLevel().depth(); depth++) {
            for (int preference = 0; preference < 4; preference++) {
                for (Criterion later : to.criteria()) {
                    for (Criterion earlier : from.criteria()) {
                        if (later.level().depth() == depth
                                && earlier.level().depth() == depth
                                && !same.containsKey(earlier.code())
                                && !same.containsValue(later.code())
                                && isPreferred(preference, earlier, later, same, from, to)
                                && haveNameInCommon(earlier, later, from.language(), to.language())) {
                            same.put(earlier.code(), later.code());
                        }
                    }
                }
            }
        }
        return same;
    }

    private static boolean isPreferred(
            int preference,
            Criterion earlier,
            Criterion later,
            Map<CriterionCode, CriterionCode> same,
            Catalogue from,
            Catalogue to) {
        CriterionCode parent = earlier.parent().orElseThrow().code();
        boolean sameParent = same.containsKey(parent)
                && same.get(parent).equals(later.parent().orElseThrow().code());
        boolean sameOriginal =
                earlier.name().find(from.language()).equals(later.name().find(to.language()));
        return (preference >= 2 || sameParent) && (preference % 2 == 1 || sameOriginal);
    }

    private static boolean haveNameInCommon(Criterion earlier, Criterion later, String first, String second) {
        for (String language : List.of(first, second)) {
            for (String one : names(earlier, language, first)) {
                for (String other : names(later, language, second)) {
                    if (plain(one).equals(plain(other))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Set<String> names(Criterion criterion, String language, String original) {
        Set<String> names = new HashSet<>();
        if (criterion.name().texts().containsKey(language)) {
            names.add(criterion.name().texts().get(language));
        }
        if (language.equals(original)) {
            names.addAll(criterion.aliases());
        }
        return names;
    }

    /** Returns a name in lower case, with one hyphen for each dash and its spaces, and one space for other white space. */
    private static String plain(String name) {
        var plain = new StringBuilder();
        for (char letter : Normalizer.normalize(name, Normalizer.Form.NFC).toCharArray()) {
            boolean isDash = Character.getType(letter) == Character.DASH_PUNCTUATION;
            boolean isSpace = Character.isWhitespace(letter) || letter == '\u00a0' || letter == '\u000b';
            plain.append(isDash ? '-' : isSpace ? ' ' : letter);
        }
        String spaced = plain.toString();
        String before;
        do {
            before = spaced;
            spaced = before.replace("  ", " ").replace(" -", "-").replace("- ", "-");
        } while (!spaced.equals(before));
        return spaced.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the share of the first catalogue's points that a crosswalk makes comparable.
     *
     * @param crosswalk a crosswalk between two revisions
     * @return the maxima of the leaves at or below the equal criteria with the same maximum, divided by that of the total
     */
    public static Fraction shareFrom(Crosswalk crosswalk) {
        return share(crosswalk, crosswalk.from(), CrosswalkLink::from);
    }

    /**
     * Returns the share of the second catalogue's points that a crosswalk makes comparable.
     *
     * @param crosswalk a crosswalk between two revisions
     * @return the maxima of the leaves at or below the equal criteria with the same maximum, divided by that of the total
     */
    public static Fraction shareTo(Crosswalk crosswalk) {
        return share(crosswalk, crosswalk.to(), CrosswalkLink::to);
    }

    private static Fraction share(
            Crosswalk crosswalk, Catalogue catalogue, Function<CrosswalkLink, Set<CriterionCode>> side) {
        Set<CriterionCode> comparable = new HashSet<>();
        for (CrosswalkLink link : crosswalk.links()) {
            if (crosswalk.authority().isPresent()
                    && link.relation() == Relation.EQUAL
                    && max(link.from(), crosswalk.from()) == max(link.to(), crosswalk.to())) {
                comparable.addAll(side.apply(link));
            }
        }
        long points = 0;
        for (Criterion leaf : catalogue.leaves()) {
            boolean isCovered = comparable.contains(leaf.code());
            for (Criterion above : leaf.ancestors()) {
                isCovered |= comparable.contains(above.code());
            }
            points += isCovered ? leaf.max() : 0;
        }
        return Fraction.of(points, catalogue.root().max());
    }

    private static long max(Set<CriterionCode> codes, Catalogue catalogue) {
        long max = 0;
        for (CriterionCode code : codes) {
            max += catalogue.criterion(code).max();
        }
        return max;
    }
}
