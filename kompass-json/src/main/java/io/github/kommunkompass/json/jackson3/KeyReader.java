package io.github.kommunkompass.json.jackson3;

import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.format.NestedValues;
import io.github.kommunkompass.json.format.ValueTypes;
import io.github.kommunkompass.json.format.ValueTypes.ValueType;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.json.token.Jackson3Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the values of a type of Kompass from the keys of a map, or refuses them. */
final class KeyReader extends KeyDeserializer {

    private final NestedValues values;
    private final Class<?> type;
    private final @Nullable StringShape<?> form;

    /** Creates a reader of keys. */
    KeyReader(NestedValues values, Class<?> type) {
        this.values = values;
        this.type = type;
        this.form = ValueTypes.find(type)
                .filter(ValueType::isReadable)
                .flatMap(ValueType::string)
                .orElse(null);
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        if (form == null) {
            return context.reportBadDefinition(type, ValueTypes.noKey(type));
        }
        JsonParser parser = context.getParser();
        Position position = new Jackson3Source(parser).position();
        try {
            return values.readName(key, form, Place.ofName(key, parser), position);
        } catch (InvalidDocumentException e) {
            throw DatabindException.from(context, e.getMessage(), e);
        }
    }
}
