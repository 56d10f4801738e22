package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.table.row.InvalidBytes;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Quoted;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the header, which tells the form. All errors in it are reported. Not thread-safe. */
final class HeaderReader {

    private static final String COLUMNS =
            "a column of the form, the code or name of a criterion, or a column to ignore";

    private final TableSettings settings;
    private final Catalogues catalogues;
    private final Set<String> ignored;
    private final CellReport report;

    private final Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
    private final SortedMap<Integer, String> criteria = new TreeMap<>();
    private List<CriterionSearch> searches = List.of();
    private long row;

    HeaderReader(TableSettings settings, Catalogues catalogues, CellReport report) {
        this.settings = settings;
        this.catalogues = catalogues;
        this.ignored = settings.ignoredColumns().stream().map(Heading::folded).collect(Collectors.toSet());
        this.report = report;
    }

    /** Reads the header, or returns empty after an error. */
    Optional<Header> read(Row header) {
        long errors = report.errors();
        searches = searches(header);
        row = header.number();
        BitSet named = new BitSet();
        for (int column = 0; column < header.size(); column++) {
            if (!header.isBlank(column)) {
                named.set(column);
                read(header, column);
            }
        }
        if (report.errors() > errors) {
            return Optional.empty();
        }
        Optional<TableForm> form = form();
        form.ifPresent(this::checkComplete);
        return form.filter(known -> report.errors() == errors)
                .map(known -> new Header(known, row, columns, criteria, named));
    }

    /** Returns where criteria are looked for: in the catalogue that the caller gives, if the rows do not tell theirs. */
    private List<CriterionSearch> searches(Row header) {
        boolean hasRevision = IntStream.range(0, header.size())
                .anyMatch(column -> Heading.named(header.text(column)).equals(Optional.of(Heading.REVISION)));
        Stream<Catalogue> given = settings.catalogue().stream();
        Stream<Catalogue> all = settings.catalogue().isPresent() && !hasRevision
                ? given
                : Stream.concat(given, catalogues.all().stream()).distinct();
        return all.map(CriterionSearch::new).toList();
    }

    private void read(Row header, int column) {
        int invalid = header.invalidByte(column);
        String text = header.text(column);
        if (invalid >= 0) {
            report(
                    TableRule.WRONG_ENCODING,
                    column,
                    InvalidBytes.found(invalid),
                    InvalidBytes.expected(settings.charset()));
        } else if (text.indexOf('\0') >= 0) {
            report(
                    TableRule.WRONG_ENCODING,
                    column,
                    "a NUL character",
                    "text in " + settings.charset().name() + ", or UTF-16 with a byte order mark");
        } else if (header.kind(column) == Row.Kind.DATE) {
            report(
                    TableRule.WRONG_TYPE,
                    column,
                    "the date " + text,
                    "a text: a spreadsheet makes dates of codes such as 1.1 unless the cell is formatted as text");
        } else if (header.kind(column) == Row.Kind.OTHER) {
            report(TableRule.WRONG_TYPE, column, text, "the name of a column");
        } else if (!ignored.contains(Heading.folded(text))) {
            readName(text, column);
        }
    }

    private void readName(String text, int column) {
        Optional<Heading> heading = Heading.named(text);
        if (heading.isPresent()) {
            readHeading(heading.get(), text, column);
        } else {
            readCriterion(text, column);
        }
    }

    private void readHeading(Heading heading, String text, int column) {
        Integer first = columns.putIfAbsent(heading, column);
        if (first != null) {
            report(
                    TableRule.DUPLICATE_COLUMN,
                    column,
                    Quoted.of(text),
                    "one such column; the first is " + new Cell("", row, first + 1));
        }
    }

    private void readCriterion(String text, int column) {
        List<CriterionSearch.Found> found = searches.stream()
                .map(search -> search.find(text))
                .filter(one -> !one.criteria().isEmpty())
                .toList();
        if (found.isEmpty()) {
            report(TableRule.UNKNOWN_COLUMN, column, "the column " + Quoted.of(text), COLUMNS);
        } else if (found.stream().noneMatch(one -> one.one().isPresent())) {
            report(
                    TableRule.UNKNOWN_CRITERION,
                    column,
                    Quoted.of(text) + ", which may be " + found.get(0).codes(),
                    "a code");
        } else {
            criteria.put(column, text);
        }
    }

    private Optional<TableForm> form() {
        boolean hasPoints = columns.containsKey(Heading.POINTS);
        if (!hasPoints && !criteria.isEmpty()) {
            return Optional.of(TableForm.WIDE);
        }
        if (hasPoints && criteria.isEmpty()) {
            return Optional.of(hasMunicipality() ? TableForm.LONG : TableForm.OVERVIEW);
        }
        report(
                TableRule.NO_HEADER,
                0,
                hasPoints ? "a header with points and with criteria" : "a header without points and criteria",
                "a column for each criterion, or the columns criterion and points");
        return Optional.empty();
    }

    /** Returns whether a row says which municipality it is about. A code without criteria beside it is that of a criterion. */
    private boolean hasMunicipality() {
        return columns.containsKey(Heading.MUNICIPALITY)
                || (columns.containsKey(Heading.MUNICIPALITY_CODE) && columns.containsKey(Heading.EVALUATED));
    }

    private void checkComplete(TableForm form) {
        if (form == TableForm.OVERVIEW) {
            require(settings.municipality().isPresent(), Heading.MUNICIPALITY);
        } else {
            require(
                    settings.municipality().isPresent()
                            || hasMunicipality()
                            || columns.containsKey(Heading.MUNICIPALITY_CODE),
                    Heading.MUNICIPALITY);
        }
        if (form == TableForm.LONG) {
            require(columns.containsKey(Heading.CRITERION), Heading.CRITERION);
        } else if (form == TableForm.OVERVIEW) {
            require(
                    columns.containsKey(Heading.CRITERION)
                            || columns.containsKey(Heading.NAME)
                            || columns.containsKey(Heading.MUNICIPALITY_CODE),
                    Heading.CRITERION);
        }
        require(settings.catalogue().isPresent() || columns.containsKey(Heading.REVISION), Heading.REVISION);
        require(settings.evaluated().isPresent() || columns.containsKey(Heading.EVALUATED), Heading.EVALUATED);
    }

    private void require(boolean isKnown, Heading heading) {
        if (!isKnown) {
            String given = heading == Heading.CRITERION ? "" : ", or the value for the whole table";
            report(
                    TableRule.MISSING_COLUMN,
                    0,
                    "no column " + heading.in("en"),
                    "one (" + inOtherLanguages(heading) + ")" + given);
        }
    }

    private static String inOtherLanguages(Heading heading) {
        String swedish = heading.in("sv");
        String norwegian = heading.in("nb");
        return swedish.equals(norwegian)
                ? swedish + " in Swedish and Norwegian"
                : swedish + " in Swedish, " + norwegian + " in Norwegian";
    }

    private void report(TableRule rule, int column, String found, String expected) {
        report.add(rule, JsonPath.ROOT, row, column, found, expected);
    }
}
