package io.github.kommunkompass.report;

import io.github.kommunkompass.value.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every text of a report in its order. */
final class ReportTexts {

    private final Report report;
    private final List<Text> texts = new ArrayList<>();

    ReportTexts(Report report) {
        this.report = report;
    }

    List<Text> all() {
        texts.add(report.title());
        report.sections().forEach(section -> {
            texts.add(section.heading());
            section.blocks().forEach(this::add);
        });
        return texts;
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            texts.add(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            texts.add(paragraph.text());
        } else if (block instanceof Block.Notice notice) {
            texts.add(notice.text());
        } else if (block instanceof Block.KeyFigure figure) {
            add(figure.number(), figure.unit());
            figure.note().ifPresent(this::add);
        } else if (block instanceof Block.Items items) {
            add(items);
        } else if (block instanceof Block.SideBySide lists) {
            lists.lists().forEach(this::add);
        } else if (block instanceof Block.Sources sources) {
            add(sources.title());
            sources.sources().stream().map(Source::text).forEach(this::add);
            if (sources.sources().isEmpty()) {
                add(sources.ifNone());
            }
        } else if (block instanceof Block.Tabular tabular) {
            add(tabular.table());
        } else if (block instanceof Block.Graphic graphic) {
            add(graphic.chart().title(), graphic.chart().description());
            add(graphic.chart().numbers());
        }
    }

    private void add(Block.Items items) {
        add(items.title());
        texts.addAll(items.items());
        if (items.items().isEmpty()) {
            add(items.ifNone().orElseThrow());
        }
    }

    private void add(DataTable table) {
        add(table.caption());
        table.columns().forEach(column -> add(column.heading()));
        table.rows().forEach(row -> texts.addAll(row.cells()));
    }

    private void add(String... strings) {
        Stream.of(strings).map(string -> new Text(string, report.language())).forEach(texts::add);
    }
}
