import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.table.InvalidTableException;
import io.github.kommunkompass.table.KompassTables;
import io.github.kommunkompass.table.TableSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;

public class FromASpreadsheet {
    public static void main(String[] args) throws IOException {
        Charset charset = Charset.forName("windows-1252");
        KompassTables tables = KompassTables.standard()
                .with(TableSettings.builder().charset(charset).catalogue(Catalogues.se2020()).build());
        String csv = "Kommun;Kommunkod;Utvärderad;1;2;Totalt\nNässjö;682;2022-09;69,0;68;542\n";
        for (Evaluation evaluation : tables.read(new ByteArrayInputStream(csv.getBytes(charset)))) {
            System.out.println(Scorer.strict().score(evaluation).score("1"));
        }
        try {
            tables.read(new ByteArrayInputStream(csv.replace("69,0", "69,5").getBytes(charset)));
        } catch (InvalidTableException e) {
            e.cellViolations().forEach(System.out::println);
        }
    }
}
