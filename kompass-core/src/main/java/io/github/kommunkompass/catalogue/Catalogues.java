package io.github.kommunkompass.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A collection of catalogues by revision: the built-in ones, and any that are added.
 *
 * <p>Built in are SE-2010, SE-2016 and NO-2010 down to their areas, and SE-2020 in full: 8 areas, 36 sub-areas. SE-2002, the
 * first Swedish revision, is omitted: only one area name, and no maximum, can be confirmed. It had half points (Motala 2006: 426,5);
 * from 2010 on only whole points were seen.
 *
 * <p>Immutable and thread-safe.
 */
public final class Catalogues {

    private static final Catalogues NONE = new Catalogues(new TreeMap<>());

    private final SortedMap<RevisionId, Catalogue> byRevision;

    private Catalogues(SortedMap<RevisionId, Catalogue> byRevision) {
        this.byRevision = Collections.unmodifiableSortedMap(byRevision);
    }

    /** Loads the built-in catalogues on first use. */
    private static final class BuiltIn {
        static final Catalogue SE_2010 = Se2010.catalogue();
        static final Catalogue SE_2016 = Se2016.catalogue();
        static final Catalogue SE_2020 = Se2020.catalogue();
        static final Catalogue NO_2010 = No2010.catalogue();
        static final Catalogues ALL =
                NONE.with(SE_2010).with(SE_2016).with(SE_2020).with(NO_2010);
    }

    /** {@return the built-in catalogues (SE-2010, SE-2016, SE-2020 and NO-2010)} */
    public static Catalogues builtIn() {
        return BuiltIn.ALL;
    }

    /** {@return the built-in catalogue of the Swedish revision of 2010 (SE-2010, 8 areas)} */
    public static Catalogue se2010() {
        return BuiltIn.SE_2010;
    }

    /** {@return the built-in catalogue of the Swedish revision of 2016 (SE-2016, 8 areas)} */
    public static Catalogue se2016() {
        return BuiltIn.SE_2016;
    }

    /**
     * {@return the built-in catalogue of the Norwegian revision of 2010 (NO-2010, 8 areas)} In 2016 the questions changed with
     * the Swedish ones, under the same names of the areas; points from 2016 on may not be comparable with earlier ones. From
     * 2020 on evaluations are most probably of a later revision, whose names are not public.
     */
    public static Catalogue no2010() {
        return BuiltIn.NO_2010;
    }

    /**
     * {@return the built-in catalogue of the Swedish revision of 2020, the only one known in full (SE-2020, 8 areas,
     * 36 sub-areas, 800 points)}
     */
    public static Catalogue se2020() {
        return BuiltIn.SE_2020;
    }

    /** {@return an empty collection} */
    public static Catalogues none() {
        return NONE;
    }

    /**
     * Returns these catalogues and one more.
     *
     * @param catalogue the catalogue to add; one that is already present changes nothing
     * @return the larger collection
     * @throws DuplicateRevisionException if there is another catalogue of the same revision
     */
    public Catalogues with(Catalogue catalogue) {
        Catalogue present = byRevision.get(catalogue.revision());
        if (present != null && !present.equals(catalogue)) {
            throw new DuplicateRevisionException(present, catalogue);
        }
        var larger = new TreeMap<>(byRevision);
        larger.put(catalogue.revision(), catalogue);
        return new Catalogues(larger);
    }

    /**
     * {@return the catalogue of a revision, or empty if there is none}
     *
     * @param revision the revision
     */
    public Optional<Catalogue> findCatalogue(RevisionId revision) {
        return Optional.ofNullable(byRevision.get(revision));
    }

    /**
     * {@return the catalogue of a revision}
     *
     * @param revision the revision
     * @throws UnknownRevisionException if there is no such revision
     */
    public Catalogue catalogue(RevisionId revision) {
        return findCatalogue(revision).orElseThrow(() -> new UnknownRevisionException(revision, byRevision.keySet()));
    }

    /**
     * {@return the catalogue of a revision}
     *
     * @param revision the revision's name, such as {@code SE-2020}
     * @throws UnknownRevisionException if there is no such revision
     * @throws io.github.kommunkompass.value.InvalidValueException if the text is not a valid revision name
     */
    public Catalogue catalogue(String revision) {
        return catalogue(RevisionId.of(revision));
    }

    /** {@return the revisions, ordered by name; may be none} */
    public Collection<RevisionId> revisions() {
        return byRevision.keySet();
    }

    /** {@return all catalogues, ordered by revision name; may be none} */
    public List<Catalogue> all() {
        return List.copyOf(byRevision.values());
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Catalogues other && byRevision.equals(other.byRevision);
    }

    @Override
    public int hashCode() {
        return byRevision.hashCode();
    }

    @Override
    public String toString() {
        return byRevision.keySet().toString();
    }
}
