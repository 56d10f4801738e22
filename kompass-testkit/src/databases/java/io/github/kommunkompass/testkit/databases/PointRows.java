package io.github.kommunkompass.testkit.databases;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.municipality.RegisteredMunicipality;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The tables with a row for each evaluation, and for each of its known points. */
final class PointRows {

    private PointRows() {}

    static void insert(Connection connection, List<Evaluation> evaluations) throws SQLException {
        try (PreparedStatement one = connection.prepareStatement("INSERT INTO evaluated VALUES (?, ?, ?, ?, ?, ?)");
                PreparedStatement points =
                        connection.prepareStatement("INSERT INTO evaluated_points VALUES (?, ?, ?)")) {
            for (int id = 0; id < evaluations.size(); id++) {
                Evaluation evaluation = evaluations.get(id);
                one.setLong(1, id);
                one.setString(2, evaluation.municipality().country());
                one.setString(3, municipality(evaluation));
                one.setString(4, evaluation.revision().toString());
                one.setObject(5, evaluation.evaluated().earliest());
                one.setObject(6, evaluation.evaluated().latest());
                one.addBatch();
                for (Score score : Scorer.strict().score(evaluation).scores()) {
                    if (score.isKnown()) {
                        points.setLong(1, id);
                        points.setString(2, score.criterion().code().toString());
                        points.setInt(3, score.pointsOrThrow());
                        points.addBatch();
                    }
                }
            }
            one.executeBatch();
            points.executeBatch();
        }
    }

    private static String municipality(Evaluation evaluation) {
        return MunicipalityRegister.builtIn()
                .find(evaluation.municipality(), evaluation.evaluated())
                .map(RegisteredMunicipality::code)
                .orElse(evaluation.municipality().name());
    }
}
