/**
 * Reports: what a municipality can publish of an evaluation, as a document of sections and blocks with all of its words.
 *
 * <p>{@link io.github.kommunkompass.report.Report} makes the document. The package {@code render} of {@code kompass-json} writes it as HTML
 * and Markdown, and its figures as SVG.
 *
 * <pre>{@code
 * Report report = Report.builder(Samples.nassjo2022Report())
 *         .language("en")
 *         .reference(Samples.means2021(), ComparisonSettings.of(SubjectInclusion.UNSTATED))
 *         .build();
 * report.title().words();                        // Kommunkompassen: Analysis of the municipality of Nässjö
 * report.sections().get(0).heading().words();    // Summary
 * report.charts().size();                        // 2
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.report;

import org.jspecify.annotations.NullMarked;
