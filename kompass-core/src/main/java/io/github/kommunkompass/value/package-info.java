/**
 * Exact numbers, texts in several languages, partial dates and sources; rules, their violations, and the exceptions for invalid values
 * and input.
 *
 * <p>All other packages use these values. {@link io.github.kommunkompass.value.Ratio} is an exact fraction, {@link
 * io.github.kommunkompass.value.PartialDate} a date of which the day or the month may be unknown, and {@link
 * io.github.kommunkompass.value.LocalizedText} a text in one or more languages. {@link
 * io.github.kommunkompass.value.InvalidInputException} reports all violations of an input at once.
 *
 * <pre>{@code
 * Ratio share = Ratio.of(542, 800);                                   // 271/400
 * share.toPercent(1);                                                 // 67.8 %
 * PartialDate month = PartialDate.parse("2022-09");                   // 2022-09
 * month.latest();                                                     // 2022-09-30
 * month.relationTo(PartialDate.of(2022));                             // UNKNOWN
 * LocalizedText name = LocalizedText.of("sv", "Effektivitet").with("en", "Efficiency");
 * name.in("en");                                                      // Efficiency
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.value;

import org.jspecify.annotations.NullMarked;
