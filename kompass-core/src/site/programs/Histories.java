import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.testkit.Samples;
import java.util.List;

public class Histories {
    public static void main(String[] args) {
        History history = History.of(List.of(
                Samples.vallentuna2021(), Samples.vallentuna2019(), Samples.vallentuna2017()));
        for (Progress step : history.steps()) {
            System.out.println(step.earlier().describe() + " to " + step.later().describe());
            System.out.println("  total: " + step.change("total").points());
        }
        history.breaks().forEach(step -> System.out.println(step.comparability().reasons().get(0).text()));
    }
}
