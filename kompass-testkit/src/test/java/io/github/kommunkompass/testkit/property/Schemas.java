package io.github.kommunkompass.testkit.property;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kommunkompass.json.Format;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Validates documents against the published schemas, with an independent validator. */
final class Schemas {

    private static final Map<Format<?>, Schema> COMPILED = new ConcurrentHashMap<>();

    private Schemas() {}

    private static Schema compiled(Format<?> format) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(format.schema());
    }

    static List<Error> errors(Format<?> format, String json) {
        return COMPILED.computeIfAbsent(format, Schemas::compiled).validate(JsonTree.node(json));
    }

    static boolean isValid(Format<?> format, String json) {
        return errors(format, json).isEmpty();
    }
}
