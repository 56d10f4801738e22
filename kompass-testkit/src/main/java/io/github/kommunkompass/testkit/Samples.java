package io.github.kommunkompass.testkit;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Published evaluations of Swedish and Norwegian municipalities, published means, and two documents that are made up and say so. Each has
 * its source. If a source does not name the revision, the year determines it; evaluations whose year does not are in {@link
 * #uncertain(Catalogue, Catalogue)}.
 *
 * <pre>{@code
 * Scorecard scorecard = Scorer.strict().score(Samples.nassjo2022());
 * scorecard.total().points();   // OptionalInt[542]
 * }</pre>
 */
public final class Samples {

    /** The file of {@link #nassjo2022()}, a document of the format {@code kompass/evaluation/1}. */
    public static final String NASSJO_2022 = "nassjo-2022.json";

    /** The file of {@link #nassjo2022Report()}, a document of the format {@code kompass/evaluation/1}. */
    public static final String NASSJO_2022_REPORT = "nassjo-2022-report.json";

    /** The file of {@link #syntheticPlan()}, a document of the format {@code kompass/plan/1}. */
    public static final String SYNTHETIC_PLAN = "nassjo-plan-synthetic.json";

    /** The file of {@link #syntheticLater()}, a document of the format {@code kompass/evaluation/1}. */
    public static final String SYNTHETIC_LATER = "nassjo-2025-synthetic.json";

    /** The file of {@link #evaluations()}, a document of the format {@code kompass/evaluation/1} on each line. */
    public static final String EVALUATIONS = "evaluations.ndjson";

    /** The file of {@link #means2021()}, a document of the format {@code kompass/reference/1}. */
    public static final String MEANS_2021 = "means-2021.json";

    /** The file of {@link #uncertain(Catalogue, Catalogue)}, a document without a revision on each line. */
    public static final String UNCERTAIN = "uncertain.ndjson";

    private Samples() {}

    /**
     * Returns the evaluation of Nässjö in September 2022 against SE-2020, the only complete one: the points of all 36
     * sub-areas, all sums and the findings. The findings are paraphrased in English; those of areas 5 and 6 are
     * incomplete.
     *
     * @return the evaluation, with a total of 542 of 800 points
     */
    public static Evaluation nassjo2022() {
        return KompassJson.standard().readEvaluation(text(NASSJO_2022));
    }

    /**
     * Returns the evaluation of Nässjö in September 2022 with what its report says, paraphrased in English and Swedish: a title, a
     * section on each of the 36 sub-areas, 114 findings with ids, and the evidence, among it 16 indicators. The points are those of
     * {@link #nassjo2022()}. The report names no evaluators, and the strengths of areas 5 and 6 are not available.
     *
     * @return the evaluation, with a total of 542 of 800 points
     */
    public static Evaluation nassjo2022Report() {
        return KompassJson.standard().readEvaluation(text(NASSJO_2022_REPORT));
    }

    /**
     * {@return an action plan for {@link #nassjo2022Report()}, which is made up, as its title says: eight actions of every
     * status, with findings, criteria, due dates and target points}
     */
    public static Plan syntheticPlan() {
        return KompassJson.standard().read(Format.PLAN, text(SYNTHETIC_PLAN));
    }

    /**
     * {@return a later evaluation of Nässjö, dated September 2025, which is made up, as its title says: the points of 35
     * sub-areas, and findings that refer to those of {@link #nassjo2022Report()}}
     */
    public static Evaluation syntheticLater() {
        return KompassJson.standard().readEvaluation(text(SYNTHETIC_LATER));
    }

    /** {@return the evaluation of Nässjö in 2019 against SE-2016: a total of 540 of 800 points} */
    public static Evaluation nassjo2019() {
        return published("Nässjö", 2019);
    }

    /**
     * {@return the evaluation of Vallentuna in February 2021 against SE-2020: the points of all areas and a total of
     * 648 of 800 points}
     */
    public static Evaluation vallentuna2021() {
        return published("Vallentuna", 2021);
    }

    /** {@return the evaluation of Vallentuna in 2019 against SE-2016: a total of 603 of 800 points} */
    public static Evaluation vallentuna2019() {
        return published("Vallentuna", 2019);
    }

    /** {@return the evaluation of Vallentuna in February 2017 against SE-2016: a total of 555 of 800 points} */
    public static Evaluation vallentuna2017() {
        return published("Vallentuna", 2017);
    }

    /** {@return the evaluation of Tomelilla in November 2020 against SE-2020: a total of 497 of 800 points} */
    public static Evaluation tomelilla2020() {
        return published("Tomelilla", 2020);
    }

    /** {@return the evaluation of Tomelilla in 2022 against SE-2020: a total of 546 of 800 points} */
    public static Evaluation tomelilla2022() {
        return published("Tomelilla", 2022);
    }

    /** {@return the evaluation of Helsingborg in 2017 against SE-2016: a total of 668 of 800 points} */
    public static Evaluation helsingborg2017() {
        return published("Helsingborg", 2017);
    }

    /**
     * {@return the evaluation of Grästorp in October 2014 against SE-2010: the points of all areas and a total of 506
     * of 800 points}
     */
    public static Evaluation grastorp2014() {
        return published("Grästorp", 2014);
    }

    /** {@return the evaluation of Karlskoga in 2014 against SE-2010: a total of 450 of 800 points} */
    public static Evaluation karlskoga2014() {
        return published("Karlskoga", 2014);
    }

    /** {@return the evaluation of Nacka in 2011 against SE-2010: a total of 644 of 800 points} */
    public static Evaluation nacka2011() {
        return published("Nacka", 2011);
    }

    /** {@return the evaluation of Ulstein in 2015 against NO-2010: a total of 433 of 800 points} */
    public static Evaluation ulstein2015() {
        return published("Ulstein", 2015);
    }

    /** {@return the evaluation of Ulstein in 2013 against NO-2010: a total of 361 of 800 points} */
    public static Evaluation ulstein2013() {
        return published("Ulstein", 2013);
    }

    /** {@return the evaluation of Røros in December 2013 against NO-2010: a total of 254 of 800 points} */
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
     * Returns fourteen evaluations from 2011 to 2022, against SE-2010, SE-2016, SE-2020 and NO-2010. Nässjö 2022, here
     * without findings, has the points of sub-areas; Vallentuna 2021 and Grästorp 2014 have those of areas, and the
     * others have a total.
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
     * Returns five evaluations whose revision is not known: Örebro 2015, Tyresö 2015, Ulstein 2017 and 2019, and Røros 2017. The
     * revision is that of the arguments. In 2015 Sweden used the revision of 2010 or the next one. In 2016 the questions changed in
     * Norway too, under the same names of the areas.
     *
     * @param swedish the catalogue to assume for Örebro and Tyresö
     * @param norwegian the catalogue to assume for Ulstein and Røros
     * @return the evaluations, with a total each, unmodifiable
     */
    public static List<Evaluation> uncertain(Catalogue swedish, Catalogue norwegian) {
        KompassJson json =
                KompassJson.standard().with(Catalogues.none().with(swedish).with(norwegian));
        return text(UNCERTAIN)
                .lines()
                .map(line -> withRevision(line, line.contains("\"SE\"") ? swedish : norwegian))
                .map(json::readEvaluation)
                .toList();
    }

    private static String withRevision(String line, Catalogue catalogue) {
        return line.replace("\"evaluated\"", "\"revision\": \"" + catalogue.revision() + "\", \"evaluated\"");
    }

    /**
     * Returns the Swedish means (<i>Sverigesnitt</i>) that Vallentuna published with its own points in 2021, rounded to
     * whole points. The underlying evaluations are not stated.
     *
     * @return the means of the eight areas of SE-2020, without one of the total
     */
    public static PublishedFigures means2021() {
        return KompassJson.standard().read(Format.REFERENCE, text(MEANS_2021));
    }

    /**
     * {@return the text of a file of samples, for tests of code that reads such files}
     *
     * @param file {@link #NASSJO_2022}, {@link #NASSJO_2022_REPORT}, {@link #SYNTHETIC_PLAN}, {@link #SYNTHETIC_LATER},
     *     {@link #EVALUATIONS}, {@link #MEANS_2021} or {@link #UNCERTAIN}
     * @throws InvalidValueException if there is no such file
     */
    public static String text(String file) {
        try (InputStream in = Samples.class.getResourceAsStream("samples/" + file)) {
            if (in == null) {
                throw new InvalidValueException(
                        Quoted.of(file),
                        String.join(
                                        ", ",
                                        NASSJO_2022,
                                        NASSJO_2022_REPORT,
                                        SYNTHETIC_PLAN,
                                        SYNTHETIC_LATER,
                                        EVALUATIONS,
                                        MEANS_2021)
                                + " or " + UNCERTAIN);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
