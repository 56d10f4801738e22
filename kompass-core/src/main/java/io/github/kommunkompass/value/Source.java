package io.github.kommunkompass.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a fact comes from: a citation in words, or the address of a page.
 *
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface Source {

    /**
     * Returns the citation or address, as given.
     *
     * @return text that is not blank
     */
    String text();

    /**
     * Returns the address, if the text is one.
     *
     * @return the web address, or empty if the text is a citation in words
     */
    default Optional<URI> uri() {
        String start = text().toLowerCase(Locale.ROOT);
        if (!start.startsWith("http://") && !start.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Obtains a source.
     *
     * @param text a citation or an address
     * @return the source
     * @throws IllegalArgumentException if the text is blank
     */
    static Source of(String text) {
        return new SourceBuilder().text(text).build();
    }

    /**
     * Holds the one rule of a source.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    @Value.Check
    default void check() {
        if (text().isBlank()) {
            throw new IllegalArgumentException("found a blank source, expected a citation or an address");
        }
    }
}
