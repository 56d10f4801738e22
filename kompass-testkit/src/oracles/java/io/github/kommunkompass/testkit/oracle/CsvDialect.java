package io.github.kommunkompass.testkit.oracle;

import io.github.kommunkompass.table.Dialect;

/** A dialect as other programs are told of it. */
enum CsvDialect {
    RFC_4180("rfc4180", "comma", "44,34,76,1,,1033"),
    EXCEL_SV("excel-sv", "semicolon", "59,34,76,1,,1053"),
    TSV("tsv", "tab", "9,34,76,1,,1033");

    /** The name of the separator in the scripts. */
    final String separator;

    /** How LibreOffice opens it: the separator, quotes, UTF-8, from row 1, no formats, and the language of numbers. */
    final String officeOptions;

    private final String name;

    CsvDialect(String name, String separator, String officeOptions) {
        this.name = name;
        this.separator = separator;
        this.officeOptions = officeOptions;
    }

    Dialect dialect() {
        return Dialect.named(name);
    }
}
