/**
 * The violations of documents with their line and column, limits, the handling of invalid lines, and the contents of the documents of some
 * results.
 *
 * <p>Reading throws an {@link io.github.kommunkompass.json.document.InvalidDocumentException} with all violations.
 *
 * <pre>{@code
 * String json = """
 *         { "format": "kompass/evaluation/1", "municipality": { "name": "Nässjö", "country": "SE" },
 *           "revision": "SE-2020", "evaluated": "2022-09", "points": { "1.1": 25 } }""";
 * LocatedViolation violation = KompassJson.standard().validate(json).get(0);
 * violation.position().line();             // 2
 * violation.violation().path();            // $.points['1.1']
 * violation.violation().found();           // 25
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.json.document;

import org.jspecify.annotations.NullMarked;
