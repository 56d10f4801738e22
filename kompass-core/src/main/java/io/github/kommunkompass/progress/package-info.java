/**
 * Changes of a municipality or a population over time, where points are comparable, with targets, what-if scenarios, and the follow-up of
 * findings and plans.
 *
 * <p>Begin with {@link io.github.kommunkompass.progress.Progress}, between two evaluations, or {@link
 * io.github.kommunkompass.progress.History}, of all evaluations of a municipality.
 *
 * <p>The <a href="{@docRoot}/index.html">introduction</a> explains the terms.
 *
 * <pre>{@code
 * Progress nassjo = Progress.between(Samples.nassjo2019(), Samples.nassjo2022());                // of two revisions
 * nassjo.comparability().verdict();                     // NONE
 * nassjo.change("total").points().toOptional();         // Optional.empty
 * Progress vallentuna = Progress.between(Samples.vallentuna2017(), Samples.vallentuna2019());    // of one revision
 * vallentuna.comparability().verdict();                 // FULL
 * vallentuna.change("total").points();                  // 48
 * }</pre>
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.progress;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
