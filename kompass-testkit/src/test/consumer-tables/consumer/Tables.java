package consumer;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.table.Dialect;
import io.github.kommunkompass.table.KompassTables;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.value.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads and writes tables as far as the libraries are there, and prints what is missing. */
public final class Tables {

    private interface Work {
        String run() throws IOException;
    }

    private Tables() {}

    public static void main(String[] arguments) throws IOException {
        String csv = "municipality,revision,evaluated,1\nSolna,SE-2020,2022,69\n";
        print(() -> {
            List<Evaluation> read =
                    KompassTables.standard().read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
            return "read " + read.size();
        });
        Evaluation evaluation = Evaluation.builder(Catalogues.se2020())
                .municipality(Municipality.of("Solna", "SE"))
                .evaluated(PartialDate.of(2022))
                .build();
        Table table = Table.of(Scorer.strict().score(evaluation), "en");
        print(() -> {
            table.writeCsv(new ByteArrayOutputStream(), Dialect.RFC_4180);
            return "wrote CSV";
        });
        print(() -> {
            table.writeExcel(new ByteArrayOutputStream());
            return "wrote a workbook";
        });
    }

    private static void print(Work work) throws IOException {
        try {
            System.out.println(work.run());
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
