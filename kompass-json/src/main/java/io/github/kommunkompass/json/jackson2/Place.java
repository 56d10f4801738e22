package io.github.kommunkompass.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kommunkompass.value.JsonPath;
import org.jspecify.annotations.Nullable;

/** Finds the paths of values in the documents of an application. */
final class Place {

    private Place() {}

    /** Returns the path of a value. */
    static JsonPath ofValue(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        boolean isInValue = parser.hasToken(JsonToken.START_OBJECT)
                || parser.hasToken(JsonToken.START_ARRAY)
                || parser.hasToken(JsonToken.FIELD_NAME);
        return path(isInValue ? context.getParent() : context);
    }

    /** Returns the path of a member. */
    static JsonPath ofName(String name, JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        return path(context.inObject() ? context.getParent() : context).member(name);
    }

    private static JsonPath path(@Nullable JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return JsonPath.ROOT;
        }
        JsonPath parent = path(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? parent.element(context.getCurrentIndex()) : parent;
        }
        String name = context.getCurrentName();
        return name == null ? parent : parent.member(name);
    }
}
