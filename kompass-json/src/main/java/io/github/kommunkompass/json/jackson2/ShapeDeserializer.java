package io.github.kommunkompass.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.format.NestedValues;
import io.github.kommunkompass.json.format.ValueTypes;
import io.github.kommunkompass.json.format.ValueTypes.ValueType;
import io.github.kommunkompass.json.token.TokenSource;
import io.github.kommunkompass.json.token.UntypedSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the values of a type of Kompass by its shape, or refuses them. */
final class ShapeDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    private final NestedValues values;
    private final transient @Nullable ValueType<Object> form;

    /** Creates a deserializer. */
    @SuppressWarnings("unchecked") // The form is that of the class of the values.
    ShapeDeserializer(NestedValues values, Class<?> type) {
        super(type);
        this.values = values;
        this.form = (ValueType<Object>)
                ValueTypes.find(type).filter(ValueType::isReadable).orElse(null);
    }

    /** Finds the shape again, which is not serialised. */
    private Object readResolve() {
        return new ShapeDeserializer(values, handledType());
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return read(new Jackson2Source(parser), parser, context);
    }

    /**
     * Reads a value of a known type, with its id or without: mappers omit the id of the whole document if its class is
     * final.
     */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        if (parser.hasToken(JsonToken.START_ARRAY)) {
            return types.deserializeTypedFromAny(parser, context);
        }
        return switch (types.getTypeInclusion()) {
            case PROPERTY ->
                read(new UntypedSource(new Jackson2Source(parser), types.getPropertyName()), parser, context);
            case WRAPPER_ARRAY -> deserialize(parser, context);
            default -> types.deserializeTypedFromAny(parser, context);
        };
    }

    private Object read(TokenSource source, JsonParser parser, DeserializationContext context) throws IOException {
        if (form == null) {
            return context.reportBadDefinition(handledType(), ValueTypes.notRead(handledType()));
        }
        try {
            return values.read(source, form, Place.ofValue(parser));
        } catch (InvalidDocumentException e) {
            throw JsonMappingException.from(context, e.getMessage(), e);
        }
    }
}
