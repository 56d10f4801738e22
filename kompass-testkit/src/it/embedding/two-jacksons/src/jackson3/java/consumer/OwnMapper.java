package consumer;

import tools.jackson.databind.json.JsonMapper;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.jackson3.KompassModule;

/** The application's own mapper, of Jackson 3. */
final class OwnMapper {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new KompassModule()).build();

    private OwnMapper() {}

    static String written(Evaluation evaluation) throws Exception {
        return MAPPER.writeValueAsString(evaluation);
    }

    static Evaluation read(String json) throws Exception {
        return MAPPER.readValue(json, Evaluation.class);
    }
}
