/**
 * Reads and writes documents in the JSON formats of Kompass.
 *
 * <p>Begin with {@link io.github.kommunkompass.json.KompassJson}. {@link io.github.kommunkompass.json.Format} lists the formats.
 *
 * <pre>{@code
 * KompassJson json = KompassJson.standard();
 * Evaluation evaluation = json.readEvaluation(Samples.text(Samples.NASSJO_2022));    // or of a file, bytes or a stream
 * String document = json.write(Scorer.strict().score(evaluation));
 * json.read(Format.SCORECARD, document).total();                                     // SE-2020 total: 542 of 800
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.json;

import org.jspecify.annotations.NullMarked;
