package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;

/** What the command line prints for people. Its package is not exported. */
final class PrintedText {

    private static final Object ENGLISH = english();

    private PrintedText() {}

    private static Object english() {
        try {
            Method of = Class.forName("io.github.kommunkompass.cli.TextStyle").getDeclaredMethod("of", List.class);
            of.setAccessible(true);
            return of.invoke(null, List.of("en"));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    static String of(Summary summary) {
        return text("SummaryText", summary, ENGLISH);
    }

    static String of(Comparison comparison, Highlights highlights, ImprovementPotential potential) {
        return text("ComparisonText", comparison, highlights, potential, ENGLISH);
    }

    static String of(Ranking ranking) {
        return text("RankingText", ranking, ENGLISH);
    }

    private static String text(String type, Object... parts) {
        try {
            Constructor<?> constructor =
                    Class.forName("io.github.kommunkompass.cli." + type).getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            Object printer = constructor.newInstance(parts);
            Method text = printer.getClass().getDeclaredMethod("text");
            text.setAccessible(true);
            return (String) text.invoke(printer);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
