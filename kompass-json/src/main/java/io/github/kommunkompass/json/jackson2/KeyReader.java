package io.github.kommunkompass.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.format.NestedValues;
import io.github.kommunkompass.json.format.ValueTypes;
import io.github.kommunkompass.json.format.ValueTypes.ValueType;
import io.github.kommunkompass.json.shape.StringShape;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Reads the values of a type of Kompass from the keys of a map, or refuses them. */
final class KeyReader extends KeyDeserializer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NestedValues values;
    private final Class<?> type;
    private final transient @Nullable StringShape<?> form;

    /** Creates a reader of keys. */
    KeyReader(NestedValues values, Class<?> type) {
        this.values = values;
        this.type = type;
        this.form = ValueTypes.find(type)
                .filter(ValueType::isReadable)
                .flatMap(ValueType::string)
                .orElse(null);
    }

    /** Finds the shape again, which is not serialised. */
    private Object readResolve() {
        return new KeyReader(values, type);
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        if (form == null) {
            return context.reportBadDefinition(type, ValueTypes.noKey(type));
        }
        JsonParser parser = context.getParser();
        Position position = new Jackson2Source(parser).position();
        try {
            return values.readName(key, form, Place.ofName(key, parser), position);
        } catch (InvalidDocumentException e) {
            throw JsonMappingException.from(context, e.getMessage(), e);
        }
    }
}
