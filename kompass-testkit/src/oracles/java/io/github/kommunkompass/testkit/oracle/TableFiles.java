package io.github.kommunkompass.testkit.oracle;

import io.github.kommunkompass.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes tables to files, and reads files with other programs.
 *
 * @param folder where the files are
 */
record TableFiles(Path folder) {

    Path csv(String name, Table table, CsvDialect dialect) throws IOException {
        Path file = folder.resolve(name + "-" + dialect + ".csv");
        table.writeCsv(file, dialect.dialect());
        return file;
    }

    Path workbook(String name, Table table) throws IOException {
        Path file = folder.resolve(name + ".xlsx");
        table.writeExcel(file);
        return file;
    }

    /** Reads workbooks with openpyxl. */
    List<List<List<Printed>>> readWithOpenpyxl(List<Path> workbooks) throws IOException, InterruptedException {
        return readWithPython(workbooks, "");
    }

    /** Reads CSV with the module of Python. */
    List<List<List<Printed>>> readWithPython(List<Path> files, CsvDialect dialect)
            throws IOException, InterruptedException {
        return readWithPython(files, "\t" + dialect.separator);
    }

    private List<List<List<Printed>>> readWithPython(List<Path> files, String separator)
            throws IOException, InterruptedException {
        List<String> lines = files.stream().map(file -> file + separator).toList();
        return read(Program.python("python3-openpyxl"), "tables.py", lines, files, ".py.txt");
    }

    /** Reads CSV with R, which is told of each column whether it has numbers. */
    List<List<List<Printed>>> readWithR(List<Path> files, CsvDialect dialect, List<String> kinds)
            throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            lines.add(files.get(i) + "\t" + dialect.separator + "\t" + kinds.get(i));
        }
        return read(Program.R, "tables.R", lines, files, ".r.txt");
    }

    private List<List<List<Printed>>> read(
            Program program, String script, List<String> lines, List<Path> files, String ending)
            throws IOException, InterruptedException {
        Path list = folder.resolve(script + ".list");
        Files.write(list, lines);
        program.runScript(script, folder.resolve(script + ".log"), list);
        List<List<List<Printed>>> all = new ArrayList<>();
        for (Path file : files) {
            all.add(Printed.rows(Path.of(file + ending)));
        }
        return all;
    }
}
