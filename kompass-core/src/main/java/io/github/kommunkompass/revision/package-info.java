/**
 * Differences between catalogues, crosswalks, and the comparability of points across revisions; independent of scores.
 *
 * <p>{@link io.github.kommunkompass.revision.Comparability} says how far the points of two catalogues are comparable, and why. {@link
 * io.github.kommunkompass.revision.CatalogueDiff} lists the differences between two catalogues as printed, and {@link
 * io.github.kommunkompass.revision.Crosswalk} links the criteria of one to those of the other.
 *
 * <p>The <a href="{@docRoot}/index.html">introduction</a> explains the terms.
 *
 * <pre>{@code
 * Comparability comparability = Comparability.between(Catalogues.se2016(), Catalogues.se2020());
 * comparability.verdict();                                    // NONE
 * comparability.reasons().get(0).text();                      // SE-2016 and SE-2020 are different revisions.
 * CatalogueDiff diff = CatalogueDiff.between(Catalogues.se2016(), Catalogues.se2020());
 * diff.sameCriteria().size();                                 // 1
 * Crosswalks.builtIn().all().size();                          // 2
 * }</pre>
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.revision;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
