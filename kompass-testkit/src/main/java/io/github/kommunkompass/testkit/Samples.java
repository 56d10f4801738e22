package io.github.kommunkompass.testkit;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.PublishedMeans;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Real evaluations of Swedish and Norwegian municipalities, and means of many, as published. Each names its source; where a
 * source does not name the revision, it follows from the year, and evaluations of which the year does not settle it are left out.
 *
 * <pre>{@code
 * Scorecard scorecard = Scorer.strict().score(Samples.nassjo2022());
 * scorecard.total().points();   // OptionalInt[542]
 * }</pre>
 */
public final class Samples {

    /** The file of {@link #nassjo2022()}, a document of the format {@code kompass/evaluation/1}. */
    public static final String NASSJO_2022 = "nassjo-2022.json";

    /** The file of {@link #evaluations()}, with a document of the format {@code kompass/evaluation/1} on each line. */
    public static final String EVALUATIONS = "evaluations.ndjson";

    /** The file of {@link #means2021()}, a document of the format {@code kompass/reference/1}. */
    public static final String MEANS_2021 = "means-2021.json";

    /** The file of {@link #uncertain(Catalogue, Catalogue)}, with a document on each line that lacks its revision. */
    public static final String UNCERTAIN = "uncertain.ndjson";

    private Samples() {}

    /**
     * Returns the evaluation of Nässjö in September 2022, the one that is known in full: the points of all 36 sub-areas of
     * SE-2020, all sums, and what the evaluators found. The findings are in our words and in English; of areas 5 and 6 only a
     * few are known.
     *
     * @return 542 of 800 points
     */
    public static Evaluation nassjo2022() {
        return KompassJson.standard().readEvaluation(text(NASSJO_2022));
    }

    /**
     * Returns the evaluation of Nässjö in 2019 against SE-2016, of which the total is known.
     *
     * @return 540 of 800 points
     */
    public static Evaluation nassjo2019() {
        return published("Nässjö", 2019);
    }

    /**
     * Returns the evaluation of Vallentuna in February 2021 against SE-2020, of which the total and all areas are known.
     *
     * @return 648 of 800 points
     */
    public static Evaluation vallentuna2021() {
        return published("Vallentuna", 2021);
    }

    /**
     * Returns the evaluation of Vallentuna in 2019 against SE-2016, of which the total is known.
     *
     * @return 603 of 800 points
     */
    public static Evaluation vallentuna2019() {
        return published("Vallentuna", 2019);
    }

    /**
     * Returns the evaluation of Vallentuna in February 2017 against SE-2016, of which the total is known.
     *
     * @return 555 of 800 points
     */
    public static Evaluation vallentuna2017() {
        return published("Vallentuna", 2017);
    }

    /**
     * Returns the evaluation of Tomelilla in November 2020 against SE-2020, of which the total is known.
     *
     * @return 497 of 800 points
     */
    public static Evaluation tomelilla2020() {
        return published("Tomelilla", 2020);
    }

    /**
     * Returns the evaluation of Tomelilla in 2022 against SE-2020, of which the total is known.
     *
     * @return 546 of 800 points
     */
    public static Evaluation tomelilla2022() {
        return published("Tomelilla", 2022);
    }

    /**
     * Returns the evaluation of Helsingborg in 2017 against SE-2016, of which the total is known.
     *
     * @return 668 of 800 points
     */
    public static Evaluation helsingborg2017() {
        return published("Helsingborg", 2017);
    }

    /**
     * Returns the evaluation of Grästorp in October 2014 against SE-2010, of which the total and all areas are known.
     *
     * @return 506 of 800 points
     */
    public static Evaluation grastorp2014() {
        return published("Grästorp", 2014);
    }

    /**
     * Returns the evaluation of Karlskoga in 2014 against SE-2010, of which the total is known.
     *
     * @return 450 of 800 points
     */
    public static Evaluation karlskoga2014() {
        return published("Karlskoga", 2014);
    }

    /**
     * Returns the evaluation of Nacka in 2011 against SE-2010, of which the total is known.
     *
     * @return 644 of 800 points
     */
    public static Evaluation nacka2011() {
        return published("Nacka", 2011);
    }

    /**
     * Returns the evaluation of Ulstein in 2015 against NO-2010, of which the total is known.
     *
     * @return 433 of 800 points
     */
    public static Evaluation ulstein2015() {
        return published("Ulstein", 2015);
    }

    /**
     * Returns the evaluation of Ulstein in 2013 against NO-2010, of which the total is known.
     *
     * @return 361 of 800 points
     */
    public static Evaluation ulstein2013() {
        return published("Ulstein", 2013);
    }

    /**
     * Returns the evaluation of Røros in December 2013 against NO-2010, of which the total is known.
     *
     * @return 254 of 800 points
     */
    public static Evaluation roros2013() {
        return published("Røros", 2013);
    }

    private static Evaluation published(String municipality, int year) {
        return evaluations().stream()
                .filter(evaluation -> evaluation.municipality().name().equals(municipality)
                        && evaluation.evaluated().earliest().getYear() == year)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns fourteen evaluations from 2011 to 2022, against SE-2010, SE-2016, SE-2020 and NO-2010: one to the sub-areas
     * (Nässjö 2022, here without its findings), two to the areas (Vallentuna 2021 and Grästorp 2014), the others to the total.
     *
     * @return the evaluations, unmodifiable
     */
    public static List<Evaluation> evaluations() {
        return text(EVALUATIONS)
                .lines()
                .map(KompassJson.standard()::readEvaluation)
                .toList();
    }

    /**
     * Returns four evaluations of which nobody knows the revision: Örebro 2015, Ulstein 2017 and 2019, and Røros 2017. You name
     * it, and answer for it.
     *
     * @param swedish the catalogue against which Örebro was evaluated, as you say
     * @param norwegian the catalogue against which Ulstein and Røros were evaluated, as you say
     * @return the evaluations, to the total, unmodifiable
     */
    public static List<Evaluation> uncertain(Catalogue swedish, Catalogue norwegian) {
        KompassJson json =
                KompassJson.standard().with(Catalogues.none().with(swedish).with(norwegian));
        return text(UNCERTAIN)
                .lines()
                .map(line -> named(line, line.contains("\"SE\"") ? swedish : norwegian))
                .map(json::readEvaluation)
                .toList();
    }

    private static String named(String line, Catalogue catalogue) {
        return line.replace("\"evaluated\"", "\"revision\": \"" + catalogue.revision() + "\", \"evaluated\"");
    }

    /**
     * Returns the Swedish means per area (<i>Sverigesnitt</i>) that Vallentuna printed beside its own points in 2021, rounded to
     * whole points. How many evaluations stand behind them, and which, is not stated.
     *
     * @return means of the eight areas of SE-2020, and none of the total
     */
    public static PublishedMeans means2021() {
        return (PublishedMeans) KompassJson.standard().readReference(text(MEANS_2021));
    }

    /**
     * Returns a file of samples as it is, for testing what reads such files.
     *
     * @param file {@link #NASSJO_2022}, {@link #EVALUATIONS}, {@link #MEANS_2021} or {@link #UNCERTAIN}
     * @return its text
     * @throws IllegalArgumentException if there is no such file
     */
    public static String text(String file) {
        try (InputStream in = Samples.class.getResourceAsStream("samples/" + file)) {
            if (in == null) {
                throw new InvalidValueException(
                        Quoted.of(file), String.join(", ", NASSJO_2022, EVALUATIONS, MEANS_2021) + " or " + UNCERTAIN);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
