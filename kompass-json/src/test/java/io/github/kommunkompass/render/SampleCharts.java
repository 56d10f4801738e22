package io.github.kommunkompass.render;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.report.DataTable;
import io.github.kommunkompass.report.Text;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Figures made without a report, of any size, and of any points. */
final class SampleCharts {

    private static final DataTable NUMBERS = new DataTable("Numbers", List.of(), List.of());

    private SampleCharts() {}

    /** A catalogue of areas with two parts each, all of one maximum. */
    static Catalogue catalogue(String name, int areas, int max) {
        CriterionBuilder root = Criterion.root().name("en", "Total");
        for (int i = 1; i <= areas; i++) {
            root.add(Criterion.builder(Integer.toString(i))
                    .name("en", name)
                    .add(Criterion.builder(i + ".1").name("en", name).max(max - max / 2))
                    .add(Criterion.builder(i + ".2").name("en", name).max(max / 2)));
        }
        return Catalogue.builder("OWN").root(root).build();
    }

    static Score known(Catalogue catalogue, Criterion criterion, int points) {
        return Score.known(catalogue, criterion, points, criterion.max(), Ratio.ONE);
    }

    static Score bounded(Catalogue catalogue, Criterion criterion, int atLeast, int atMost) {
        return Score.bounded(catalogue, criterion, atLeast, atMost, criterion.max(), Optional.of(Ratio.of(1, 2)));
    }

    /** Scores of every kind in turn: none, all, a range, unknown, not applicable, and some. */
    static Score score(Catalogue catalogue, Criterion criterion, int turn) {
        int max = criterion.max();
        return switch (turn % 6) {
            case 0 -> known(catalogue, criterion, 0);
            case 1 -> known(catalogue, criterion, max);
            case 2 -> bounded(catalogue, criterion, max / 2, max - max / 10);
            case 3 -> bounded(catalogue, criterion, 0, max);
            case 4 -> Score.bounded(catalogue, criterion, 0, 0, 0, Optional.empty());
            default -> known(catalogue, criterion, (int) (max * 7L / 10));
        };
    }

    static Chart.Mark mark(Score score, Optional<Ratio> mean, Optional<Ratio> lower, Optional<Ratio> upper) {
        Criterion criterion = score.criterion();
        return new Chart.Mark(
                new Text(criterion.code() + " " + criterion.name().in("en"), "en"), score, mean, lower, upper);
    }

    /** Returns a mark with a mean, and the middle half of all around it. */
    private static Chart.Mark mark(Catalogue catalogue, Criterion criterion, int turn) {
        Ratio max = Ratio.of(criterion.max());
        return mark(
                score(catalogue, criterion, turn),
                Optional.of(max.times(Ratio.of(turn % 8, 7))),
                Optional.of(max.times(Ratio.of(turn % 8, 10))),
                Optional.of(max.times(Ratio.of(turn % 8 + 2L, 10))));
    }

    static Chart.Areas areas(String name, int number, int max) {
        Catalogue catalogue = catalogue(name, number, max);
        List<Criterion> areas = catalogue.criteria(Level.AREA);
        return areas(IntStream.range(0, number)
                .mapToObj(i -> mark(catalogue, areas.get(i), i))
                .toList());
    }

    static Chart.Areas areas(List<Chart.Mark> marks) {
        return new Chart.Areas("Areas", "What they are.", NUMBERS, marks);
    }

    static Chart.Profile profile(String name, int number, int max) {
        Catalogue catalogue = catalogue(name, number, max);
        List<Criterion> criteria = catalogue.criteria().stream()
                .filter(criterion -> !criterion.equals(catalogue.root()))
                .toList();
        return profile(IntStream.range(0, criteria.size())
                .mapToObj(i -> mark(catalogue, criteria.get(i), i))
                .toList());
    }

    static Chart.Profile profile(List<Chart.Mark> marks) {
        return new Chart.Profile("Profile", "What it is.", NUMBERS, marks);
    }

    static Chart.Position position(
            String municipality,
            int max,
            int own,
            Map<Integer, Long> evaluations,
            Optional<Ratio> mean,
            Optional<Ratio> median) {
        Catalogue catalogue = catalogue("Area", 1, max);
        return position(municipality, known(catalogue, catalogue.root(), own), evaluations, mean, median);
    }

    static Chart.Position position(
            String municipality,
            Score score,
            Map<Integer, Long> evaluations,
            Optional<Ratio> mean,
            Optional<Ratio> median) {
        return new Chart.Position(
                "Position",
                "Where it is.",
                NUMBERS,
                subject(municipality, PartialDate.of(2022), score.revision()),
                score,
                new TreeMap<>(evaluations),
                mean,
                median);
    }

    /** A history of one evaluation a month, all of which are comparable with the one before, or none. */
    static Chart.History history(int number, int max, String revision, boolean isComparable) {
        Catalogue catalogue = catalogue("Area", 1, max);
        return history(IntStream.range(0, number)
                .mapToObj(i -> new Chart.Moment(
                        subject("Nässjö", PartialDate.of(2000 + i, 9, 14), RevisionId.of(revision)),
                        score(catalogue, catalogue.root(), i),
                        i > 0 && isComparable))
                .toList());
    }

    static Chart.History history(List<Chart.Moment> moments) {
        return new Chart.History("History", "What it was.", NUMBERS, moments);
    }

    private static Subject subject(String municipality, PartialDate date, RevisionId revision) {
        return Subject.of(Municipality.of(municipality, "SE"), revision, date);
    }
}
