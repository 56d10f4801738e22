package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A relation between a set of criteria of one catalogue and a set of another.
 *
 * <pre>{@code
 * CrosswalkLink link = CrosswalkLink.of(Relation.TIGHTENED, "7", "7", LocalizedText.of("en", "Asks for more evidence."), source);
 * }</pre>
 *
 * @param relation the relation of the first criteria, together, to the second
 * @param from the codes of the criteria of the first catalogue, at least one in a valid crosswalk
 * @param to the codes of the criteria of the second catalogue, at least one in a valid crosswalk
 * @param reason the reason, in words, in one or more languages
 * @param source the source, a citation or an address
 */
public record CrosswalkLink(
        Relation relation, Set<CriterionCode> from, Set<CriterionCode> to, LocalizedText reason, Source source) {

    /**
     * Creates a link.
     *
     * @param relation the relation of the first criteria to the second
     * @param from the codes of the first
     * @param to the codes of the second
     * @param reason the reason
     * @param source the source
     */
    public CrosswalkLink {
        from = Collections.unmodifiableSortedSet(new TreeSet<>(from));
        to = Collections.unmodifiableSortedSet(new TreeSet<>(to));
    }

    /**
     * Obtains a link between sets of criteria.
     *
     * @param relation the relation of the first, together, to the second
     * @param from the codes of the first
     * @param to the codes of the second
     * @param reason the reason
     * @param source the source
     * @return the link
     */
    public static CrosswalkLink of(
            Relation relation, Set<CriterionCode> from, Set<CriterionCode> to, LocalizedText reason, Source source) {
        return new CrosswalkLink(relation, from, to, reason, source);
    }

    /**
     * Obtains a link between two criteria.
     *
     * @param relation the relation of the first to the second
     * @param from the code of the first
     * @param to the code of the second
     * @param reason the reason
     * @param source the source
     * @return the link
     * @throws io.github.kommunkompass.value.InvalidValueException if a text is not a valid code
     */
    public static CrosswalkLink of(Relation relation, String from, String to, LocalizedText reason, Source source) {
        return new CrosswalkLink(relation, codes(from), codes(to), reason, source);
    }

    /**
     * {@return codes for {@link #of(Relation, Set, Set, LocalizedText, Source)}}
     *
     * @param codes texts such as {@code 3.2}
     * @throws io.github.kommunkompass.value.InvalidValueException if a text is not a valid code
     */
    public static Set<CriterionCode> codes(String... codes) {
        return Arrays.stream(codes).map(CriterionCode::of).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return this link from the second criteria to the first} */
    public CrosswalkLink inverse() {
        return new CrosswalkLink(relation.inverse(), to, from, reason, source);
    }
}
