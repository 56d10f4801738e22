package io.github.kommunkompass.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A language of words. */
public enum Language {
    /** English, {@code en}. */
    ENGLISH("en"),
    /** Swedish, {@code sv}. */
    SWEDISH("sv"),
    /** Norwegian bokmål, {@code nb}, which is also what {@code no} stands for. */
    BOKMAL("nb"),
    /** Norwegian nynorsk, {@code nn}. */
    NYNORSK("nn");

    private static final String NORWEGIAN = "no";

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** {@return the language tag, such as {@code sv}} */
    public String tag() {
        return tag;
    }

    /**
     * {@return the language of a tag, or empty if there are no words in it}
     *
     * @param tag a language tag in its usual form, such as {@code nb} or {@code sv-FI}
     */
    public static Optional<Language> find(String tag) {
        String base = tag.split("-", 2)[0];
        return Stream.of(values())
                .filter(language -> language.tag.equals(base.equals(NORWEGIAN) ? BOKMAL.tag : base))
                .findFirst();
    }

    /**
     * {@return the first language that there are words in, English if there are words in none of them}
     *
     * @param tags language tags, the preferred one first
     */
    public static Language of(List<String> tags) {
        return tags.stream().flatMap(tag -> find(tag).stream()).findFirst().orElse(ENGLISH);
    }
}
