package io.github.kommunkompass.json.jackson3;

import io.github.kommunkompass.value.JsonPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Finds the paths of values in the documents of an application. */
final class Place {

    private Place() {}

    /** Returns the path of a value. */
    static JsonPath ofValue(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        boolean isInValue = parser.hasToken(JsonToken.START_OBJECT)
                || parser.hasToken(JsonToken.START_ARRAY)
                || parser.hasToken(JsonToken.PROPERTY_NAME);
        return path(isInValue ? context.getParent() : context);
    }

    /** Returns the path of a member. */
    static JsonPath ofName(String name, JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        return path(context.inObject() ? context.getParent() : context).member(name);
    }

    private static JsonPath path(@Nullable TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return JsonPath.ROOT;
        }
        JsonPath parent = path(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? parent.element(context.getCurrentIndex()) : parent;
        }
        String name = context.currentName();
        return name == null ? parent : parent.member(name);
    }
}
