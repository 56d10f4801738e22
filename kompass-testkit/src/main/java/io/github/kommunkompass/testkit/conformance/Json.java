package io.github.kommunkompass.testkit.conformance;

import io.github.kommunkompass.value.InvalidValueException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents as trees. Numbers are exact. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    /** Returns the document of a text. */
    static JsonNode parsed(String text) {
        JsonNode document;
        try {
            document = MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new InvalidValueException("text that is not JSON (" + e.getOriginalMessage() + ")", "a document", e);
        }
        if (document.isMissingNode()) {
            throw new InvalidValueException("an empty text", "a document");
        }
        return document;
    }
}
