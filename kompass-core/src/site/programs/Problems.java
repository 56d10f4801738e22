import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.jackson3.KompassModule;
import io.github.kommunkompass.value.InvalidInputException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

public class Problems {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new KompassModule()).build();

    /** Returns the body of an answer of the media type application/problem+json. */
    static String problem(InvalidInputException e) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "https://example.org/problems/invalid-input");
        problem.put("title", "The input is invalid");
        problem.put("status", 422);
        problem.put("errors", e.violations());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(problem);
    }

    public static void main(String[] args) {
        try {
            KompassJson.standard().read(Format.EVALUATION, "{ \"format\": \"kompass/evaluation/1\", \"points\": 12 }");
        } catch (InvalidInputException e) {
            System.out.println(problem(e));
        }
    }
}
