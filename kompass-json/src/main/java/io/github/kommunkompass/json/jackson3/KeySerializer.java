package io.github.kommunkompass.json.jackson3;

import io.github.kommunkompass.json.format.ValueTypes;
import io.github.kommunkompass.json.format.ValueTypes.ValueType;
import io.github.kommunkompass.json.shape.StringShape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the values of a type of Kompass as the keys of a map, or refuses them. */
final class KeySerializer extends StdSerializer<Object> {

    private final @Nullable StringShape<Object> form;

    /** Creates a serializer. */
    @SuppressWarnings("unchecked") // The form is that of the class of the values.
    KeySerializer(Class<?> type) {
        super((Class<Object>) type);
        this.form = (StringShape<Object>)
                ValueTypes.find(type).flatMap(ValueType::string).orElse(null);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        if (form == null) {
            context.reportBadDefinition(handledType(), ValueTypes.noKey(handledType()));
        } else {
            generator.writeName(form.printed(value));
        }
    }
}
