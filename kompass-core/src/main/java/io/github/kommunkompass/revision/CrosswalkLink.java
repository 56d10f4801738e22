package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.Source;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * That criteria of one catalogue, taken together, relate to criteria of another, taken together.
 *
 * <pre>{@code
 * CrosswalkLink link = CrosswalkLink.of(Relation.TIGHTENED, "7", "7", "Asks for more evidence.", Source.of("https://…"));
 * }</pre>
 *
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface CrosswalkLink {

    /**
     * Returns the criteria of the catalogue that the crosswalk leads from.
     *
     * @return codes, at least one in a valid crosswalk
     */
    Set<CriterionCode> left();

    /**
     * Returns the criteria of the catalogue that the crosswalk leads to.
     *
     * @return codes, at least one in a valid crosswalk
     */
    Set<CriterionCode> right();

    /**
     * Returns how the first relate to the second.
     *
     * @return the relation
     */
    Relation relation();

    /**
     * Returns why it is said so.
     *
     * @return words for a person, not blank in a valid crosswalk
     */
    String reason();

    /**
     * Returns where it is said.
     *
     * @return a citation or an address
     */
    Source source();

    /**
     * Returns the same, read from the other side.
     *
     * @return a link whose inverse is this
     */
    default CrosswalkLink inverse() {
        return new CrosswalkLinkBuilder()
                .left(right())
                .right(left())
                .relation(relation().inverse())
                .reason(reason())
                .source(source())
                .build();
    }

    /**
     * Obtains a link between one criterion and another.
     *
     * @param relation how the first relates to the second
     * @param left the code of the first
     * @param right the code of the second
     * @param reason why it is said so
     * @param source where it is said
     * @return the link
     * @throws IllegalArgumentException if a text cannot be a code
     */
    static CrosswalkLink of(Relation relation, String left, String right, String reason, Source source) {
        return of(relation, codes(left), codes(right), reason, source);
    }

    /**
     * Obtains a link between some criteria and others.
     *
     * @param relation how the first, together, relate to the second
     * @param left the codes of the first
     * @param right the codes of the second
     * @param reason why it is said so
     * @param source where it is said
     * @return the link
     */
    static CrosswalkLink of(
            Relation relation, Set<CriterionCode> left, Set<CriterionCode> right, String reason, Source source) {
        return new CrosswalkLinkBuilder()
                .left(left)
                .right(right)
                .relation(relation)
                .reason(reason)
                .source(source)
                .build();
    }

    /**
     * Returns codes for {@link #of(Relation, Set, Set, String, Source)}.
     *
     * @param codes texts such as {@code 3.2}
     * @return the codes
     * @throws IllegalArgumentException if a text cannot be a code
     */
    static Set<CriterionCode> codes(String... codes) {
        return Arrays.stream(codes).map(CriterionCode::of).collect(Collectors.toUnmodifiableSet());
    }
}
