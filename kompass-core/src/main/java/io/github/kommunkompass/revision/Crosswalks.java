package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.RevisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A collection of crosswalks: the built-in ones, and any that are added.
 *
 * <p><b>No official crosswalk between any two revisions of Kommunkompassen exists.</b> The built-in ones contain what
 * published sources state: SE-2016 asks more than SE-2010, according to municipalities evaluated with both; SE-2020 overlaps
 * with SE-2016. They are about the totals, have no authority and no equal criteria. Add your own with {@link #with(Crosswalk)}.
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

    /** {@return the built-in crosswalks, from SE-2010 to SE-2016 and from SE-2016 to SE-2020} */
    public static Crosswalks builtIn() {
        return BUILT_IN;
    }

    /** {@return an empty collection} */
    public static Crosswalks none() {
        return new Crosswalks(List.of());
    }

    /**
     * {@return these crosswalks and one more, which replaces any between the same revisions}
     *
     * @param crosswalk the crosswalk to add
     */
    public Crosswalks with(Crosswalk crosswalk) {
        List<Crosswalk> more = new ArrayList<>(all);
        more.removeIf(one -> connects(
                        one, crosswalk.from().revision(), crosswalk.to().revision())
                || connects(one, crosswalk.to().revision(), crosswalk.from().revision()));
        more.add(crosswalk);
        return new Crosswalks(List.copyOf(more));
    }

    private static boolean connects(Crosswalk crosswalk, RevisionId from, RevisionId to) {
        return crosswalk.from().revision().equals(from)
                && crosswalk.to().revision().equals(to);
    }

    /**
     * {@return the crosswalk from one revision to another, or empty if there is none} One in the opposite direction is
     * inverted. Crosswalks are not composed: what two of them say does not tell what a third would.
     *
     * @param from the revision of the first catalogue
     * @param to the revision of the second catalogue
     */
    public Optional<Crosswalk> findCrosswalk(RevisionId from, RevisionId to) {
        return all.stream()
                .filter(one -> connects(one, from, to))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> connects(one, to, from))
                        .findFirst()
                        .map(Crosswalk::inverse));
    }

    /**
     * {@return the comparability of two catalogues, by the crosswalk between them if there is one; a crosswalk between
     * catalogues of these revisions with other structures does not apply, and is a {@linkplain ComparabilityReason reason}}
     *
     * @param from the first catalogue
     * @param to the second catalogue
     */
    public Comparability comparability(Catalogue from, Catalogue to) {
        return ComparabilityCheck.of(from, to, findCrosswalk(from.revision(), to.revision()));
    }

    /**
     * {@return the differences between two catalogues, by the crosswalk between them if there is one; a crosswalk between
     * catalogues of these revisions with other structures does not apply}
     *
     * @param from the earlier catalogue
     * @param to the later catalogue
     */
    public CatalogueDiff diff(Catalogue from, Catalogue to) {
        return CatalogueChanges.diff(from, to, findCrosswalk(from.revision(), to.revision()));
    }

    /** {@return all crosswalks, in the order of addition} */
    public List<Crosswalk> all() {
        return all;
    }

    /** {@return a short description of each crosswalk} */
    @Override
    public String toString() {
        return all.toString();
    }
}
