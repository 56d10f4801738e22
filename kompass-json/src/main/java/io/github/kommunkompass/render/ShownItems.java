package io.github.kommunkompass.render;

import io.github.kommunkompass.report.Block;
import java.util.List;
import java.util.Optional;

/** A list as templates take it: its items, or what is said if there are none. */
record ShownItems(String caption, List<ShownText> items, Optional<String> ifNone) {

    static ShownItems of(Block.Items items, String language) {
        return new ShownItems(
                items.title(),
                items.items().stream().map(item -> ShownText.of(item, language)).toList(),
                items.items().isEmpty() ? items.ifNone() : Optional.empty());
    }
}
