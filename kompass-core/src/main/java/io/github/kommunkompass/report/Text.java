package io.github.kommunkompass.report;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.LocalizedText;

/**
 * A text of a {@link Report}, with its language, since what is missing in the language of a report is given in another.
 *
 * @param words the text
 * @param language the language of the text, a BCP 47 tag
 */
public record Text(String words, String language) {

    /**
     * Creates a text.
     *
     * @param words the text
     * @param language the language of the text, a BCP 47 tag
     * @throws InvalidValueException if the tag is ill-formed
     */
    public Text {
        language = LocalizedText.normalizeTag(language);
    }

    @Override
    public String toString() {
        return words;
    }
}
