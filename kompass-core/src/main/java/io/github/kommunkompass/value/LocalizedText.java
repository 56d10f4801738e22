package io.github.kommunkompass.value;

import java.text.Normalizer;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or more languages, such as {@code sv} <i>Effektivitet</i>, {@code en} <i>Efficiency</i>.
 *
 * <p>Languages are BCP 47 tags of at most 200 characters, in their usual spelling ({@code sv}, {@code nb}, {@code en-GB}). Texts
 * are in Unicode normalisation form C, never blank, without unpaired surrogates, and within the {@link Limits}. Each language
 * occurs once; languages are ordered by tag.
 *
 * <p>Immutable and thread-safe.
 */
public final class LocalizedText {

    /** The tags in which a text is in the language of a tag; {@code no} is the macrolanguage of the other two. */
    private static final Map<String, List<String>> NORWEGIAN =
            Map.of("no", List.of("no", "nb", "nn"), "nb", List.of("nb", "no"), "nn", List.of("nn", "no"));

    private static final Map<String, String> OTHER_NORWEGIAN = Map.of("nb", "nn", "nn", "nb");

    private static final String FALLBACK = "en";
    private static final int LONGEST_SUBTAG = 8;

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
     * @throws InvalidValueException if the tag is ill-formed or too long, or the text is blank, has an unpaired surrogate or exceeds a
     *     limit
     */
    public static LocalizedText of(String language, String text) {
        return of(Map.of(language, text));
    }

    /**
     * Obtains a text from the texts of its languages.
     *
     * @param texts text by BCP 47 tag, at least one
     * @return the text
     * @throws InvalidValueException if there is no text, a tag is ill-formed or too long, two tags are equivalent, or a text is
     *     blank, has an unpaired surrogate or exceeds a limit
     */
    public static LocalizedText of(Map<String, String> texts) {
        if (texts.isEmpty()) {
            throw new InvalidValueException("no text", "a text in at least one language");
        }
        var normalised = new TreeMap<String, String>();
        texts.forEach((language, text) -> {
            if (normalised.put(normalizeTag(language), text(text)) != null) {
                throw new InvalidValueException(
                        "language " + normalizeTag(language) + " twice", "one text per language");
            }
        });
        return new LocalizedText(normalised);
    }

    /**
     * {@return this text with one language added or replaced}
     *
     * @param language a BCP 47 tag
     * @param text the text
     * @throws InvalidValueException if the tag is ill-formed or too long, or the text is blank, has an unpaired surrogate or exceeds a
     *     limit
     */
    public LocalizedText with(String language, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(normalizeTag(language), text(text));
        return new LocalizedText(changed);
    }

    /**
     * {@return the text in the first available of the preferred languages}
     *
     * <p>Each tag is tried as given and then without its last subtags (RFC 4647, lookup: {@code en-GB} finds {@code en}).
     * Norwegian ({@code no}) is Bokmål ({@code nb}) or else Nynorsk ({@code nn}), and both of these are Norwegian. If one of the two is
     * preferred and not available, the fallback is the other; then English, then the first language by tag, so a text is always
     * found.
     *
     * @param languages BCP 47 tags, the most preferred first; may be none
     * @throws InvalidValueException if a tag is ill-formed or too long
     */
    public String in(String... languages) {
        return Objects.requireNonNull(texts.get(language(languages)));
    }

    /**
     * Returns the language of the text that {@link #in} returns, so that a reader can be told of a fallback.
     *
     * <pre>{@code
     * LocalizedText goals = LocalizedText.of("sv", "Prioriterade mål");
     * goals.language("nn", "sv");   // sv
     * }</pre>
     *
     * @param languages BCP 47 tags, the most preferred first; may be none
     * @return one of the languages of this text
     * @throws InvalidValueException if a tag is ill-formed or too long
     */
    public String language(String... languages) {
        for (String preferred : languages) {
            for (String tag = normalizeTag(preferred); !tag.isEmpty(); tag = shortened(tag)) {
                for (String same : NORWEGIAN.getOrDefault(tag, List.of(tag))) {
                    if (texts.containsKey(same)) {
                        return same;
                    }
                }
            }
        }
        for (String preferred : languages) {
            String other = OTHER_NORWEGIAN.get(primaryLanguage(preferred));
            if (other != null && texts.containsKey(other)) {
                return other;
            }
        }
        return texts.containsKey(FALLBACK) ? FALLBACK : texts.firstKey();
    }

