package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.RevisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The crosswalks that are known.
 *
 * <p><b>No official crosswalk between any two revisions of Kommunkompassen exists.</b> Those that are built in hold what
 * published sources say: that SE-2016 asks more than SE-2010, on the word of municipalities that met both; and that SE-2020
 * overlaps with SE-2016. Nobody vouches for them, and nothing in them is equal. Add your own with {@link #with(Crosswalk)}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Crosswalks {

    private static final Crosswalks BUILT_IN =
            none().with(Se2010ToSe2016.crosswalk()).with(Se2016ToSe2020.crosswalk());

    private final List<Crosswalk> all;

    private Crosswalks(List<Crosswalk> all) {
        this.all = all;
    }

    /**
     * Returns those that are built in: from SE-2010 to SE-2016 and from SE-2016 to SE-2020.
     *
     * @return the crosswalks
     */
    public static Crosswalks builtIn() {
        return BUILT_IN;
    }

    /**
     * Returns none.
     *
     * @return no crosswalks
     */
    public static Crosswalks none() {
        return new Crosswalks(List.of());
    }

    /**
     * Returns these and one more, which takes the place of any between the same revisions.
     *
     * @param crosswalk the crosswalk
     * @return the crosswalks
     */
    public Crosswalks with(Crosswalk crosswalk) {
        List<Crosswalk> more = new ArrayList<>(all);
        more.removeIf(one -> leads(
                        one, crosswalk.from().revision(), crosswalk.to().revision())
                || leads(one, crosswalk.to().revision(), crosswalk.from().revision()));
        more.add(crosswalk);
        return new Crosswalks(List.copyOf(more));
    }

    private static boolean leads(Crosswalk crosswalk, RevisionId from, RevisionId to) {
        return crosswalk.from().revision().equals(from)
                && crosswalk.to().revision().equals(to);
    }

    /**
     * Finds the crosswalk from one revision to another. One that leads the other way is turned round. Crosswalks are not
     * composed: to do that is for those who can answer for it.
     *
     * @param from the revision that it leads from
     * @param to the revision that it leads to
     * @return the crosswalk, or empty if there is none
     */
    public Optional<Crosswalk> findCrosswalk(RevisionId from, RevisionId to) {
        return all.stream()
                .filter(one -> leads(one, from, to))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> leads(one, to, from))
                        .findFirst()
                        .map(Crosswalk::inverse));
    }

    /**
     * Finds how far points can be compared between two catalogues, by the crosswalk between them if there is one.
     *
     * @param from the first catalogue
     * @param to the second catalogue
     * @return the comparability
     */
    public Comparability comparability(Catalogue from, Catalogue to) {
        return findCrosswalk(from.revision(), to.revision())
                .filter(one -> one.from().hasSameStructureAs(from) && one.to().hasSameStructureAs(to))
                .map(Comparability::by)
                .orElseGet(() -> Comparability.between(from, to));
    }

    /**
     * Returns all of them.
     *
     * @return the crosswalks, in the order in which they were added
     */
    public List<Crosswalk> all() {
        return all;
    }

    /**
     * Returns all of them in a line each.
     *
     * @return text for a person
     */
    @Override
    public String toString() {
        return all.toString();
    }
}
