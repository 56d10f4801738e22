package io.github.kommunkompass.report;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A report on an evaluation: a document that a municipality can publish, as a value that can be looked at, filtered, reordered and
 * rendered.
 *
 * <pre>{@code
 * Report report = Report.builder(evaluation)
 *         .language("sv")
 *         .earlier(List.of(earlier))
 *         .plan(plan)
 *         .build();
 * report.sections().get(0).heading();   // Sammanfattning
 * }</pre>
 *
 * <p>Its sentences on results are made from figures by rules that its last section states; they do not judge. What is unknown is said.
 * Immutable and thread-safe.
 *
 * @param subject the subject of the evaluation: the municipality, revision and date
 * @param language the language, a BCP 47 tag: sv, nb, nn or en
 * @param title the title
 * @param sections the sections in their order
 */
public record Report(Subject subject, String language, Text title, List<Section> sections) {

    /**
     * Creates a report.
     *
     * @param subject the subject of the evaluation
     * @param language the language
     * @param title the title
     * @param sections the sections
     * @throws InvalidValueException if two sections have the same id
     */
    public Report {
        sections = List.copyOf(sections);
        Set<String> ids = new HashSet<>();
        for (Section section : sections) {
            if (!ids.add(section.id())) {
                throw new InvalidValueException("two sections " + section.id(), "sections with different ids");
            }
        }
    }

    /**
     * Obtains a report on an evaluation alone, in the language of its catalogue.
     *
     * @param evaluation the evaluation
     * @return the report
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if the evaluation has an error
     */
    public static Report of(Evaluation evaluation) {
        return builder(evaluation).build();
    }

    /**
     * Returns a new builder.
     *
     * @param evaluation the evaluation
     * @return a builder of a report on it alone, in the language of its catalogue
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if the evaluation has an error
     */
    public static ReportBuilder builder(Evaluation evaluation) {
        return new ReportBuilder(evaluation);
    }

    /** {@return all figures, in the order of the sections} */
    public List<Chart> charts() {
        return Charts.of(sections);
    }

    /**
     * Returns this report with some of its sections. The rules in its last section stay as they are; to have only the rules of the
     * sections that are left, leave sections out when the report is {@linkplain ReportBuilder#without built}.
     *
     * @param chosen tells which
     * @return the report with these sections
     */
    public Report withSections(Predicate<? super Section> chosen) {
        return withSections(sections().stream().filter(chosen).toList());
    }

    /**
     * Returns this report with other sections, such as its own in another order.
     *
     * @param others the sections
     * @return the report with these sections
     * @throws InvalidValueException if two of them have the same id
     */
    public Report withSections(List<Section> others) {
        return new Report(subject(), language(), title(), others);
    }
}
