import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.PointsCount;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.municipality.RegisteredMunicipality;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.PartialDate;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

public class Counting {
    public static void main(String[] args) throws SQLException {
        List<PointsCount> counts = new ArrayList<>();
        Population population = Population.builder(Catalogues.se2020(), RepeatPolicy.LATEST)
                .country("SE").from(PartialDate.of(2020)).to(PartialDate.of(2022)).build();
        try (var connection = DriverManager.getConnection(args[0])) {
            var one = connection.prepareStatement("INSERT INTO evaluated VALUES (?, ?, ?, ?, ?, ?)");
            var points = connection.prepareStatement("INSERT INTO evaluated_points VALUES (?, ?, ?)");
            int id = 0;
            for (Evaluation evaluation : Samples.evaluations()) {
                PartialDate date = evaluation.evaluated();
                String municipality = MunicipalityRegister.builtIn().find(evaluation.municipality(), date)
                        .map(RegisteredMunicipality::code).orElse(evaluation.municipality().name());
                add(one, ++id, evaluation.municipality().country(), municipality, evaluation.revision().toString(),
                        date.earliest(), date.latest());
                for (Score score : Scorer.strict().score(evaluation).scores()) {
                    if (score.isKnown()) {
                        add(points, id, score.criterion().code().toString(), score.pointsOrThrow());
                    }
                }
            }
            one.executeBatch();
            points.executeBatch();
            var rows = connection.createStatement().executeQuery("""
                    SELECT criterion, points, count(*) FROM counted JOIN evaluated_points ON evaluation = id
                    GROUP BY criterion, points""");
            while (rows.next()) {
                counts.add(new PointsCount(CriterionCode.of(rows.getString(1)), rows.getInt(2), rows.getLong(3)));
            }
            var numbers = connection.createStatement().executeQuery(
                    "SELECT (SELECT count(*) FROM counted), count(DISTINCT country || municipality) FROM population");
            numbers.next();
            Benchmark benchmark = Benchmark.ofCounts(population, numbers.getLong(1), numbers.getLong(2), counts);
            System.out.println(benchmark + ", mean " + benchmark.distribution("total").mean());
            Benchmark inJava = Samples.evaluations().stream().collect(Benchmark.toBenchmark(population));
            System.out.println("Equal: " + benchmark.distributions().equals(inJava.distributions()));
        }
    }

    private static void add(PreparedStatement insert, Object... row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            insert.setObject(i + 1, row[i]);
        }
        insert.addBatch();
    }
}
