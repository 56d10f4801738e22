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
        /** A criterion has another name in the same language. */
        RENAMED,
        /** A criterion has another code, or is part of another. */
        MOVED,
        /** A criterion has another maximum. */
        MAXIMUM_CHANGED,
        /** The parts of a criterion are known only in the later catalogue. */
        PARTS_KNOWN,
        /** The parts of a criterion are known only in the earlier catalogue. */
        PARTS_UNKNOWN,
        /** A criterion is in the later catalogue only. */
        ADDED,
        /** A criterion is in the earlier catalogue only. */
        REMOVED,
        /** Two criteria that are not the same have the same code. */
        CODE_REUSED,
        /** Two criteria have the same code and no name in a common language: whether they are the same is unknown. */
        NAMES_NOT_COMPARABLE
    }

    /** {@return the kind of difference} */
    Kind kind();

    /** {@return the criterion of the earlier catalogue, or empty if it was added} */
    Optional<Criterion> from();

    /** {@return the criterion of the later catalogue, or empty if it was removed} */
    Optional<Criterion> to();

    /**
     * {@return a description in one line, such as {@code 2 removed: Accessibility and user orientation}}
     *
     * @param languages BCP 47 tags for the names, the most preferred first
     */
    default String describe(String... languages) {
        Criterion shown = to().or(this::from).orElseThrow();
        String code = shown.code().toString();
        return switch (kind()) {
            case RENAMED -> code + " renamed: " + name(from(), languages) + ", now " + name(to(), languages);
            case MOVED ->
                from().orElseThrow().code() + " moved: " + name(to(), languages) + ", now " + code
                        + shown.parent().map(parent -> " of " + parent.code()).orElse("");
            case MAXIMUM_CHANGED ->
                code + " has a maximum of " + to().orElseThrow().max() + ", previously "
                        + from().orElseThrow().max();
            case PARTS_KNOWN -> code + " now has known parts";
            case PARTS_UNKNOWN -> code + " no longer has known parts";
            case ADDED -> code + " added: " + name(to(), languages);
            case REMOVED -> code + " removed: " + name(from(), languages);
            case CODE_REUSED ->
                code + " reused: previously " + name(from(), languages) + ", now " + name(to(), languages);
            case NAMES_NOT_COMPARABLE ->
                code + " in both, with names in different languages: " + name(from(), languages) + ", "
                        + name(to(), languages);
        };
    }

    private static String name(Optional<Criterion> criterion, String... languages) {
        return criterion.orElseThrow().name().in(languages);
    }
}
