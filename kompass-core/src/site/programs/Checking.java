import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;

public class Checking {
    public static void main(String[] args) {
        String json = """
                { "format": "kompass/evaluation/1",
                  "municipality": { "name": "Nässjö", "country": "SE" },
                  "revision": "SE-2020",
                  "evaluated": "2022-9",
                  "points": { "1.1": 25, "9": 1, "total": 542.0 } }
                """;
        try {
            KompassJson.standard().readEvaluation(json);
        } catch (InvalidDocumentException e) {
            e.locatedViolations().forEach(located -> System.out.println(located.message()));
        }
    }
}
