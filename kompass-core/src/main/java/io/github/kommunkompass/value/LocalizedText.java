package io.github.kommunkompass.value;

import java.text.Normalizer;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or more languages, such as {@code sv} <i>Effektivitet</i>, {@code en} <i>Efficiency</i>.
 *
 * <p>Languages are BCP 47 tags in their usual spelling ({@code sv}, {@code nb}, {@code en-GB}). Texts are held in Unicode
 * normalisation form C, are never blank, and have no language twice. The order of the languages is that of their tags,
 * whatever order they were given in.
 *
 * <p>Immutable and thread-safe.
 */
public final class LocalizedText {

    private static final String LAST_RESORT = "en";

    private final SortedMap<String, String> texts;

    private LocalizedText(SortedMap<String, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(texts);
    }

    /**
     * Obtains a text in one language.
     *
     * @param language a BCP 47 tag
     * @param text the text
     * @return the text
     * @throws IllegalArgumentException if the tag is ill-formed or the text blank
     */
    public static LocalizedText of(String language, String text) {
        return of(Map.of(language, text));
    }

    /**
     * Obtains a text from the texts of its languages.
     *
     * @param texts text by BCP 47 tag, at least one
     * @return the text
     * @throws IllegalArgumentException if there is none, a tag is ill-formed, two tags mean the same, or a text is blank
     */
    public static LocalizedText of(Map<String, String> texts) {
        if (texts.isEmpty()) {
            throw new InvalidValueException("no text", "one in at least one language");
        }
        var normalised = new TreeMap<String, String>();
        texts.forEach((language, text) -> {
            if (normalised.put(normalizeTag(language), text(text)) != null) {
                throw new InvalidValueException(
                        "language " + normalizeTag(language) + " twice", "one text in each language");
            }
        });
        return new LocalizedText(normalised);
    }

    /**
     * Returns this text with one language added or replaced.
     *
     * @param language a BCP 47 tag
     * @param text the text
     * @return the new text
     * @throws IllegalArgumentException if the tag is ill-formed or the text blank
     */
    public LocalizedText with(String language, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(normalizeTag(language), text(text));
        return new LocalizedText(changed);
    }

    /**
     * Returns the text in the first of the wanted languages that there is.
     *
     * <p>Each wanted tag is tried as it is and then without its last parts (RFC 4647, lookup: {@code en-GB} finds
     * {@code en}). If none of them leads to a text, the fallback is English, and after that the first language in the
     * order of the tags; so there is always an answer.
     *
     * @param languages BCP 47 tags, the most wanted first; may be none
     * @return the text
     * @throws IllegalArgumentException if a tag is ill-formed
     */
    public String in(String... languages) {
        for (String wanted : languages) {
            for (String tag = normalizeTag(wanted); !tag.isEmpty(); tag = shortened(tag)) {
                String text = texts.get(tag);
                if (text != null) {
                    return text;
                }
            }
        }
        String english = texts.get(LAST_RESORT);
        return english != null ? english : texts.values().iterator().next();
    }

    /**
     * Returns the text in exactly this language, without any fallback.
     *
     * @param language a BCP 47 tag
     * @return the text, or empty if there is none in this language
     * @throws IllegalArgumentException if the tag is ill-formed
     */
    public Optional<String> find(String language) {
        return Optional.ofNullable(texts.get(normalizeTag(language)));
    }

    /**
     * Returns the languages there are, ordered by tag.
     *
     * @return BCP 47 tags, at least one
     */
    public Set<String> languages() {
        return texts.keySet();
    }

    /**
     * Returns the texts by language, ordered by tag.
     *
     * @return an unmodifiable map with at least one entry
     */
    public SortedMap<String, String> texts() {
        return texts;
    }

    /**
     * Returns the usual spelling of a language tag, for instance {@code en-GB} for {@code EN-gb}.
     *
     * @param tag a BCP 47 tag
     * @return the same tag in its usual spelling
     * @throws IllegalArgumentException if the tag is empty, ill-formed or names no language
     */
    public static String normalizeTag(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            throw invalidTag(tag, e);
        }
        throw invalidTag(tag, null);
    }

    private static InvalidValueException invalidTag(String tag, @Nullable Throwable cause) {
        return new InvalidValueException(Quoted.of(tag), "a BCP 47 language tag such as sv, nb or en", cause);
    }

    private static String text(String text) {
        if (text.isBlank()) {
            throw new InvalidValueException("a blank text", "words");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Drops the last subtag, and with it a single letter before it, which means nothing alone (RFC 4647, 3.4). */
    private static String shortened(String tag) {
        int end = tag.lastIndexOf('-');
        if (end < 0) {
            return "";
        }
        return end >= 2 && tag.charAt(end - 2) == '-' ? tag.substring(0, end - 2) : tag.substring(0, end);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof LocalizedText other && texts.equals(other.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
