/**
 * A module of Jackson 2 for Kompass values.
 *
 * <p>{@link io.github.kommunkompass.json.jackson2.KompassModule} lists the types that a mapper with it reads and writes.
 *
 * <pre>{@code
 * import io.github.kommunkompass.json.jackson2.KompassModule;
 *
 * ObjectMapper mapper = new ObjectMapper().registerModule(new KompassModule());
 * Evaluation evaluation = mapper.readValue(Samples.text(Samples.NASSJO_2022), Evaluation.class);
 * evaluation.evaluated();                          // 2022-09
 * mapper.writeValueAsString(Ratio.of(3, 4));       // {"exact":"3/4","value":0.75}
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.json.jackson2;

import org.jspecify.annotations.NullMarked;
