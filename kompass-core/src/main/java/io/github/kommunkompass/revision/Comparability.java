package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.value.Ratio;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The comparability of the points of two catalogues, with reasons.
 *
 * <p>Points are comparable within a revision. Across revisions they are comparable only for criteria that a crosswalk with an
 * {@linkplain CrosswalkAuthority authority} declares {@linkplain Relation#EQUAL equal}, and whose maxima agree. The same
 * structure or name is not enough.
 *
 * <pre>{@code
 * Comparability comparability = Comparability.between(se2016, se2020);
 * comparability.verdict();    // NONE
 * comparability.reasons();    // different revisions; no crosswalk between them
 * comparability.statements(); // of the publisher, such as "to a large extent, but not fully"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Comparability {

    /** {@return the first catalogue} */
    Catalogue from();

    /** {@return the second catalogue} */
    Catalogue to();

    /**
     * {@return the comparable criteria: first those of the crosswalk, then sums derived from them; may be none}
     * Within one revision, each criterion corresponds to itself.
     */
    List<Correspondence> correspondences();

    /** {@return the correspondences that are part of no other} They count each comparable point once. */
    default List<Correspondence> maximal() {
        return Maximal.of(correspondences());
    }

    /** {@return the comparable share of the first catalogue's maximum, from 0 to 1} */
    default Ratio shareFrom() {
        return share(from(), Correspondence::from);
    }

    /** {@return the comparable share of the second catalogue's maximum, from 0 to 1} */
    default Ratio shareTo() {
        return share(to(), Correspondence::to);
    }

    private Ratio share(Catalogue catalogue, Function<Correspondence, List<Criterion>> side) {
        long comparable = maximal().stream()
                .map(side)
                .flatMap(Collection::stream)
                .mapToLong(Criterion::max)
                .sum();
        return Ratio.of(comparable, catalogue.root().max());
    }

    /** {@return the reasons for the verdict, at least one reason, the most general first} */
    List<ComparabilityReason> reasons();

    /**
     * {@return what has been said in print on the comparison of the two revisions, the earliest revisions first; may be none}
     * The verdict does not depend on it. Statements about one municipality are left out, unless {@link
     * #withStatementsAbout(String)} asks for them.
     */
    List<ComparabilityStatement> statements();

    /**
     * Returns this comparability with the statements about one municipality among the others.
     *
     * @param municipality the name of a municipality
     * @return the comparability, which differs in its statements only
     */
    default Comparability withStatementsAbout(String municipality) {
        return new ComparabilityBuilder()
                .from(from())
                .to(to())
                .correspondences(correspondences())
                .reasons(reasons())
                .statements(Statements.between(from().revision(), to().revision(), Optional.of(municipality)))
                .build();
    }

    /**
     * {@return the level of comparability: {@link ComparabilityLevel#FULL} if both shares are 1, {@link
     * ComparabilityLevel#NONE} if they are 0}
     */
    default ComparabilityLevel verdict() {
        if (shareFrom().equals(Ratio.ONE) && shareTo().equals(Ratio.ONE)) {
            return ComparabilityLevel.FULL;
        }
        return shareTo().signum() == 0 ? ComparabilityLevel.NONE : ComparabilityLevel.PARTIAL;
    }

    /**
     * Obtains the comparability of two catalogues without a crosswalk.
     *
     * @param from the first catalogue
     * @param to the second catalogue
     * @return full comparability within one revision, else none
     */
    static Comparability between(Catalogue from, Catalogue to) {
        return ComparabilityCheck.of(from, to, Optional.empty());
    }

    /**
     * Obtains the comparability of two catalogues by a crosswalk.
     *
     * @param crosswalk a crosswalk from the first catalogue to the second
     * @return that of the equal criteria, none without an authority; full within one revision, whatever the links
     */
    static Comparability by(Crosswalk crosswalk) {
        return ComparabilityCheck.of(crosswalk.from(), crosswalk.to(), Optional.of(crosswalk));
    }
}
