package io.github.kommunkompass.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Validates documents against the published schemas, with an independent validator. */
final class Schemas {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    static List<String> errors(Format<?> format, String json) {
        return SCHEMAS.getSchema(format.schema()).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
