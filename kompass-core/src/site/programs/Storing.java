import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.testkit.Samples;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

public class Storing {
    public static void main(String[] args) throws SQLException {
        KompassJson json = KompassJson.standard();
        try (var connection = DriverManager.getConnection(args[0])) {
            var insert = connection.prepareStatement("INSERT INTO evaluations (doc) VALUES (?::jsonb)");
            for (Evaluation evaluation : Samples.evaluations()) {
                insert.setString(1, json.write(evaluation));
                insert.addBatch();
            }
            insert.executeBatch();
            List<Evaluation> read = new ArrayList<>();
            var all = connection.createStatement().executeQuery("SELECT doc FROM evaluations ORDER BY id");
            while (all.next()) {
                read.add(json.readEvaluation(all.getString(1)));
            }
            System.out.println(read.size() + " evaluations, equal: " + read.equals(Samples.evaluations()));
            var latest = connection.createStatement().executeQuery("""
                    SELECT DISTINCT ON (name) doc->'municipality'->>'name' AS name, doc->>'evaluated' AS evaluated,
                        (doc->'points'->>'total')::integer
                    FROM evaluations WHERE doc->>'revision' = 'SE-2020' ORDER BY name, evaluated DESC""");
            while (latest.next()) {
                System.out.println(latest.getString(1) + " " + latest.getString(2) + ": " + latest.getInt(3));
            }
        }
    }
}
