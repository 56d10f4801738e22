import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.render.HtmlRenderer;
import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.testkit.Samples;

public class Reporting {
    public static void main(String[] args) {
        Report report = Report.builder(Samples.nassjo2022Report())
                .language("en")
                .reference(Samples.means2021(), ComparisonSettings.of(SubjectInclusion.UNSTATED))
                .build();
        System.out.println(report.title().words());
        report.sections().forEach(section -> System.out.println(section.id() + ": " + section.heading().words()));
        String html = HtmlRenderer.standard().render(report);
        System.out.println(html.lines().findFirst().orElseThrow());
    }
}
