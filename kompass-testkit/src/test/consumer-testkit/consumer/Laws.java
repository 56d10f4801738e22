package consumer;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.testkit.law.ScoringLaws;
import io.github.kommunkompass.testkit.law.ScoringSystem;
import java.util.List;

/** Tries the laws of scoring on the samples, as an application's tests may. */
public final class Laws {

    private Laws() {}

    public static void main(String[] arguments) {
        List<Law<Evaluation>> laws = ScoringLaws.of(ScoringSystem.kompass());
        Law.checkAll(laws, Samples.evaluations());
        System.out.println(Samples.evaluations().size() + " evaluations keep " + laws.size() + " laws");
        System.out.println("jqwik is " + (isThere("net.jqwik.api.Arbitrary") ? "" : "not ") + "here");
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
