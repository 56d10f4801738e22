package consumer;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.mapper.Examples;
import io.github.kommunkompass.json.mapper.ExportedTypes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with a value of each exported type. */
@RestController
class Types {

    /** Values of types that have a form in JSON. */
    static final Map<Class<?>, Object> WRITTEN = written();

    private static Map<Class<?>, Object> written() {
        Map<Class<?>, Object> written = new LinkedHashMap<>(Examples.read());
        written.putAll(Examples.written());
        written.put(JsonRule.class, JsonRule.values()[0]);
        try {
            for (Class<?> type : ExportedTypes.of(Catalogues.class)) {
                if (type.isEnum()) {
                    written.put(type, type.getEnumConstants()[0]);
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return written;
    }

    @GetMapping("/types")
    Object value(@RequestParam Class<?> type) {
        return WRITTEN.getOrDefault(type, Examples.refused().get(type));
    }
}
