package io.github.kommunkompass.report;

import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.value.Ratio;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A figure of a {@link Report}: what is drawn, in points, and the same numbers as a table. How it is drawn is up to a renderer.
 */
public sealed interface Chart {

    /** {@return the title} */
    String title();

    /** {@return what the figure shows, in a sentence or a few, for those who do not see it} */
    String description();

    /** {@return the numbers of the figure} */
    DataTable numbers();

    /**
     * A criterion in a figure.
     *
     * @param name the name of the criterion
     * @param score its score; a range of points where they are unknown
     * @param mean the mean of the reference in points, if it is available
     * @param lowerQuartile the lower quartile of the reference in points, if it is available
     * @param upperQuartile the upper quartile of the reference in points, if it is available
     */
    record Mark(
            Text name,
            Score score,
            Optional<Ratio> mean,
            Optional<Ratio> lowerQuartile,
            Optional<Ratio> upperQuartile) {}

    /**
     * Points by area, as bars from 0 to the maximum, with the mean of the reference as a mark.
     *
     * @param title the title
     * @param description what it shows
     * @param numbers the numbers
     * @param marks the areas in catalogue order
     */
    record Areas(String title, String description, DataTable numbers, List<Mark> marks) implements Chart {

        /**
         * Creates a figure.
         *
         * @param title the title
         * @param description what it shows
         * @param numbers the numbers
         * @param marks the areas
         */
        public Areas {
            marks = List.copyOf(marks);
        }
    }

    /**
     * The profile: the share of the maximum of each area and sub-area as a dot, with the mean and the quartiles of the reference.
     *
     * @param title the title
     * @param description what it shows
     * @param numbers the numbers
     * @param marks the criteria in catalogue order, whole and parts
     */
    record Profile(String title, String description, DataTable numbers, List<Mark> marks) implements Chart {

        /**
         * Creates a figure.
         *
         * @param title the title
         * @param description what it shows
         * @param numbers the numbers
         * @param marks the criteria
         */
        public Profile {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Where the total stands among all of the reference: a dot for each evaluation, equal points on top of each other.
     *
     * @param title the title
     * @param description what it shows
     * @param numbers the numbers
     * @param subject the subject of the evaluation
     * @param score the score of its total, which is known
     * @param evaluations the number of evaluations by points
     * @param mean the mean of the reference in points, if it is available
     * @param median the median of the reference in points, if it is available
     */
    record Position(
            String title,
            String description,
            DataTable numbers,
            Subject subject,
            Score score,
            SortedMap<Integer, Long> evaluations,
            Optional<Ratio> mean,
            Optional<Ratio> median)
            implements Chart {

        /**
         * Creates a figure.
         *
         * @param title the title
         * @param description what it shows
         * @param numbers the numbers
         * @param subject the subject of the evaluation
         * @param score the score of its total, which is known
         * @param evaluations the number of evaluations by points
         * @param mean the mean of the reference in points, if it is available
         * @param median the median of the reference in points, if it is available
         */
        public Position {
            evaluations = Collections.unmodifiableSortedMap(new TreeMap<>(evaluations));
        }
    }

    /**
     * The total over time, with a break where points cannot be compared.
     *
     * @param title the title
     * @param description what it shows
     * @param numbers the numbers
     * @param moments the evaluations, the earliest first
     */
    record History(String title, String description, DataTable numbers, List<Moment> moments) implements Chart {

        /**
         * Creates a figure.
         *
         * @param title the title
         * @param description what it shows
         * @param numbers the numbers
         * @param moments the evaluations
         */
        public History {
            moments = List.copyOf(moments);
        }
    }

    /**
     * An evaluation in a figure over time.
     *
     * @param subject the subject
     * @param total the score of the total
     * @param isComparable whether the total can be compared with that of the evaluation before; false for the first
     */
    record Moment(Subject subject, Score total, boolean isComparable) {}
}
