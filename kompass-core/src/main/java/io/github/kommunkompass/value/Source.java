package io.github.kommunkompass.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The source of a fact: a citation in words, or the address of a page.
 *
 * @param text the citation or address, as given; not blank, without unpaired surrogates, and within the {@link Limits}
 */
public record Source(String text) {

    /**
     * Creates a source.
     *
     * @param text a citation or an address
     * @throws InvalidValueException if the text is blank, has an unpaired surrogate or exceeds a limit
     */
    public Source {
        InvalidValueException.checkText(text, "source", "a citation or an address");
    }

    /**
     * Obtains a source.
     *
     * @param text a citation or an address
     * @return the source
     * @throws InvalidValueException if the text is blank, has an unpaired surrogate or exceeds a limit
     */
    public static Source of(String text) {
        return new Source(text);
    }

    /** {@return the address, if the text is one, or empty if the text is a citation in words} */
    public Optional<URI> uri() {
        String start = text.toLowerCase(Locale.ROOT);
        if (!start.startsWith("http://") && !start.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
