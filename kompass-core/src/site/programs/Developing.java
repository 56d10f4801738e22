import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.testkit.Samples;

public class Developing {
    public static void main(String[] args) {
        Progress nassjo = Progress.between(Samples.nassjo2019(), Samples.nassjo2022()); // of two revisions
        System.out.println(nassjo.comparability().verdict());
        System.out.println(nassjo.comparability().reasons().get(0).text());
        System.out.println(nassjo.change("total").points());

        Progress vallentuna = Progress.between(Samples.vallentuna2017(), Samples.vallentuna2019()); // of one revision
        System.out.println(vallentuna.change("total").points());
    }
}
