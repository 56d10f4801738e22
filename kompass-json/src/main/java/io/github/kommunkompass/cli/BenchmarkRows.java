package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.value.Identified;

/** What the rows of a table of a benchmark are. */
enum BenchmarkRows implements Identified {
    COUNTS {
        @Override
        Table table(Benchmark benchmark, String language) {
            return Table.ofCounts(benchmark, language);
        }
    },
    MEMBERS {
        @Override
        Table table(Benchmark benchmark, String language) {
            return Table.ofMembers(benchmark, language);
        }
    };

    abstract Table table(Benchmark benchmark, String language);
}
