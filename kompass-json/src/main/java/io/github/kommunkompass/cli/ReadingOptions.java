package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.table.Dialect;
import io.github.kommunkompass.table.TableSettings;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The options of all commands that read evaluations: catalogues, and how tables are read and what they do not say. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
abstract class ReadingOptions {

    @ParentCommand
    private CommandGroup main;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private CatalogueOption catalogues;

    @Mixin
    private TableOptions tables;

    private final Places places = new Places();
    private @Nullable Library library;

    /** Returns the name of the revision that is asked for, or empty if none is. */
    abstract Optional<String> revision();

    /** Returns the country that is asked for, or empty if none is. */
    abstract Optional<String> country();

    /** Returns the library with the catalogues that are asked for. Their files are read once. */
    final Library library() {
        Library known = library;
        if (known == null) {
            known = catalogues.library(main.streams());
            library = known;
        }
        return known;
    }

    /** Returns the catalogue of the revision that is asked for, or empty if none is. */
    final Optional<Catalogue> catalogue() {
        return catalogue(library());
    }

    private Optional<Catalogue> catalogue(Library among) {
        return revision().map(name -> KnownRevision.of(name, among.catalogues(), spec, "option '--revision'"));
    }

    /** Returns the dialect of CSV, or empty if none is asked for. */
    final Optional<Dialect> dialect() {
        return tables.dialect();
    }

    /**
     * Returns how tables are read.
     *
     * @param writesCsv whether CSV is written, so that the dialect is that of what is written
     */
    final TableSettings settings(boolean writesCsv) {
        return settings(library(), writesCsv);
    }

    /** Returns how tables are read with other catalogues than those that are asked for. */
    final TableSettings settings(Library other) {
        return settings(other, false);
    }

    private TableSettings settings(Library among, boolean writesCsv) {
        return tables.settings(catalogue(among), country(), writesCsv);
    }

    /** Returns a result of the evaluations that were read alone. An error that they make together has their places. */
    final <T> T locate(Supplier<T> calculation) {
        return places.locate(calculation);
    }

    /**
     * Returns a reader of evaluations.
     *
     * @param writesCsv whether CSV is written, so that the dialect is that of what is written
     */
    final EvaluationFiles files(boolean writesCsv) {
        return new EvaluationFiles(main.streams(), library(), settings(writesCsv));
    }

    /** Returns a reader of evaluations, and of results among them. */
    final EvaluationFiles files(boolean writesCsv, EvaluationFiles.Results<?> results) {
        return new EvaluationFiles(main.streams(), library(), settings(writesCsv), results);
    }

    /** Reads the one evaluation of a file, for a command that writes no CSV. */
    final Evaluation evaluation(String file) {
        return evaluation(file, false);
    }

    /** Reads the one evaluation of a file. */
    final Evaluation evaluation(String file, boolean writesCsv) {
        return OneEvaluation.read(input(file), files(writesCsv), places);
    }

    final Input input(String file) {
        return new Input(file, main.streams());
    }

    final List<Input> inputs(List<String> files) {
        return files.stream().map(this::input).toList();
    }
}
