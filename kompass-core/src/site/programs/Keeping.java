import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import java.sql.DriverManager;
import java.sql.SQLException;

public class Keeping {
    public static void main(String[] args) throws SQLException {
        KompassJson json = KompassJson.standard();
        Population population = Population.of(Catalogues.se2020(), RepeatPolicy.ALL);
        try (var connection = DriverManager.getConnection(args[0])) {
            connection.setAutoCommit(false);
            var documents = connection.prepareStatement(
                    "SELECT doc FROM evaluations WHERE doc->>'revision' = 'SE-2020' AND doc->>'evaluated' LIKE ?");
            documents.setFetchSize(1000);
            var keep = connection.prepareStatement("INSERT INTO parts VALUES (?, ?)");
            for (int year = 2020; year <= 2022; year++) {
                BenchmarkAccumulator part = BenchmarkAccumulator.of(population);
                documents.setString(1, year + "%");
                var rows = documents.executeQuery();
                while (rows.next()) {
                    part.add(json.readEvaluation(rows.getString(1)));
                }
                keep.setInt(1, year);
                keep.setBytes(2, part.toBytes());
                keep.execute();
            }
            BenchmarkAccumulator all = BenchmarkAccumulator.of(population);
            var parts = connection.createStatement().executeQuery("SELECT accumulator FROM parts");
            while (parts.next()) {
                all.merge(parts.getBytes(1));
            }
            var result = connection.prepareStatement("INSERT INTO results VALUES ('SE-2020', ?::jsonb)");
            result.setString(1, json.write(Format.BENCHMARK, all.toBenchmark()));
            result.execute();
            connection.commit();
            System.out.println(all.toBenchmark());
        }
    }
}