    private static String primaryLanguage(String tag) {
        String usual = normalizeTag(tag);
        int end = usual.indexOf('-');
        return end < 0 ? usual : usual.substring(0, end);
    }

    /**
     * {@return the text in exactly this language, without any fallback, or empty if there is none in this language}
     *
     * @param language a BCP 47 tag
     * @throws InvalidValueException if the tag is ill-formed or too long
     */
    public Optional<String> find(String language) {
        return Optional.ofNullable(texts.get(normalizeTag(language)));
    }

    /** {@return the languages, ordered by tag: BCP 47 tags, at least one} */
    public Set<String> languages() {
        return texts.keySet();
    }

    /** {@return the texts by language, ordered by tag; at least one} */
    public SortedMap<String, String> texts() {
        return texts;
    }

    /**
     * Returns the usual spelling of a language tag, for instance {@code en-GB} for {@code EN-gb}.
     *
     * @param tag a BCP 47 tag
     * @return the same tag in its usual spelling
     * @throws InvalidValueException if the tag is empty, ill-formed, longer than 200 characters or names no language
     */
    public static String normalizeTag(String tag) {
        if (isUsual(tag)) {
            return tag;
        }
        if (!hasForm(InvalidValueException.checkLength(tag, "language tag"))) {
            throw invalidTag(tag, null);
        }
        try {
            String usual = usualTag(tag);
            // An extended language replaces the language, and may have another spelling itself or name no language.
            if (!usual.equals(tag) && !usual.isEmpty()) {
                usual = usualTag(usual);
            }
            if (!usual.isEmpty()) {
                return usual;
            }
        } catch (IllformedLocaleException e) {
            throw invalidTag(tag, e);
        }
        throw invalidTag(tag, null);
    }

    /** Returns whether a tag is one of the languages of Kommunkompassen, which are their own normal forms. */
    private static boolean isUsual(String tag) {
        return switch (tag) {
            case "sv", "nb", "nn", "no", "en" -> true;
            default -> false;
        };
    }

    /** Returns whether a tag has subtags of 1 to 8 letters and digits, which is checked first, since {@code Locale} takes longer. */
    private static boolean hasForm(String tag) {
        int start = 0;
        for (int i = 0; i <= tag.length(); i++) {
            if (i == tag.length() || tag.charAt(i) == '-') {
                if (i == start || i - start > LONGEST_SUBTAG) {
                    return false;
                }
                start = i + 1;
            } else if (!isLetterOrDigit(tag.charAt(i)) || (start == 0 && !Character.isLetter(tag.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Returns an empty text if the tag names no language. */
    private static String usualTag(String tag) {
        Locale locale = new Locale.Builder().setLanguageTag(tag).build();
        return locale.getLanguage().isEmpty() ? "" : locale.toLanguageTag();
    }

    private static InvalidValueException invalidTag(String tag, @Nullable Throwable cause) {
        return new InvalidValueException(Quoted.of(tag), "a BCP 47 language tag such as sv, nb or en", cause);
    }

    /** Returns a text in normalisation form C. It is checked first, since some texts take long to normalise, and then again. */
    private static String text(String text) {
        String checked = InvalidValueException.checkText(text, "text", "a text");
        if (TextForm.isPlain(checked) || Normalizer.isNormalized(checked, Normalizer.Form.NFC)) {
            return checked;
        }
        return InvalidValueException.checkText(
                Normalizer.normalize(checked, Normalizer.Form.NFC), "normalised text", "a text");
    }

    /** Drops the last subtag, and a single letter before it, which has no meaning on its own (RFC 4647, 3.4). */
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
