package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.value.Identified;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One difference between two catalogues.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface CatalogueChange {

    /** The kinds of differences. */
    enum Kind implements Identified {
        /** A criterion with the same code has another name. */
        RENAMED,
        /** A criterion has another code, or is part of another. */
        MOVED,
        /** A criterion has another maximum. */
        MAXIMUM_CHANGED,
        /** A criterion is known with its parts in the later catalogue, and without in the earlier. */
        PARTS_KNOWN,
        /** A criterion is known with its parts in the earlier catalogue, and without in the later. */
        PARTS_UNKNOWN,
        /** A criterion is in the later catalogue alone. */
        ADDED,
        /** A criterion is in the earlier catalogue alone. */
        REMOVED
    }

    /**
     * Returns which kind it is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Returns the criterion of the earlier catalogue.
     *
     * @return the criterion, or empty if it was added
     */
    Optional<Criterion> earlier();

    /**
     * Returns the criterion of the later catalogue.
     *
     * @return the criterion, or empty if it was removed
     */
    Optional<Criterion> later();

    /**
     * Returns the difference in a line, such as {@code 7 renamed: Verksamhetsutveckling, now Ständiga förbättringar}.
     *
     * @param languages the languages in which names are wanted, the most wanted first
     * @return text for a person
     */
    default String describe(String... languages) {
        Criterion one = later().or(this::earlier).orElseThrow();
        String code = one.code().toString();
        return switch (kind()) {
            case RENAMED -> code + " renamed: " + name(earlier(), languages) + ", now " + name(later(), languages);
            case MOVED ->
                earlier().orElseThrow().code() + " moved: " + name(later(), languages) + ", now " + code
                        + one.parent().map(whole -> " of " + whole.code()).orElse("");
            case MAXIMUM_CHANGED ->
                code + " has a maximum of " + later().orElseThrow().max() + ", before "
                        + earlier().orElseThrow().max();
            case PARTS_KNOWN -> code + " is known with its parts, before without";
            case PARTS_UNKNOWN -> code + " is known without its parts, before with";
            case ADDED -> code + " added: " + name(later(), languages);
            case REMOVED -> code + " removed: " + name(earlier(), languages);
        };
    }

    private static String name(Optional<Criterion> criterion, String... languages) {
        return criterion.orElseThrow().name().in(languages);
    }
}
