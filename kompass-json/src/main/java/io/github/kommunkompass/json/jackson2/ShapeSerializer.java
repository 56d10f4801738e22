package io.github.kommunkompass.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.kommunkompass.json.format.ValueTypes;
import io.github.kommunkompass.json.format.ValueTypes.ValueType;
import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.json.token.TypedSink;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the values of a type of Kompass by its shape, or refuses them. */
final class ShapeSerializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable ValueType<Object> form;

    /** Creates a serializer. */
    @SuppressWarnings("unchecked") // The form is that of the class of the values.
    ShapeSerializer(Class<?> type) {
        super((Class<Object>) type);
        this.form = (ValueType<Object>) ValueTypes.find(type).orElse(null);
    }

    /** Finds the shape again, which is not serialised. */
    private Object readResolve() {
        return new ShapeSerializer(handledType());
    }

    private ValueType<Object> form(SerializerProvider context) throws JsonMappingException {
        return form == null ? context.reportBadDefinition(handledType(), ValueTypes.notWritten(handledType())) : form;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
        write(value, form(context), new Jackson2Sink(generator));
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
            throws IOException {
        ValueType<Object> found = form(context);
        write(value, found, new TypedSink(new Jackson2Sink(generator), new TypedSink.Type() {

            private @Nullable WritableTypeId id;

            @Override
            public void begin(boolean isObject) throws IOException {
                JsonToken first = isObject ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
                // The type by which it is read, which is not that of a hidden implementation.
                id = types.writeTypePrefix(generator, types.typeId(value, found.type(), first));
            }

            @Override
            public void end() throws IOException {
                types.writeTypeSuffix(generator, id);
            }
        }));
    }

    private static void write(Object value, ValueType<Object> found, TokenSink sink) throws IOException {
        found.shape().write(value, sink);
    }
}
