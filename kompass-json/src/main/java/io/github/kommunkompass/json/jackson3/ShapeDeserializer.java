package io.github.kommunkompass.json.jackson3;

import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.format.NestedValues;
import io.github.kommunkompass.json.format.ValueTypes;
import io.github.kommunkompass.json.format.ValueTypes.ValueType;
import io.github.kommunkompass.json.token.Jackson3Source;
import io.github.kommunkompass.json.token.TokenSource;
import io.github.kommunkompass.json.token.UntypedSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads the values of a type of Kompass by its shape, or refuses them. */
final class ShapeDeserializer extends StdDeserializer<Object> {

    private final NestedValues values;
    private final @Nullable ValueType<Object> form;

    /** Creates a deserializer. */
    @SuppressWarnings("unchecked") // The form is that of the class of the values.
    ShapeDeserializer(NestedValues values, Class<?> type) {
        super(type);
        this.values = values;
        this.form = (ValueType<Object>)
                ValueTypes.find(type).filter(ValueType::isReadable).orElse(null);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        return read(new Jackson3Source(parser), parser, context);
    }

    /**
     * Reads a value of a known type, with its id or without: mappers omit the id of the whole document if its class is
     * final.
     */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        if (parser.hasToken(JsonToken.START_ARRAY)) {
            return types.deserializeTypedFromAny(parser, context);
        }
        return switch (types.getTypeInclusion()) {
            case PROPERTY ->
                read(new UntypedSource(new Jackson3Source(parser), types.getPropertyName()), parser, context);
            case WRAPPER_ARRAY -> deserialize(parser, context);
            default -> types.deserializeTypedFromAny(parser, context);
        };
    }

    private Object read(TokenSource source, JsonParser parser, DeserializationContext context) {
        if (form == null) {
            return context.reportBadDefinition(handledType(), ValueTypes.notRead(handledType()));
        }
        try {
            return values.read(source, form, Place.ofValue(parser));
        } catch (InvalidDocumentException e) {
            throw DatabindException.from(context, e.getMessage(), e);
        } catch (IOException e) {
            throw JacksonIOException.construct(e, parser);
        }
    }
}
