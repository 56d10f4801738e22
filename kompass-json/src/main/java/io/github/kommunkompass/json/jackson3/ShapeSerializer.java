package io.github.kommunkompass.json.jackson3;

import io.github.kommunkompass.json.format.ValueTypes;
import io.github.kommunkompass.json.format.ValueTypes.ValueType;
import io.github.kommunkompass.json.token.Jackson3Sink;
import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.json.token.TypedSink;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the values of a type of Kompass by its shape, or refuses them. */
final class ShapeSerializer extends StdSerializer<Object> {

    private final @Nullable ValueType<Object> form;

    /** Creates a serializer. */
    @SuppressWarnings("unchecked") // The form is that of the class of the values.
    ShapeSerializer(Class<?> type) {
        super((Class<Object>) type);
        this.form = (ValueType<Object>) ValueTypes.find(type).orElse(null);
    }

    private ValueType<Object> form(SerializationContext context) {
        return form == null ? context.reportBadDefinition(handledType(), ValueTypes.notWritten(handledType())) : form;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        write(value, form(context), new Jackson3Sink(generator), generator);
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        ValueType<Object> found = form(context);
        write(
                value,
                found,
                new TypedSink(new Jackson3Sink(generator), new TypedSink.Type() {

                    private @Nullable WritableTypeId id;

                    @Override
                    public void begin(boolean isObject) {
                        JsonToken first = isObject ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
                        // The type by which it is read, which is not that of a hidden implementation.
                        id = types.writeTypePrefix(generator, context, types.typeId(value, found.type(), first));
                    }

                    @Override
                    public void end() {
                        types.writeTypeSuffix(generator, context, id);
                    }
                }),
                generator);
    }

    private static void write(Object value, ValueType<Object> found, TokenSink sink, JsonGenerator generator) {
        try {
            found.shape().write(value, sink);
        } catch (IOException e) {
            throw JacksonIOException.construct(e, generator);
        }
    }
}
