/**
 * The catalogues of Kommunkompassen by revision: trees of criteria with codes, names and maxima.
 *
 * <p>{@link io.github.kommunkompass.catalogue.Catalogues} has the built-in catalogues, and {@link
 * io.github.kommunkompass.catalogue.Catalogue} builds others. The total, areas, sub-areas and questions are all of the type {@link
 * io.github.kommunkompass.catalogue.Criterion}.
 *
 * <p>The <a href="{@docRoot}/index.html">introduction</a> explains the terms.
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogues.se2020();               // or Catalogues.builtIn().catalogue("SE-2020")
 * catalogue.criterion("3.2").name().in("en");              // Political governance
 * catalogue.criterion("3.2").parent();                     // Optional[3 Governance and control (100)]
 * catalogue.findCriterion("9");                            // Optional.empty, but criterion("9") throws an exception
 * catalogue.findByName("Strategi för hållbar utveckling"); // [2.1 Strategic work (15)], by a wording of the headings
 * catalogue.criteria(Level.AREA).size();                   // 8, the areas
 * catalogue.groups().size();                               // 4, the pairs of areas
 * }</pre>
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
