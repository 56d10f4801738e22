package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.CriterionCode;
import java.util.Comparator;
import java.util.List;

/**
 * The criteria of both sides of a link, in order. They are ordered themselves, since hashes of codes that others choose may all be
 * equal.
 */
record LinkSides(List<CriterionCode> from, List<CriterionCode> to) implements Comparable<LinkSides> {

    private static final Comparator<LinkSides> ORDER =
            Comparator.comparing(LinkSides::from, LinkSides::compare).thenComparing(LinkSides::to, LinkSides::compare);

    static LinkSides of(CrosswalkLink link) {
        return new LinkSides(List.copyOf(link.from()), List.copyOf(link.to()));
    }

    private static int compare(List<CriterionCode> one, List<CriterionCode> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public int compareTo(LinkSides other) {
        return ORDER.compare(this, other);
    }
}
