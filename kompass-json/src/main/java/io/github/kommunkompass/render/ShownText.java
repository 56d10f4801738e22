package io.github.kommunkompass.render;

import io.github.kommunkompass.report.Text;
import java.util.Optional;

/** A text, with its language if that is not the language of the report. */
record ShownText(String content, Optional<String> otherLanguage) {

    static ShownText of(Text text, String language) {
        return new ShownText(
                text.words(), text.language().equals(language) ? Optional.empty() : Optional.of(text.language()));
    }
}
