/**
 * Tables of evaluations and results, in CSV and Excel, read and written.
 *
 * <p>{@link io.github.kommunkompass.table.KompassTables} reads tables of evaluations, findings and plans, and {@link
 * io.github.kommunkompass.table.Table} writes these and results.
 *
 * <pre>{@code
 * byte[] csv = "kommun;utvärderad;1;2;totalt\nNässjö;2022-09;69;68;542\n".getBytes(StandardCharsets.UTF_8);
 * TableSettings settings = TableSettings.builder().catalogue(Catalogues.se2020()).build();
 * Evaluation evaluation = KompassTables.standard().with(settings).read(new ByteArrayInputStream(csv)).get(0);
 * evaluation.observations().points("1");                    // OptionalInt[69]
 * ByteArrayOutputStream out = new ByteArrayOutputStream();
 * Table.of(Scorer.strict().score(evaluation), "en").writeCsv(out, Dialect.RFC_4180);
 * out.toString(StandardCharsets.UTF_8).lines().count();     // 46
 * }</pre>
 */
@NullMarked
package io.github.kommunkompass.table;

import org.jspecify.annotations.NullMarked;
