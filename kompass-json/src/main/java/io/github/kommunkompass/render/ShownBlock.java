package io.github.kommunkompass.render;

import io.github.kommunkompass.report.Block;
import java.util.List;
import java.util.Optional;

/** A block as templates take it: each kind is there or not. Its place in the report is an id of a page. */
record ShownBlock(Block block, String place, String language) {

    Optional<ShownText> subheading() {
        return as(Block.Heading.class).map(heading -> ShownText.of(heading.text(), language));
    }

    Optional<ShownText> paragraph() {
        return as(Block.Paragraph.class).map(paragraph -> ShownText.of(paragraph.text(), language));
    }

    Optional<ShownText> notice() {
        return as(Block.Notice.class).map(notice -> ShownText.of(notice.text(), language));
    }

    Optional<Block.KeyFigure> keyFigure() {
        return as(Block.KeyFigure.class);
    }

    Optional<ShownItems> list() {
        return as(Block.Items.class)
                .map(items -> ShownItems.of(items, language))
                .or(() -> as(Block.Sources.class).map(ShownItems::of));
    }

    Optional<Columns> sideBySide() {
        return as(Block.SideBySide.class)
                .map(lists -> new Columns(lists.lists().stream()
                        .map(items -> ShownItems.of(items, language))
                        .toList()));
    }

    Optional<ShownTable> table() {
        return as(Block.Tabular.class).map(tabular -> ShownTable.of(tabular.table(), language));
    }

    Optional<ShownFigure> figure() {
        return as(Block.Graphic.class).map(graphic -> ShownFigure.of(graphic.chart(), place, language));
    }

    private <T> Optional<T> as(Class<T> kind) {
        return kind.isInstance(block) ? Optional.of(kind.cast(block)) : Optional.empty();
    }

    /** Lists side by side. */
    record Columns(List<ShownItems> lists) {}
}
