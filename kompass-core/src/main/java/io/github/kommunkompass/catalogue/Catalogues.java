package io.github.kommunkompass.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The catalogues that are known, by revision: the built-in ones, and any that are added.
 *
 * <p>Built in are the revisions SE-2010, SE-2016 and NO-2010 to their areas, and SE-2020 whole: 8 areas, 36 sub-areas. Of
 * SE-2002, the first Swedish one, too little is public (one area's name for certain, and no maximum), so it is not there.
 *
 * <p>Immutable and safe on any thread.
 */
public final class Catalogues {

    private static final Catalogues NONE = new Catalogues(new TreeMap<>());

    private final SortedMap<RevisionId, Catalogue> byRevision;

    private Catalogues(SortedMap<RevisionId, Catalogue> byRevision) {
        this.byRevision = Collections.unmodifiableSortedMap(byRevision);
    }

    /** Makes the built-in catalogues when they are first asked for. */
    private static final class BuiltIn {
        static final Catalogue SE_2020 = Se2020.catalogue();
        static final Catalogues ALL = NONE.with(Se2010.catalogue())
                .with(Se2016.catalogue())
                .with(SE_2020)
                .with(No2010.catalogue());
    }

    /**
     * Returns the built-in catalogues.
     *
     * @return SE-2010, SE-2016, SE-2020 and NO-2010
     */
    public static Catalogues builtIn() {
        return BuiltIn.ALL;
    }

    /**
     * Returns the built-in catalogue of the Swedish revision of 2020, the one that is known whole.
     *
     * @return SE-2020: 8 areas, 36 sub-areas, 800 points
     */
    public static Catalogue se2020() {
        return BuiltIn.SE_2020;
    }

    /**
     * Returns no catalogues, to begin a collection without the built-in ones.
     *
     * @return an empty collection
     */
    public static Catalogues none() {
        return NONE;
    }

    /**
     * Returns these catalogues and one more.
     *
     * @param catalogue the catalogue to add; one that is there already changes nothing
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
     * Returns the catalogue of a revision, if there is one.
     *
     * @param revision the revision
     * @return the catalogue, or empty if the revision is not known here
     */
    public Optional<Catalogue> find(RevisionId revision) {
        return Optional.ofNullable(byRevision.get(revision));
    }

    /**
     * Returns the catalogue of a revision.
     *
     * @param revision the revision
     * @return the catalogue
     * @throws UnknownRevisionException if the revision is not known here
     */
    public Catalogue catalogue(RevisionId revision) {
        return find(revision).orElseThrow(() -> new UnknownRevisionException(revision, byRevision.keySet()));
    }

    /**
     * Returns the catalogue of a revision.
     *
     * @param revision the revision's name, such as {@code SE-2020}
     * @return the catalogue
     * @throws UnknownRevisionException if the revision is not known here
     * @throws IllegalArgumentException if the text cannot be a revision's name at all
     */
    public Catalogue catalogue(String revision) {
        return catalogue(RevisionId.of(revision));
    }

    /**
     * Returns the revisions that are known, in the order of their names.
     *
     * @return the revisions; may be none
     */
    public Collection<RevisionId> revisions() {
        return byRevision.keySet();
    }

    /**
     * Returns all catalogues, in the order of their revisions' names.
     *
     * @return the catalogues; may be none
     */
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
