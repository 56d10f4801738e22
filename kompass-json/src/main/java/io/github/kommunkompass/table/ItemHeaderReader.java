package io.github.kommunkompass.table;

import io.github.kommunkompass.language.Language;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Quoted;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the header of a table of findings or actions. All errors in it are reported. Not thread-safe. */
final class ItemHeaderReader {

    private static final Pattern WITH_LANGUAGE = Pattern.compile("(.*?)[\\s\\u00a0]*\\(([^()]*)\\)");

    private final Set<ItemHeading> form;
    private final Set<Heading> subjectForm;
    private final Set<ItemHeading> required;
    private final Set<String> ignored;
    private final Charset charset;
    private final CellReport report;

    private final Map<ItemHeading, Integer> columns = new EnumMap<>(ItemHeading.class);
    private final SortedMap<String, Integer> texts = new TreeMap<>();
    private final Map<Heading, Integer> subject = new EnumMap<>(Heading.class);
    private long row;

    private ItemHeaderReader(
            Set<ItemHeading> form,
            Set<Heading> subjectForm,
            Set<ItemHeading> required,
            TableSettings settings,
            CellReport report) {
        this.form = form;
        this.subjectForm = subjectForm;
        this.required = required;
        this.ignored = settings.ignoredColumns().stream().map(Heading::folded).collect(Collectors.toSet());
        this.charset = settings.charset();
        this.report = report;
    }

    static ItemHeaderReader ofFindings(TableSettings settings, CellReport report) {
        return new ItemHeaderReader(
                ItemHeading.OF_FINDING,
                ItemHeader.SUBJECT,
                EnumSet.of(ItemHeading.KIND, ItemHeading.CRITERION, ItemHeading.TEXT),
                settings,
                report);
    }

    static ItemHeaderReader ofActions(TableSettings settings, CellReport report) {
        return new ItemHeaderReader(
                ItemHeading.OF_ACTION, Set.of(), EnumSet.of(ItemHeading.ID, ItemHeading.TEXT), settings, report);
    }

    /** Reads the header, or returns empty after an error. */
    Optional<ItemHeader> read(Row header) {
        long errors = report.errors();
        row = header.number();
        for (int column = 0; column < header.size(); column++) {
            if (!header.isBlank(column)
                    && CellTexts.check(header, column, charset, report)
                    && !ignored.contains(Heading.folded(header.text(column)))) {
                readName(header.text(column), column);
            }
        }
        for (ItemHeading heading : required) {
            boolean isThere = heading == ItemHeading.TEXT ? !texts.isEmpty() : columns.containsKey(heading);
            if (!isThere) {
                report(TableRule.MISSING_COLUMN, 0, "no column " + english(heading), "one (" + others(heading) + ")");
            }
        }
        return report.errors() > errors ? Optional.empty() : Optional.of(new ItemHeader(row, columns, texts, subject));
    }

    private void readName(String text, int column) {
        Matcher withLanguage = WITH_LANGUAGE.matcher(text);
        Optional<ItemHeading> heading = ItemHeading.named(text, form);
        if (heading.equals(Optional.of(ItemHeading.TEXT))) {
            add(texts.putIfAbsent("", column), text, column);
        } else if (heading.isPresent()) {
            add(columns.putIfAbsent(heading.get(), column), text, column);
        } else if (withLanguage.matches()
                && ItemHeading.named(withLanguage.group(1), form).equals(Optional.of(ItemHeading.TEXT))) {
            readLanguage(withLanguage.group(2), text, column);
        } else {
            readSubject(text, column);
        }
    }

    private void readLanguage(String tag, String text, int column) {
        try {
            add(texts.putIfAbsent(LocalizedText.normalizeTag(tag), column), text, column);
        } catch (InvalidValueException e) {
            texts.putIfAbsent("", column); // There is a text.
            report(TableRule.UNKNOWN_COLUMN, column, "the column " + Quoted.of(text), e.expected());
        }
    }

    private void readSubject(String text, int column) {
        Optional<Heading> heading = Heading.named(text).filter(subjectForm::contains);
        if (heading.isPresent()) {
            add(subject.putIfAbsent(heading.get(), column), text, column);
        } else {
            report(
                    TableRule.UNKNOWN_COLUMN,
                    column,
                    "the column " + Quoted.of(text),
                    form.stream().map(ItemHeaderReader::english).collect(Collectors.joining(", "))
                            + ", or a column to ignore");
        }
    }

    private void add(@Nullable Integer first, String text, int column) {
        if (first != null) {
            report(
                    TableRule.DUPLICATE_COLUMN,
                    column,
                    Quoted.of(text),
                    "one such column; the first is " + new Cell("", row, first + 1));
        }
    }

    private static String english(ItemHeading heading) {
        return heading.in(Language.ENGLISH);
    }

    private static String others(ItemHeading heading) {
        return heading.in(Language.SWEDISH) + " in Swedish, " + heading.in(Language.BOKMAL) + " in Norwegian";
    }

    private void report(TableRule rule, int column, String found, String expected) {
        report.add(rule, JsonPath.ROOT, row, column, found, expected);
    }
}
