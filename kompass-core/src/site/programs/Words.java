import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.LocalizedText;

public class Words {
    public static void main(String[] args) {
        Evaluation report = Samples.nassjo2022Report();
        Criterion strategy = report.catalogue().criterion("4.1");
        System.out.println(strategy.parent().flatMap(Criterion::description).orElseThrow().in("en"));
        System.out.println(report.sections().get(strategy.code()).in("en"));
        for (Finding finding : report.findings()) {
            if (finding.criterion().equals(strategy.code())) {
                System.out.println(finding.id().orElseThrow() + " " + finding.kind().id() + ": " + finding.text().in("en"));
            }
        }
        Finding later = Finding.of(FindingKind.STRENGTH, strategy.code(), LocalizedText.of("en", "A strategy for efficiency"))
                .withId("s-4-1")
                .withRefersTo("i-4-1");
        System.out.println(later.id().orElseThrow() + " refers to " + later.refersTo());
    }
}
