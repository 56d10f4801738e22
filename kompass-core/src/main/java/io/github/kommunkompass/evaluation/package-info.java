/**
 * Evaluations as reported: one municipality, one time, one revision, at any level of detail.
 *
 * <p>Begin with {@link io.github.kommunkompass.evaluation.Evaluation}. Its points are {@link
 * io.github.kommunkompass.evaluation.Observations}: for each criterion, the points or the reason why they are missing. The only derived
 * figures are the sums of complete observations, computed once when they are built, since a benchmark of many evaluations takes several
 * times as long without them. Validation and scores are in {@code scoring}.
 *
 * <p>The <a href="{@docRoot}/index.html">introduction</a> explains the terms.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.builder(Catalogues.se2020())
 *         .municipality(Municipality.of("Vallentuna", "SE"))
 *         .evaluated(PartialDate.of(2021, 2))
 *         .points("4", 83)
 *         .points("total", 648)
 *         .build();
 * evaluation.observations().points("4");         // OptionalInt[83]
 * evaluation.observations().observation("1");    // NOT_REPORTED
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.evaluation;

import org.jspecify.annotations.NullMarked;
