/**
 * The municipalities that are evaluated, and the register that decides which evaluations are of one municipality.
 *
 * <p>{@link io.github.kommunkompass.municipality.Municipality} is what an evaluation says: a name, a country, and perhaps a code. {@link
 * io.github.kommunkompass.municipality.MunicipalityRegister} finds the municipality of a name, a code and a date.
 *
 * <pre>{@code
 * MunicipalityRegister register = MunicipalityRegister.builtIn();
 * Municipality former = Municipality.of("Trondheim", "NO", "1601");    // its code until 2017
 * register.find(former, PartialDate.of(2014));                         // Optional[Trondheim - Tråante 5001]
 * register.nearestName("Nassjo", "SE");                                // Optional[Nässjö]
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.municipality;

import org.jspecify.annotations.NullMarked;
