package io.github.kommunkompass.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.kommunkompass.json.format.ValueTypes;
import io.github.kommunkompass.json.format.ValueTypes.ValueType;
import io.github.kommunkompass.json.shape.StringShape;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the values of a type of Kompass as the keys of a map, or refuses them. */
final class KeySerializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable StringShape<Object> form;

    /** Creates a serializer. */
    @SuppressWarnings("unchecked") // The form is that of the class of the values.
    KeySerializer(Class<?> type) {
        super((Class<Object>) type);
        this.form = (StringShape<Object>)
                ValueTypes.find(type).flatMap(ValueType::string).orElse(null);
    }

    /** Finds the shape again, which is not serialised. */
    private Object readResolve() {
        return new KeySerializer(handledType());
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
        if (form == null) {
            context.reportBadDefinition(handledType(), ValueTypes.noKey(handledType()));
        } else {
            generator.writeFieldName(form.printed(value));
        }
    }
}
